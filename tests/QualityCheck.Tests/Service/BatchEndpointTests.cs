using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace QualityCheck.Tests.Service;

public sealed class BatchEndpointTests
{
    private const string Path = "/v1/check:batch";

    private const string Lines = "application/x-ndjson";

    private static CancellationToken Token => Patience.Token;

    [Fact]
    public async Task Each_line_gets_a_line_in_order_and_a_bad_one_an_error()
    {
        using var service = new RunningService(("Service:MostBodyBytes", "2000"));
        string[] lines =
        [
            """{"id":"a","text":"The council met on Monday."}""", "no JSON", "",
            $$"""{"id":"long","text":"{{new string('x', 3000)}}"}""", """{"id":"b","html":"<p>It rained."}""",
            """{"id":"c\n","text":"x"}""", """{"text":"It snowed."}""",
        ];
        HttpResponseMessage response = await service.PostAsync(Path, string.Join("\n", lines), Lines);
        string text = await response.Content.ReadAsStringAsync(Token);
        JsonNode[] answers = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Lines, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Enumerable.Range(1, 7), answers.Select(answer => (int)answer["line"]!));
        Assert.Equal([null, "invalid-json", "invalid-json", "too-large", null, "invalid-json", null],
            answers.Select(answer => (string?)answer["error"]?["code"]));
        Assert.Equal(["a", null, null, null, "b", null, null], answers.Select(answer => (string?)answer["id"]));
        Assert.All(answers, answer => Assert.Equal(answer["error"] is null, answer["report"] is not null));
    }

    [Fact]
    public async Task Answers_come_while_lines_still_come()
    {
        await using ListeningService service = await ListeningService.StartAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(service.Address.Host, service.Address.Port, Token);
        using var reader = new StreamReader(client.GetStream());
        await SayAsync($"POST {Path} HTTP/1.1\r\nHost: {service.Address.Authority}\r\nContent-Type: {Lines}\r\n"
            + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 1; i <= 5; i++)
        {
            string line = FormattableString.Invariant($$"""{"id":"{{i}}","text":"The council met."}""");
            await SayAsync(FormattableString.Invariant($"{line.Length + 1:x}\r\n{line}\n\r\n"));
            string? answer;
            do
                answer = await reader.ReadLineAsync(Token);
            while (answer?.StartsWith('{') == false);
            Assert.Equal(FormattableString.Invariant($"{i}"), (string?)JsonNode.Parse(answer!)!["id"]);
        }
        await SayAsync("0\r\n\r\n");
        Assert.DoesNotContain("{", await reader.ReadToEndAsync(Token), StringComparison.Ordinal);

        async Task SayAsync(string text) => await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text), Token);
    }

    [Fact]
    public async Task Another_content_type_is_a_problem()
    {
        using var service = new RunningService();
        await CheckEndpointTests.IsProblemAsync(HttpStatusCode.UnsupportedMediaType,
            await service.PostAsync(Path, "{}", "application/json"));
    }
}
