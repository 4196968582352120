using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace QualityCheck.Tests.Service;

public sealed class WebhookTests
{
    private const string Secret = "a-secret-of-this-test";

    private static CancellationToken Token => Patience.Token;

    [Fact]
    public async Task A_verdict_is_posted_signed_in_the_shape_of_Coop_once()
    {
        await using var tool = await ReviewTool.StartAsync(503, 201);
        using RunningService service = Service(tool);
        JsonNode answer = await RunningService.JsonAsync(await service.PostAsync(
            "/v1/check?id=a&title=News&url=http://169.254.169.254/", "The council met on Monday.", "text/plain"));
        Post first = await tool.Posts.ReadAsync(Token);
        Post second = await tool.Posts.ReadAsync(Token);
        Assert.Equal(first.Body, second.Body);

        string[] parts = second.Signature.Split(["t=", ",v1="], StringSplitOptions.RemoveEmptyEntries);
        byte[] expected = HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"{parts[0]}.{second.Body}"));
        Assert.Equal(Convert.ToHexStringLower(expected), parts[1]);
        Assert.Equal("coop-key", second.ApiKey);
        Assert.Equal((string?)answer["reportId"], second.Key);
        Assert.Equal(first.Key, second.Key);

        JsonNode body = JsonNode.Parse(second.Body)!;
        Assert.Equal("user", (string?)body["reporter"]!["kind"]);
        Assert.Equal("house.rule", (string?)body["reportedForReason"]!["reason"]);
        Assert.Equal(false, (bool?)body["reportedForReason"]!["csam"]);
        Assert.Equal("a", (string?)body["reportedItem"]!["id"]);
        Assert.Equal("article", (string?)body["reportedItem"]!["typeId"]);
        Assert.Equal("review", (string?)body["reportedItem"]!["data"]!["action"]);
        Assert.Equal((string?)answer["reportId"], (string?)body["reportedItem"]!["data"]!["reportId"]);
        Assert.DoesNotContain("council", second.Body, StringComparison.Ordinal);

        await service.PostAsync("/v1/check?id=a", "The council met on Monday.", "text/plain");
        await service.PostAsync("/v1/check?id=b", "The council met on Monday.", "text/plain");
        Assert.Contains("\"id\":\"b\"", (await tool.Posts.ReadAsync(Token)).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500, 3)]
    [InlineData(429, 3)]
    [InlineData(307, 3)]
    [InlineData(400, 1)]
    public async Task Attempts_are_bounded_and_no_redirect_is_followed(int status, int attempts)
    {
        await using var tool = await ReviewTool.StartAsync([.. Enumerable.Repeat(status, 3), 201]);
        using RunningService service = Service(tool);
        await service.PostAsync("/v1/check?id=a", "The council met on Monday.", "text/plain");
        for (int i = 0; i < attempts; i++)
            Assert.Contains("\"id\":\"a\"", (await tool.Posts.ReadAsync(Token)).Body, StringComparison.Ordinal);
        await service.PostAsync("/v1/check?id=b", "The council met on Monday.", "text/plain");
        Assert.Contains("\"id\":\"b\"", (await tool.Posts.ReadAsync(Token)).Body, StringComparison.Ordinal);
        Assert.Contains(service.Log.Lines, line => line.Contains("post of report", StringComparison.Ordinal));
        Assert.False(tool.Strayed);
    }

    private static RunningService Service(ReviewTool tool) => new(("QualityCheck:Policy", "all.json"),
        ("Service:Webhook:Url", tool.Url), ("Service:Webhook:Secret", Secret), ("Service:Webhook:ApiKey", "coop-key"),
        ("Service:Webhook:RetryAfter", "00:00:00.01"), ("Service:Webhook:Attempts", "3"));

    private sealed record Post(string Body, string Signature, string? ApiKey, string? Key);

    /// <summary>What takes the posts: a real server that answers with these statuses, one after the other.</summary>
    private sealed class ReviewTool : IAsyncDisposable
    {
        private readonly Channel<Post> _posts = Channel.CreateUnbounded<Post>();
        private readonly WebApplication _app;
        private int _answered;

        private ReviewTool(int[] statuses)
        {
            WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            _app = builder.Build();
            _app.Urls.Add("http://127.0.0.1:0");
            _app.MapPost("/api/v1/report", async (HttpContext context) =>
            {
                using var reader = new StreamReader(context.Request.Body);
                string body = await reader.ReadToEndAsync(Token);
                await _posts.Writer.WriteAsync(new Post(body, context.Request.Headers["QualityCheck-Signature"]!,
                    context.Request.Headers["X-API-KEY"], context.Request.Headers["Idempotency-Key"]), Token);
                context.Response.StatusCode = statuses[Math.Min(_answered++, statuses.Length - 1)];
                context.Response.Headers.Location = "/elsewhere";
            });
            _app.MapFallback(() => Strayed = true);
        }

        public ChannelReader<Post> Posts => _posts.Reader;

        public string Url => $"{_app.Urls.First()}/api/v1/report";

        public bool Strayed { get; private set; }

        public static async Task<ReviewTool> StartAsync(params int[] statuses)
        {
            var tool = new ReviewTool(statuses);
            await tool._app.StartAsync(Token);
            return tool;
        }

        public ValueTask DisposeAsync() => _app.DisposeAsync();
    }
}
