using System.Net;
using System.Net.Sockets;
using System.Text;

namespace QualityCheck.Tests.Service;

public sealed class LimitTests
{
    private static CancellationToken Token => Patience.Token;

    [Fact]
    public async Task A_body_that_is_too_long_is_refused_whether_it_says_so_or_not()
    {
        await using ListeningService service = await ListeningService.StartAsync("--Service:MostBodyBytes=1000");
        using var known = new StringContent(new string('x', 1001), Encoding.UTF8, "text/plain");
        await CheckEndpointTests.IsProblemAsync(HttpStatusCode.RequestEntityTooLarge,
            await service.Client.PostAsync(new Uri("/v1/check", UriKind.Relative), known, Token));
        // By hand, and no more than is read at once: a client that still writes when it is refused may lose the answer.
        string answer = await service.SendAsync(
            $"POST /v1/check HTTP/1.1\r\nHost: {service.Address.Authority}\r\nContent-Type: text/plain\r\n"
            + $"Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n7d0\r\n{new string('x', 2000)}\r\n", Token);
        Assert.StartsWith("HTTP/1.1 413", answer, StringComparison.Ordinal);
        Assert.Contains("application/problem+json", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compressed_body_is_refused()
    {
        using var service = new RunningService();
        using var content = new ByteArrayContent([0x1F, 0x8B, 8, 0]);
        content.Headers.TryAddWithoutValidation("Content-Type", "text/plain");
        content.Headers.TryAddWithoutValidation("Content-Encoding", "gzip");
        await CheckEndpointTests.IsProblemAsync(HttpStatusCode.UnsupportedMediaType,
            await service.Client.PostAsync(new Uri("/v1/check", UriKind.Relative), content, Token));
    }

    [Fact]
    public async Task A_body_that_comes_too_slowly_is_given_up()
    {
        await using ListeningService service = await ListeningService.StartAsync("--Service:ReadTimeout=00:00:00.5");
        string answer = await service.SendAsync(
            $"POST /v1/check HTTP/1.1\r\nHost: {service.Address.Authority}\r\nContent-Type: text/plain\r\n"
            + "Content-Length: 100\r\nConnection: close\r\n\r\nThe coun", Token);
        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
        Assert.Contains("application/problem+json", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_thousand_at_once_each_is_answered_or_told_to_come_again()
    {
        await using ListeningService service = await ListeningService.StartAsync(
            "--Service:MostRequests=20", "--Service:MostRequestsOfCaller=20");
        HttpResponseMessage[] responses = await Task.WhenAll(Enumerable.Range(0, 1000).Select(async i =>
        {
            using var content = new StringContent(FormattableString.Invariant($"The council met {i} times on Monday."),
                Encoding.UTF8, "text/plain");
            return await service.Client.PostAsync(
                new Uri(FormattableString.Invariant($"/v1/check?id={i}"), UriKind.Relative), content, Token);
        }));
        ILookup<HttpStatusCode, HttpResponseMessage> byStatus = responses.ToLookup(response => response.StatusCode);
        Assert.Equal(1000, byStatus[HttpStatusCode.OK].Count() + byStatus[HttpStatusCode.TooManyRequests].Count());
        Assert.NotEmpty(byStatus[HttpStatusCode.OK]);
        Assert.NotEmpty(byStatus[HttpStatusCode.TooManyRequests]);
        Assert.All(byStatus[HttpStatusCode.TooManyRequests],
            response => Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter?.Delta));
        using HttpResponseMessage after = await service.Client.GetAsync(new Uri("/healthz/live", UriKind.Relative), Token);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task A_full_service_says_when_to_come_again_and_is_free_again_afterwards()
    {
        await using ListeningService service = await ListeningService.StartAsync("--Service:MostRequests=1");
        var slow = new List<TcpClient>();
        HttpResponseMessage response = await UntilAsync(service, HttpStatusCode.ServiceUnavailable, async () =>
        {
            var client = new TcpClient();
            slow.Add(client);
            await client.ConnectAsync(service.Address.Host, service.Address.Port, Token);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                $"POST /v1/check HTTP/1.1\r\nHost: {service.Address.Authority}\r\nContent-Type: text/plain\r\n"
                + "Content-Length: 10\r\n\r\n"), Token);
        });
        Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter?.Delta);
        await CheckEndpointTests.IsProblemAsync(HttpStatusCode.ServiceUnavailable, response);
        slow.ForEach(client => client.Dispose());
        await UntilAsync(service, HttpStatusCode.OK, () => Task.CompletedTask);
    }

    private static async Task<HttpResponseMessage> UntilAsync(ListeningService service, HttpStatusCode status,
        Func<Task> before)
    {
        for (int attempt = 0; ; attempt++)
        {
            await before();
            using var content = new StringContent("The council met.", Encoding.UTF8, "text/plain");
            HttpResponseMessage response =
                await service.Client.PostAsync(new Uri("/v1/check", UriKind.Relative), content, Token);
            if (response.StatusCode == status || attempt == 100)
            {
                Assert.Equal(status, response.StatusCode);
                return response;
            }
            await Task.Delay(50, Token);
        }
    }
}
