using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace QualityCheck.Tests.Service;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Spans_and_figures_come_to_a_collector_and_nothing_of_a_document()
    {
        CancellationToken token = Patience.Token;
        var posts = new ConcurrentQueue<(string Path, byte[] Body)>();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using WebApplication collector = builder.Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.MapFallback(async (HttpContext context) =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, token);
            posts.Enqueue((context.Request.Path, body.ToArray()));
        });
        await collector.StartAsync(token);
        using (var service = new RunningService(("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Urls.First()),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_BSP_SCHEDULE_DELAY", "100"),
            ("OTEL_METRIC_EXPORT_INTERVAL", "200")))
        {
            await RunningService.JsonAsync(await service.PostAsync(
                "/v1/check?id=a&title=Eastmerian&url=https://eastmere.example/bridge-vote",
                "The council of Eastmere met on Monday. Perhaps it voted for a new bridge.", "text/plain"));
            while (!Has("/v1/traces", "qualitycheck") || !Has("/v1/metrics", "qualitycheck.documents"))
                await Task.Delay(50, token);
        }
        Assert.All(posts, post => Assert.All(
            new[] { "council", "Perhaps", "Eastmerian", "eastmere.example", "bridge-vote" }, word =>
                Assert.DoesNotContain(word, Encoding.Latin1.GetString(post.Body), StringComparison.OrdinalIgnoreCase)));

        bool Has(string path, string word) => posts.Any(post => post.Path == path
            && Encoding.Latin1.GetString(post.Body).Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
