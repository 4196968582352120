using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using QualityCheck.Service;

namespace QualityCheck.Tests.Service;

/// <summary>A service with a real server on a free port of loopback: what only the server refuses is seen there.</summary>
internal sealed class ListeningService : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly WebApplication _app;

    private ListeningService(WebApplication app, DirectoryInfo folder)
    {
        (_app, _folder) = (app, folder);
        Address = new Uri(app.Urls.First());
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public static async Task<ListeningService> StartAsync(params string[] args)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("qualitycheck");
        WebApplication app = await ServiceHost.BuildAsync(
        [
            $"--contentRoot={folder.FullName}", $"--Service:Store={Path.Combine(folder.FullName, "store.db")}",
            "--urls=http://127.0.0.1:0", "--Service:CheckTimeout=00:01:00", .. args,
        ]);
        try
        {
            await app.StartAsync(TestContext.Current.CancellationToken);
            return new ListeningService(app, folder);
        }
        catch
        {
            await app.DisposeAsync();
            folder.Delete(recursive: true);
            throw;
        }
    }

    /// <summary>What the server answers to these bytes, until it closes the connection.</summary>
    public async Task<string> SendAsync(string request, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(Address.Host, Address.Port, cancellationToken);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(System.Text.Encoding.Latin1.GetBytes(request), cancellationToken);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
