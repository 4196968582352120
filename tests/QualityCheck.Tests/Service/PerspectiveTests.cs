using System.Net;
using System.Text.Json.Nodes;

namespace QualityCheck.Tests.Service;

public sealed class PerspectiveTests : IDisposable
{
    private const string Path = "/v1alpha1/comments:analyze";

    private const string Comment = "🙂 Probably the plan may work, some say. Many experts think that it could fail.";

    private readonly RunningService _service = new();

    [Fact]
    public async Task Each_attribute_is_a_score_and_the_places_behind_it()
    {
        string text = Repository.Sample("energy-forum.txt");
        var request = new JsonObject
        {
            ["comment"] = new JsonObject { ["text"] = text },
            ["languages"] = new JsonArray("en"),
            ["clientToken"] = "t1",
            ["doNotStore"] = true,
            ["requestedAttributes"] = new JsonObject(new[] { "HEDGED", "VAGUE", "REPETITIVE", "LOW_FACTS", "CHATTY",
                "BOILERPLATE", "LOW_QUALITY" }.Select(name => KeyValuePair.Create(name, (JsonNode?)new JsonObject()))),
        };
        JsonNode answer = await RunningService.JsonAsync(await _service.PostAsync(Path, request.ToJsonString()));
        QualityReport report = QualityChecker.CreateDefault()
            .Check(InputDocument.FromText(text) with { Language = "en" });
        Assert.Equal("t1", (string?)answer["clientToken"]);
        Assert.Equal("en", (string?)answer["languages"]![0]);
        foreach ((string name, string score) in new[] { ("HEDGED", "hedging"), ("VAGUE", "vagueness"),
            ("REPETITIVE", "repetition"), ("LOW_FACTS", "factualDensity"), ("CHATTY", "style"),
            ("BOILERPLATE", "boilerplate"), ("LOW_QUALITY", "quality") })
        {
            JsonNode found = answer["attributeScores"]![name]!;
            Assert.Equal(1 - report.Scores[score].Value!.Value, (double)found["summaryScore"]!["value"]!, 1e-12);
            Assert.Equal(name == "LOW_QUALITY" ? "PROBABILITY" : "RAW", (string?)found["summaryScore"]!["type"]);
            Assert.All(found["spanScores"]!.AsArray(), span =>
                Assert.InRange((int)span!["end"]!, (int)span["begin"]! + 1, text.Length));
        }
    }

    [Fact]
    public async Task Places_count_UTF_16_code_units_of_the_text_that_was_sent()
    {
        JsonNode answer = await AnalyzeAsync(Comment, "HEDGED", "VAGUE", "BOILERPLATE");
        JsonNode scores = answer["attributeScores"]!;
        string[] hedged = [.. scores["HEDGED"]!["spanScores"]!.AsArray().Select(Text)];
        Assert.Contains("may", hedged);
        Assert.Contains("could", hedged);
        Assert.Contains("some say", scores["VAGUE"]!["spanScores"]!.AsArray().Select(Text));
        Assert.Equal([Comment], scores["BOILERPLATE"]!["spanScores"]!.AsArray().Select(Text));

        static string Text(JsonNode? span) => Comment[(int)span!["begin"]!..(int)span["end"]!];
    }

    [Fact]
    public async Task Scores_below_the_threshold_are_left_out()
    {
        JsonNode answer = await RunningService.JsonAsync(await _service.PostAsync(Path,
            $$$$"""{"comment":{"text":"{{{{Comment}}}}"},"requestedAttributes":{"HEDGED":{"scoreThreshold":0.1},"REPETITIVE":{"scoreThreshold":0.1}}}"""));
        Assert.Equal(["HEDGED"], answer["attributeScores"]!.AsObject().Select(pair => pair.Key));
    }

    [Theory]
    [InlineData("""{"comment":{"text":"a"},"requestedAttributes":{"TOXICITY":{},"HEDGED":{}}}""", "TOXICITY")]
    [InlineData("""{"comment":{"text":"a"},"requestedAttributes":{}}""", "requestedAttributes")]
    [InlineData("""{"comment":{"text":" "},"requestedAttributes":{"HEDGED":{}}}""", "non-empty")]
    [InlineData("""{"requestedAttributes":{"HEDGED":{}}}""", "non-empty")]
    [InlineData("""{"comment":{"text":"a","type":"PDF"},"requestedAttributes":{"HEDGED":{}}}""", "HTML")]
    [InlineData("""{"comment":{"text":"It rained."},"requestedAttributes":{"LOW_QUALITY":{}}}""", "document.short")]
    [InlineData("{", "JSON")]
    [InlineData("null", "non-empty")]
    public async Task What_cannot_be_judged_is_told_as_Google_tells_it(string body, string told)
    {
        HttpResponseMessage response = await _service.PostAsync(Path, body);
        JsonNode error = JsonNode.Parse(
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["error"]!;
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(400, (int)error["code"]!);
        Assert.Equal("INVALID_ARGUMENT", (string?)error["status"]);
        Assert.Contains(told, (string?)error["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_may_stand_in_the_query_and_a_wrong_one_is_told_as_Google_tells_it()
    {
        const string Key = "an-api-key-of-a-test";
        using var service = new RunningService(("Service:ApiKeys:0", Key));
        string body = $$$$"""{"comment":{"text":"{{{{Comment}}}}"},"requestedAttributes":{"HEDGED":{}}}""";
        Assert.Equal(HttpStatusCode.OK, (await service.PostAsync($"{Path}?key={Key}", body)).StatusCode);
        HttpResponseMessage refused = await service.PostAsync($"{Path}?key=wrong", body);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        JsonNode error = JsonNode.Parse(
            await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["error"]!;
        Assert.Equal("UNAUTHENTICATED", (string?)error["status"]);
    }

    public void Dispose() => _service.Dispose();

    private async Task<JsonNode> AnalyzeAsync(string text, params string[] attributes) =>
        await RunningService.JsonAsync(await _service.PostAsync(Path, new JsonObject
        {
            ["comment"] = new JsonObject { ["text"] = text },
            ["requestedAttributes"] = new JsonObject(
                attributes.Select(name => KeyValuePair.Create(name, (JsonNode?)new JsonObject()))),
        }.ToJsonString()));
}
