using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace QualityCheck.Tests.Service;

/// <summary>Copies of what the service has checked before.</summary>
public sealed class SeenBeforeTests : IDisposable
{
    private static readonly string Original = Repository.Sample("energy-forum.txt");

    private static readonly string Part = Original[..(Original.Length / 2)];

    private readonly RunningService _service =
        new(("Service:SeenBefore", "store"), ("QualityCheck:Policy", "all.json"));

    [Fact]
    public async Task Copies_are_told_beside_the_report_and_never_in_it()
    {
        JsonNode first = await CheckAsync("a <b>", Original);
        Assert.Empty(first["seenBefore"]!.AsArray());
        JsonNode second = await CheckAsync("b", Part);
        JsonNode copy = Assert.Single(second["seenBefore"]!.AsArray())!;
        Assert.Equal(("a <b>", "contained-in"), ((string?)copy["id"], (string?)copy["relation"]));
        Assert.InRange((double)copy["share"]!, 0.8, 1);
        Assert.InRange((double)copy["shareOfEarlier"]!, 0.2, 0.8);
        string text = (string)second["report"]!["article"]!["text"]!,
            earlier = (string)first["report"]!["article"]!["text"]!;
        Assert.NotEmpty(copy["shared"]!.AsArray());
        Assert.All(copy["shared"]!.AsArray(), span =>
            Assert.Equal(Passage(text, span!, "a"), Passage(earlier, span!, "b")));
        Assert.Null(second["report"]!["seenBefore"]);
        QualityReport.FromJson(second["report"]!.ToJsonString());

        JsonNode stored = await RunningService.JsonAsync(await _service.GetAsync($"/v1/reports/{second["reportId"]}"));
        Assert.True(JsonNode.DeepEquals(second["seenBefore"], stored["seenBefore"]));
        await CheckAsync("c", Part);
        Assert.True(JsonNode.DeepEquals(second["seenBefore"], (await CheckAsync("b", Part))["seenBefore"]));
    }

    [Fact]
    public async Task A_batch_tells_of_its_own_lines()
    {
        string[] ids = ["a", "b", "c", "d"];
        HttpResponseMessage response = await _service.PostAsync("/v1/check:batch", string.Join('\n',
            ids.Select(id => new JsonObject { ["id"] = id, ["text"] = Original }.ToJsonString())),
            "application/x-ndjson");
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        // Several lines are checked at a time: which comes first is not said.
        Assert.Equal([0, 1, 2, 3], text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonNode.Parse(line)!["seenBefore"]!.AsArray().Count).Order());
    }

    [Fact]
    public async Task Unless_asked_for_there_is_none()
    {
        using var service = new RunningService();
        await service.PostAsync("/v1/check?id=a", Original, "text/plain");
        JsonNode answer = await RunningService.JsonAsync(
            await service.PostAsync("/v1/check?id=b", Original, "text/plain"));
        Assert.False(answer.AsObject().ContainsKey("seenBefore"));
        Assert.Throws<OptionsValidationException>(
            () => new RunningService(("Service:SeenBefore", "folder"), ("Service:Retention", "30.00:00:00")));
    }

    [Fact]
    public async Task Texts_in_a_folder_are_there_when_it_is_started_again_and_go_when_they_are_erased()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("qualitycheck");
        (string, string) setting = ("Service:SeenBefore", folder.FullName);
        using (var service = new RunningService(setting))
            Assert.Empty((await CheckAsync(service, "a", Original))["seenBefore"]!.AsArray());
        using (var service = new RunningService(setting))
        {
            Assert.Equal("a", SeenBy(await CheckAsync(service, "b", Original)));
            using HttpResponseMessage erased = await service.Client.DeleteAsync(
                new Uri("/v1/documents?id=a", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, erased.StatusCode);
            Assert.Equal("b", SeenBy(await CheckAsync(service, "c", Original)));
        }
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_review_page_leads_to_the_earlier_document_until_it_is_erased()
    {
        JsonNode first = await CheckAsync("a <b>", Original);
        JsonNode second = await CheckAsync("b", Part);
        string page = await PageAsync(second);
        Assert.Contains("Seen before", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/review/{first["reportId"]}\">a &lt;b&gt;</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Seen before", await PageAsync(first), StringComparison.Ordinal);

        using HttpResponseMessage erased = await _service.Client.DeleteAsync(
            new Uri($"/v1/documents?id={Uri.EscapeDataString("a <b>")}", UriKind.Relative),
            TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, erased.StatusCode);
        Assert.DoesNotContain("Seen before", await PageAsync(second), StringComparison.Ordinal);
        Assert.Equal("b", SeenBy(await CheckAsync("c", Part)));
    }

    [Fact]
    public async Task The_description_of_the_API_has_it()
    {
        JsonNode api = await RunningService.JsonAsync(await _service.GetAsync("/openapi/v1.json"));
        JsonNode schemas = api["components"]!["schemas"]!;
        Assert.NotNull(schemas["CheckAnswer"]!["properties"]!["seenBefore"]);
        Assert.Equal(["id", "relation", "share", "shareOfEarlier", "shared"],
            schemas["SeenDocument"]!["properties"]!.AsObject().Select(property => property.Key)
                .Order(StringComparer.Ordinal));
    }

    public void Dispose() => _service.Dispose();

    private static string Passage(string text, JsonNode span, string which) =>
        new(text.AsSpan((int)span[$"{which}Start"]!, (int)span[which == "a" ? "length" : "bLength"]!));

    private static string? SeenBy(JsonNode answer) => (string?)Assert.Single(answer["seenBefore"]!.AsArray())!["id"];

    private Task<JsonNode> CheckAsync(string id, string text) => CheckAsync(_service, id, text);

    private static async Task<JsonNode> CheckAsync(RunningService service, string id, string text) =>
        await RunningService.JsonAsync(await service.PostAsync("/v1/check?detail=full",
            new JsonObject { ["id"] = id, ["text"] = text }.ToJsonString()));

    private async Task<string> PageAsync(JsonNode answer) =>
        await (await _service.GetAsync($"/review/{answer["reportId"]}")).Content
            .ReadAsStringAsync(TestContext.Current.CancellationToken);
}
