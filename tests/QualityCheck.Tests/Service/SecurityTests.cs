using System.Net;
using QualityCheck.Service;

namespace QualityCheck.Tests.Service;

public sealed class SecurityTests
{
    private const string Key = "an-api-key-of-a-test";

    private static CancellationToken Token => Patience.Token;

    [Theory]
    [InlineData("Authorization", "Bearer " + Key, HttpStatusCode.OK)]
    [InlineData("X-API-Key", Key, HttpStatusCode.OK)]
    [InlineData("X-API-Key", "another-" + Key, HttpStatusCode.OK)]
    [InlineData("Authorization", "Basic " + Key, HttpStatusCode.Unauthorized)]
    [InlineData("X-API-Key", Key + "x", HttpStatusCode.Unauthorized)]
    [InlineData("X-API-Key", "", HttpStatusCode.Unauthorized)]
    [InlineData("X-Other", Key, HttpStatusCode.Unauthorized)]
    public async Task Who_has_a_key_is_served(string header, string value, HttpStatusCode status)
    {
        using var service = new RunningService(
            ("Service:ApiKeys:0", Key), ("Service:ApiKeys:1", "another-" + Key));
        foreach (string path in new[] { "/v1/rules", "/v1/policies" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation(header, value);
            HttpResponseMessage response = await service.Client.SendAsync(request, Token);
            Assert.Equal(status, response.StatusCode);
            if (status == HttpStatusCode.Unauthorized)
                await CheckEndpointTests.IsProblemAsync(status, response);
        }
    }

    [Fact]
    public async Task Without_a_key_only_what_tells_of_no_document_is_served()
    {
        using var service = new RunningService(("Service:ApiKeys:0", Key));
        foreach (string path in new[] { "/healthz/live", "/openapi/v1.json" })
            Assert.Equal(HttpStatusCode.OK, (await service.GetAsync(path)).StatusCode);
        foreach (string path in new[] { "/v1/reports/a", "/v1/rules?key=" + Key, "/nothing" })
            Assert.Equal(HttpStatusCode.Unauthorized, (await service.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await service.PostAsync("/v1/check", "{}")).StatusCode);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://[::]:0")]
    [InlineData("http://*:0")]
    public async Task Without_keys_it_does_not_start_where_others_reach_it(string url)
    {
        InvalidOperationException refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            () => ListeningService.StartAsync($"--urls={url}"));
        Assert.Contains("Service:ApiKeys", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_key_it_starts_anywhere()
    {
        await using ListeningService service =
            await ListeningService.StartAsync("--urls=http://0.0.0.0:0", $"--Service:ApiKeys:0={Key}");
        Assert.NotEqual(0, service.Address.Port);
    }

    [Theory]
    [InlineData("http://127.0.0.1:80", true)]
    [InlineData("http://127.9.9.9:80", true)]
    [InlineData("http://[::1]:80", true)]
    [InlineData("https://localhost:443", true)]
    [InlineData("http://unix:/run/quality.sock", true)]
    [InlineData("http://10.0.0.1:80", false)]
    [InlineData("http://localhost.example.org:80", false)]
    [InlineData("http://+:80", false)]
    public void Loopback_is_told_from_what_looks_like_it(string address, bool isLoopback) =>
        Assert.Equal(isLoopback, LoopbackOnly.IsLoopback(address));

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "localhost.evil.example")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task Without_keys_no_web_page_of_others_is_served(string header, string value)
    {
        using var service = new RunningService();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/rules");
        request.Headers.TryAddWithoutValidation(header, value);
        await CheckEndpointTests.IsProblemAsync(HttpStatusCode.Forbidden, await service.Client.SendAsync(request, Token));
    }

    [Theory]
    [InlineData("Service:ApiKeys:0", "short")]
    [InlineData("Service:MostRequests", "0")]
    [InlineData("Service:CheckTimeout", "00:00:00")]
    [InlineData("Service:Webhook:Url", "http://example.org/")]
    [InlineData("Service:Webhook:Url", "https://me:pw@example.org/")]
    [InlineData("Service:Webhook:Url", "file:///etc/passwd")]
    [InlineData("Service:Webhook:Url", "https://example.org/")]
    public async Task Options_that_contradict_themselves_stop_it(string key, string value) =>
        await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(
            () => ListeningService.StartAsync($"--{key}={value}"));

    [Theory]
    [InlineData("GET /v1/reports/a HTTP/1.1\r\nHost: {0}\r\nX: a\r\n b\r\n\r\n")]
    [InlineData("GET /v1/reports/a HTTP/1.1\r\nHost: {0}\r\nX: a\0b\r\n\r\n")]
    [InlineData("POST /v1/check HTTP/1.1\r\nHost: {0}\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello")]
    [InlineData("POST /v1/check HTTP/1.1\r\nHost: {0}\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nhello\r\n")]
    [InlineData("GET /v1/reports/a\r\nSet-Cookie: x HTTP/1.1\r\nHost: {0}\r\n\r\n")]
    [InlineData("GET /../../etc/passwd HTTP/1.1\r\nHost: {0}\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /v1/reports/a%00b HTTP/1.1\r\nHost: {0}\r\nConnection: close\r\n\r\n")]
    [InlineData("garbage\r\n\r\n")]
    public async Task Malformed_requests_are_refused_by_the_server(string request)
    {
        await using ListeningService service = await ListeningService.StartAsync();
        string sent = request.Replace("{0}", $"{service.Address.Authority}", StringComparison.Ordinal);
        string answer = await service.SendAsync(sent, Token);
        Assert.StartsWith("HTTP/1.1 4", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Set-Cookie", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_a_document_is_logged()
    {
        const string Marker = "Zyzzogeton";
        using var service = new RunningService(("QualityCheck:Policy", "all.json"), ("Service:Shadow", "true"));
        string text = $"{Marker} met the council on Monday. Perhaps {Marker} may probably come again.";
        await service.PostAsync($"/v1/check?id=a&title={Marker}&url=https://example.org/{Marker}", text, "text/plain");
        await service.PostAsync("/v1/check", $$"""{"id":"b","html":"<title>{{Marker}}</title><p>{{text}}","byline":"{{Marker}}"}""");
        await service.PostAsync("/v1/check", $$"""{"text":"{{Marker}}" {{Marker}}""");
        await service.PostAsync("/v1/check:batch", $"{Marker}\n{{\"text\":\"{text}\"}}\n", "application/x-ndjson");
        await service.PostAsync("/v1alpha1/comments:analyze",
            $$$$"""{"comment":{"text":"{{{{text}}}}"},"requestedAttributes":{"HEDGED":{}, "{{{{Marker}}}}":{}}}""");
        using var hasty = new RunningService(("Service:CheckTimeout", "00:00:00.0001"));
        // Long enough that the time is out before the check is done, however late a busy machine looks at it.
        await hasty.PostAsync("/v1/check?id=c", string.Concat(Enumerable.Repeat(text, 1000)), "text/plain");
        Assert.Contains(service.Log.Lines, line => line.Contains("document a would be", StringComparison.Ordinal));
        Assert.Contains(hasty.Log.Lines, line => line.Contains("Document c goes to review", StringComparison.Ordinal));
        Assert.DoesNotContain(service.Log.Lines.Concat(hasty.Log.Lines),
            line => line.Contains(Marker, StringComparison.OrdinalIgnoreCase));
    }
}
