using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Npgsql;
using QualityCheck.Storage;
using QualityCheck.Worker;
using RabbitMQ.Client;

namespace QualityCheck.IntegrationTests.Worker;

/// <summary>Queues, a store and a folder of one test's own.</summary>
internal sealed class WorkerScene : IAsyncDisposable
{
    private static int _scenes;

    private readonly Workspace _workspace = new();

    private WorkerScene(RabbitMqServer broker, string? store, int deliveryLimit, ushort prefetch)
    {
        Options = new WorkerOptions
        {
            Broker = broker.Address,
            Name = FormattableString.Invariant($"test{Interlocked.Increment(ref _scenes)}"),
            Store = store ?? $"Data Source={_workspace.Path("reports.db")}",
            ClaimFolder = _workspace.Path("bodies"),
            DeliveryLimit = deliveryLimit,
            Prefetch = prefetch,
        };
        Directory.CreateDirectory(Options.ClaimFolder);
    }

    public WorkerOptions Options { get; }

    public BrokerNames Names => new(Options.Name);

    public IConnection Connection { get; private set; } = null!;

    public ReportStore Store { get; private set; } = null!;

    /// <summary>As a worker is given it.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Worker__Broker"] = Options.Broker,
        ["Worker__Name"] = Options.Name,
        ["Worker__Store"] = Options.Store,
        ["Worker__ClaimFolder"] = Options.ClaimFolder!,
        ["Worker__DeliveryLimit"] = FormattableString.Invariant($"{Options.DeliveryLimit}"),
        ["Worker__SeenBefore"] = Options.SeenBefore ?? "",
        ["Worker__Prefetch"] = FormattableString.Invariant($"{Options.Prefetch}"),
        ["Logging__LogLevel__QualityCheck"] = "Debug",
    };

    public static async Task<WorkerScene> CreateAsync(RabbitMqServer broker, string? store = null,
        int deliveryLimit = 5, ushort prefetch = 16)
    {
        Assert.SkipWhen(RabbitMqServer.SkipReason is not null, RabbitMqServer.SkipReason ?? "");
        var scene = new WorkerScene(broker, store, deliveryLimit, prefetch);
        await scene.ConnectAsync(broker);
        scene.Store = await ReportStore.OpenAsync(scene.Options.Store);
        return scene;
    }

    public async Task ConnectAsync(RabbitMqServer broker)
    {
        Connection = await broker.ConnectAsync();
        await using IChannel channel = await Connection.CreateChannelAsync();
        await BrokerTopology.DeclareAsync(channel, Options, CancellationToken.None);
    }

    public string Write(string name, string content) => _workspace.Write(name, content);

    public WorkerProcess Run() => WorkerProcess.Start(Settings, "run");

    public WorkerProcess RunMortal(int seconds) => WorkerProcess.StartMortal(Settings, seconds);

    public Task<(int ExitCode, string Log)> CommandAsync(params string[] args) =>
        WorkerProcess.RunAsync(Settings, args);

    /// <summary>A document as the event that it is sent as.</summary>
    public static string Event(string id, string text) => new JsonObject
    {
        ["specversion"] = "1.0",
        ["id"] = $"event-{id}",
        ["source"] = "test",
        ["type"] = DocumentMessage.Type,
        ["data"] = new JsonObject { ["id"] = id, ["text"] = text },
    }.ToJsonString();

    /// <summary>Sends messages as they are, to be confirmed.</summary>
    public async Task SendAsync(IEnumerable<(string Id, string Body)> messages)
    {
        await using ConfirmedChannel channel = await ConfirmedChannel.OpenAsync(Connection, CancellationToken.None);
        var sent = new List<Task>();
        foreach ((string id, string body) in messages)
            sent.Add(channel.ToQueueAsync(Names.Documents,
                new BasicProperties { MessageId = id, DeliveryMode = DeliveryModes.Persistent },
                Encoding.UTF8.GetBytes(body), CancellationToken.None).AsTask());
        await Task.WhenAll(sent);
    }

    /// <summary>A queue to which all results come.</summary>
    public async Task<string> BindResultsAsync()
    {
        await using IChannel channel = await Connection.CreateChannelAsync();
        string queue = $"{Options.Name}.mine";
        await channel.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false);
        await channel.QueueBindAsync(queue, Names.Results, "#");
        return queue;
    }

    /// <summary>Empties a queue.</summary>
    public async Task<List<JsonNode>> TakeAllAsync(string queue)
    {
        await using IChannel channel = await Connection.CreateChannelAsync();
        var messages = new List<JsonNode>();
        while (await channel.BasicGetAsync(queue, autoAck: true) is { } got)
            messages.Add(JsonNode.Parse(got.Body.Span)!);
        return messages;
    }

    /// <summary>So many messages wait in a queue, those in hand left out.</summary>
    public async Task<uint> CountAsync(string queue)
    {
        await using IChannel channel = await Connection.CreateChannelAsync();
        return await channel.MessageCountAsync(queue);
    }

    public async Task<List<DeadLetter>> DeadLettersAsync()
    {
        var letters = new List<DeadLetter>();
        await foreach (DeadLetter letter in new Replay(null, null, DryRun: true).RunAsync(Connection, Options))
            letters.Add(letter);
        return letters;
    }

    public async Task<int> ReportsAsync() =>
        (await Store.ListAsync(new ReportQuery { Limit = int.MaxValue })).Count;

    /// <summary>The same of a PostgreSQL, without reading them.</summary>
    public static async Task<int> ReportsAsync(string store)
    {
        await using var connection = new NpgsqlConnection(store);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT COUNT(*) FROM report", connection);
        return Convert.ToInt32(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        if (Store is not null)
            await Store.DisposeAsync();
        await Connection.DisposeAsync();
        _workspace.Dispose();
    }
}
