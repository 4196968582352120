using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using QualityCheck.Tests;

namespace QualityCheck.IntegrationTests.Service;

public sealed class ServiceProcessTests : IDisposable
{
    private readonly Workspace _workspace = new();

    /// <summary>A post is taken and not answered, the service killed, and another started in its place.</summary>
    [Fact]
    public async Task A_post_that_waits_outlives_the_service_that_is_killed()
    {
        using var tool = new HttpListener();
        int port = FreePort();
        tool.Prefixes.Add(FormattableString.Invariant($"http://127.0.0.1:{port}/"));
        tool.Start();
        _workspace.Write("all.json", Workspace.ReviewsAll);
        string[] settings =
        [
            "--QualityCheck:Policy=all.json", "--Service:Webhook:Secret=a-secret-of-this-test",
            FormattableString.Invariant($"--Service:Webhook:Url=http://127.0.0.1:{port}/"),
            "--Service:Webhook:Timeout=00:00:01",
        ];
        string?[] ids;
        using (ServiceProcess first = ServiceProcess.Start(_workspace.Folder, settings))
        {
            using var client = new HttpClient { BaseAddress = await first.AddressAsync() };
            ids = await Task.WhenAll(new[] { "a", "b" }.Select(id => CheckAsync(client, id)));
            await tool.GetContextAsync(); // Never answered.
        }
        using ServiceProcess second = ServiceProcess.Start(_workspace.Folder, settings);
        var arrived = new HashSet<string?>();
        while (arrived.Count < ids.Length)
        {
            HttpListenerContext post = await tool.GetContextAsync().WaitAsync(TimeSpan.FromMinutes(1));
            arrived.Add(post.Request.Headers["Idempotency-Key"]);
            post.Response.StatusCode = 201;
            post.Response.Close();
        }
        Assert.Equal(ids.Order(StringComparer.Ordinal), arrived.Order(StringComparer.Ordinal));
    }

    [UnixFact]
    public async Task What_the_README_asks_by_curl_works()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/curl"), "needs curl");
        _workspace.Write("page.html", $"<html><body><article><p>{Workspace.Prose}</p></article></body></html>");
        _workspace.Write("articles.jsonl", string.Concat(Enumerable.Repeat(
            new JsonObject { ["id"] = "1", ["text"] = Workspace.Prose }.ToJsonString() + "\n", 2)));
        using ServiceProcess service = ServiceProcess.Start(_workspace.Folder);
        Uri address = await service.AddressAsync();
        string[] commands =
        [
            .. Readme.Of("src/QualityCheck.Service/README.md").Lines
                .Where(line => line.StartsWith("curl ", StringComparison.Ordinal)),
        ];
        Assert.True(commands.Length >= 3);
        foreach (string command in commands)
        {
            var start = new ProcessStartInfo("sh",
                ["-c", command.Replace("curl ", "curl -sS --fail-with-body ", StringComparison.Ordinal)
                    .Replace("http://127.0.0.1:5000", address.GetLeftPart(UriPartial.Authority),
                        StringComparison.Ordinal)])
            {
                WorkingDirectory = _workspace.Folder,
                RedirectStandardOutput = true,
            };
            using Process curl = Process.Start(start)!;
            string answer = await curl.StandardOutput.ReadToEndAsync();
            await curl.WaitForExitAsync();
            Assert.True(curl.ExitCode == 0, $"{command}\n{answer}");
            Assert.All(answer.Split('\n', StringSplitOptions.RemoveEmptyEntries),
                line => Assert.Null(JsonNode.Parse(line)!["error"]));
        }
    }

    public void Dispose() => _workspace.Dispose();

    private static async Task<string?> CheckAsync(HttpClient client, string id)
    {
        using var body = new StringContent(Workspace.Prose, Encoding.UTF8, "text/plain");
        HttpResponseMessage answer = await client.PostAsync(new Uri($"/v1/check?id={id}", UriKind.Relative), body);
        return (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["reportId"];
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
