using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace QualityCheck.Tests.Service;

public sealed class CheckEndpointTests : IDisposable
{
    private static readonly string Poor = Repository.Sample("energy-forum.txt");

    private readonly RunningService _service = new();

    [Fact]
    public async Task A_document_in_JSON_is_checked_and_its_report_kept()
    {
        string body = new JsonObject { ["id"] = "a/1", ["text"] = Poor }.ToJsonString(new() { WriteIndented = true });
        HttpResponseMessage response = await _service.PostAsync("/v1/check", body);
        JsonNode answer = await RunningService.JsonAsync(response);
        Assert.Equal("a/1", (string?)answer["id"]);
        Assert.Equal("review", (string?)answer["verdict"]!["action"]);
        Assert.Null(answer["report"]!["article"]);
        QualityReport report = QualityReport.FromJson(answer["report"]!.ToJsonString());
        QualityReport direct = QualityChecker.CreateDefault().Check(InputDocument.FromText(Poor) with { Id = "a/1" });
        Assert.Equal(direct.WithDetail(ReportDetail.Findings).ToJson(), report.ToJson());

        string location = response.Headers.Location!.OriginalString;
        Assert.Equal($"/v1/reports/{answer["reportId"]}", location);
        JsonNode stored = await RunningService.JsonAsync(await _service.GetAsync(location));
        Assert.Equal(direct.ToJson(), QualityReport.FromJson(stored["report"]!.ToJsonString()).ToJson());
        Assert.Equal("review", (string?)stored["decisions"]![0]!["action"]);
        Assert.Equal("a/1", (string?)stored["key"]!["contentId"]);

        JsonNode again = await RunningService.JsonAsync(await _service.PostAsync("/v1/check?detail=full", body));
        Assert.Equal((string?)answer["reportId"], (string?)again["reportId"]);
        Assert.NotNull(again["report"]!["article"]);
    }

    [Fact]
    public async Task A_page_is_checked_as_it_is_sent_in_its_charset()
    {
        string html = $"<html><head><title>Ein Café</title></head><body><article><p>{Poor}</p></article></body></html>";
        JsonNode page = await RunningService.JsonAsync(await _service.PostAsync(
            "/v1/check?id=p&url=https://example.org/a", Encoding.Latin1.GetBytes(html), "text/html; charset=iso-8859-1"));
        Assert.Equal("html", (string?)page["report"]!["document"]!["kind"]);
        Assert.Equal("Ein Café", (string?)page["report"]!["document"]!["title"]);
        Assert.Equal("https://example.org/a", (string?)page["report"]!["document"]!["url"]);
        JsonNode text = await RunningService.JsonAsync(await _service.PostAsync(
            "/v1/check?clean=false&title=T", Poor, "text/plain"));
        Assert.Equal(false, (bool?)text["report"]!["options"]!["clean"]);
        Assert.Null(text["id"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"id":"a"}""")]
    [InlineData("""{"text":1}""")]
    [InlineData("""{"text":"a","html":"b"}""")]
    [InlineData("""{"text":"a"} {"text":"b"}""")]
    [InlineData("{\"text\":\"a\nb\"}")]
    [InlineData("""{"text":"a","id":"a\r\nSet-Cookie: x=y"}""")]
    [InlineData("""{"text":"a","id":""}""")]
    public async Task What_is_no_document_is_a_problem(string body) =>
        await IsProblemAsync(HttpStatusCode.BadRequest, await _service.PostAsync("/v1/check", body));

    [Fact]
    public async Task Deep_JSON_is_a_problem() => await IsProblemAsync(HttpStatusCode.BadRequest,
        await _service.PostAsync("/v1/check", new string('[', 100_000)));

    [Theory]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("garbage")]
    [InlineData(null)]
    public async Task Another_content_type_is_a_problem(string? type) =>
        await IsProblemAsync(HttpStatusCode.UnsupportedMediaType, await _service.PostAsync("/v1/check", "a", type));

    [Fact]
    public async Task What_is_no_text_is_a_problem()
    {
        await IsProblemAsync(HttpStatusCode.BadRequest,
            await _service.PostAsync("/v1/check", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1], "text/html"));
        await IsProblemAsync(HttpStatusCode.BadRequest, await _service.PostAsync("/v1/check?detail=x", "a", "text/plain"));
        await IsProblemAsync(HttpStatusCode.BadRequest, await _service.PostAsync("/v1/check?id=a%0d%0ab", "a", "text/plain"));
        await IsProblemAsync(HttpStatusCode.MethodNotAllowed, await _service.GetAsync("/v1/check"));
        await IsProblemAsync(HttpStatusCode.NotFound, await _service.GetAsync("/v1/nothing"));
    }

    [Fact]
    public async Task Without_an_answer_in_time_the_verdict_is_review()
    {
        using var hasty = new RunningService(("Service:CheckTimeout", "00:00:00.0001"));
        // Long enough that the time is out before the check is done, however late a busy machine looks at it.
        JsonNode answer = await RunningService.JsonAsync(await hasty.PostAsync("/v1/check?id=a",
            string.Concat(Enumerable.Repeat(Poor, 100)), "text/plain"));
        Assert.Equal("review", (string?)answer["verdict"]!["action"]);
        Assert.Equal("service.timeout", (string?)answer["verdict"]!["reasons"]![0]);
        Assert.Equal("timeout", (string?)answer["error"]!["code"]);
        Assert.Null(answer["report"]);
        Assert.Null(answer["reportId"]);
    }

    [Fact]
    public async Task In_shadow_mode_all_is_accepted_and_the_verdict_named_stored_and_logged()
    {
        using var shadow = new RunningService(("Service:Shadow", "true"), ("QualityCheck:Policy", "all.json"));
        JsonNode answer = await RunningService.JsonAsync(await shadow.PostAsync("/v1/check?id=a", Poor, "text/plain"));
        Assert.Equal("accept", (string?)answer["verdict"]!["action"]);
        Assert.Equal("review", (string?)answer["verdict"]!["shadow"]!["action"]);
        JsonNode stored = await RunningService.JsonAsync(await shadow.GetAsync($"/v1/reports/{answer["reportId"]}"));
        Assert.Equal("accept", (string?)stored["decisions"]![0]!["action"]);
        Assert.Equal("review", (string?)stored["decisions"]![0]!["shadow"]);
        Assert.Contains(shadow.Log.Lines, line => line.Contains("would be Review by all@3", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("..%2f..%2fetc%2fpasswd")]
    [InlineData("%2e%2e")]
    [InlineData("' OR 1=1 --")]
    [InlineData("%0d%0aSet-Cookie:%20x=y")]
    public async Task No_trick_with_an_id_leads_to_a_report(string id) =>
        await IsProblemAsync(HttpStatusCode.NotFound, await _service.GetAsync($"/v1/reports/{id}"));

    public void Dispose() => _service.Dispose();

    internal static async Task IsProblemAsync(HttpStatusCode status, HttpResponseMessage response)
    {
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(status == response.StatusCode, $"{response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal((int)status, (int?)JsonNode.Parse(text)!["status"]);
        Assert.DoesNotContain(" at QualityCheck", text, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }
}
