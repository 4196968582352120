using System.Net;

namespace QualityCheck.Tests.Service;

public sealed class RefusalTests
{
    [Fact]
    public async Task People_are_refused_by_a_page_and_programs_by_a_problem()
    {
        using var service = new RunningService(("Service:ApiKeys:0", "a-key-of-this-test"));
        using var form = new FormUrlEncodedContent([new("text", "It rained.")]);
        CancellationToken token = TestContext.Current.CancellationToken;
        HttpResponseMessage unknown = await service.Client.PostAsync(new Uri("/", UriKind.Relative), form, token);
        await IsPageAsync(HttpStatusCode.Unauthorized, unknown);
        Assert.Equal("Bearer", unknown.Headers.WwwAuthenticate.ToString());
        await CheckEndpointTests.IsProblemAsync(HttpStatusCode.Unauthorized,
            await service.PostAsync("/v1/check", "It rained.", "text/plain"));

        service.Client.DefaultRequestHeaders.Add("X-API-Key", "a-key-of-this-test");
        await IsPageAsync(HttpStatusCode.Forbidden,
            await service.Client.PostAsync(new Uri("/", UriKind.Relative), form, token));
    }

    [Fact]
    public async Task Who_asks_too_much_is_told_by_a_page_when_to_come_again()
    {
        using var service = new RunningService(("Service:MostRequestsOfCaller", "1"), ("Service:MostChecks", "1"));
        service.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        string text = string.Concat(Enumerable.Range(0, 400).Select(at =>
            $"In {at} the council of Eastmere voted for bridge number {at % 77}, which it had put off. "));
        HttpResponseMessage[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            using var form = new FormUrlEncodedContent([new("text", text)]);
            return await service.Client.PostAsync(new Uri("/", UriKind.Relative), form,
                TestContext.Current.CancellationToken);
        }));
        HttpResponseMessage refused =
            answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        await IsPageAsync(HttpStatusCode.TooManyRequests, refused);
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    private static async Task IsPageAsync(HttpStatusCode status, HttpResponseMessage answer)
    {
        Assert.Equal((status, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        string html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<h1>", html, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")),
            StringComparison.Ordinal);
    }
}
