using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;
using QualityCheck.Service;

namespace QualityCheck.Tests.Service;

/// <summary>A service in this process, without a server, with a store of its own that is gone afterwards.</summary>
internal sealed class RunningService : WebApplicationFactory<ServiceOptions>
{
    /// <summary>Reviews whatever it is given.</summary>
    public const string ReviewsAll =
        """{"name":"all","version":3,"rules":[{"action":"review","reason":"house.rule","when":"document.words","above":0}]}""";

    /// <summary>A setting that begins so is a file of this content.</summary>
    private const string FileKey = "contentFile:";

    private readonly (string Key, string Value)[] _settings;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualitycheck");

    public RunningService(params (string Key, string Value)[] settings)
    {
        _settings = settings;
        File.WriteAllText(Path.Combine(_folder.FullName, "all.json"), ReviewsAll);
        foreach ((string key, string value) in settings.Where(setting => setting.Key.StartsWith(FileKey, StringComparison.Ordinal)))
            File.WriteAllText(Path.Combine(_folder.FullName, key[FileKey.Length..]), value);
        // Starting and stopping block; not where the tests' few threads would be waited for.
        Client = Task.Run(CreateClient).GetAwaiter().GetResult();
    }

    public string StorePath => Path.Combine(_folder.FullName, "store.db");

    public HttpClient Client { get; }

    /// <summary>Everything that was logged.</summary>
    public LogLines Log { get; } = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public Task<HttpResponseMessage> PostAsync(string path, string body, string? type = "application/json") =>
        PostAsync(path, Encoding.UTF8.GetBytes(body), type);

    public async Task<HttpResponseMessage> PostAsync(string path, byte[] body, string? type = "application/json")
    {
        using var content = new ByteArrayContent(body);
        if (type is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        return await Client.PostAsync(new Uri(path, UriKind.Relative), content, Token);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri(path, UriKind.Relative), Token);

    /// <summary>The body of an answer of 200.</summary>
    public static async Task<JsonNode> JsonAsync(HttpResponseMessage response)
    {
        string text = await response.Content.ReadAsStringAsync(Token);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}: {text}");
        return JsonNode.Parse(text)!;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseContentRoot(_folder.FullName);
        builder.UseSetting("Service:Store", StorePath);
        builder.UseSetting("Service:CheckTimeout", "00:01:00");
        foreach ((string key, string value) in _settings)
            builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.AddProvider(Log).AddFilter("QualityCheck", LogLevel.Trace));
    }

    protected override void Dispose(bool disposing)
    {
        Task.Run(() => base.Dispose(disposing)).GetAwaiter().GetResult();
        if (disposing && _folder.Exists)
            _folder.Delete(recursive: true);
    }

    /// <summary>Keeps what is logged.</summary>
    internal sealed class LogLines : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IReadOnlyCollection<string> Lines => _lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            _lines.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter) => _lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
