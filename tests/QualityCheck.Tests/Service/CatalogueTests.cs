using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using QualityCheck.Scoring;

namespace QualityCheck.Tests.Service;

public sealed class CatalogueTests
{
    [Fact]
    public async Task Policies_and_rules_are_told()
    {
        using var service = new RunningService(("QualityCheck:Policy", "all.json"));
        JsonArray policies = (await RunningService.JsonAsync(await service.GetAsync("/v1/policies"))).AsArray();
        Assert.Equal(["all", "default", "strict-news", "forum", "corpus"], policies.Select(one => (string?)one!["name"]));
        Assert.Equal([true, false, false, false, false], policies.Select(one => (bool)one!["inForce"]!));
        Assert.Equal("house.rule", (string?)policies[0]!["content"]!["rules"]![0]!["reason"]);
        JsonArray rules = (await RunningService.JsonAsync(await service.GetAsync("/v1/rules"))).AsArray();
        Assert.Equal(Rules.All.Select(rule => rule.Id), rules.Select(rule => (string?)rule!["id"]));
    }

    [Fact]
    public async Task Ready_is_who_judges_as_expected_and_reaches_the_store()
    {
        using var service = new RunningService();
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync("/healthz/live")).StatusCode);
        JsonNode ready = await RunningService.JsonAsync(await service.GetAsync("/healthz/ready"));
        Assert.Equal("Healthy", (string?)ready["checks"]!["canary"]);
        Assert.Equal("Healthy", (string?)ready["checks"]!["store"]);
        JsonNode shadow = await RunningService.JsonAsync(
            await new RunningService(("QualityCheck:Without:0", "hedging")).GetAsync("/healthz/ready"));
        Assert.Equal("Healthy", (string?)shadow["status"]);
    }

    [Fact]
    public async Task Who_does_not_reach_the_store_is_not_ready_and_says_so_of_a_check()
    {
        using var service = new RunningService();
        await RunningService.JsonAsync(await service.GetAsync("/healthz/ready"));
        using (var connection = new SqliteConnection($"Data Source={service.StorePath};Pooling=False"))
        {
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "DROP TABLE migration; DROP TABLE decision;";
            command.ExecuteNonQuery();
        }
        HttpResponseMessage ready = await service.GetAsync("/healthz/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        HttpResponseMessage check = await service.PostAsync("/v1/check", "It rained.", "text/plain");
        await CheckEndpointTests.IsProblemAsync(HttpStatusCode.ServiceUnavailable, check);
        Assert.Equal(TimeSpan.FromSeconds(1), check.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task The_API_is_described_and_shown_without_others()
    {
        using var service = new RunningService();
        JsonNode api = await RunningService.JsonAsync(await service.GetAsync("/openapi/v1.json"));
        Assert.Equal(["/v1/check", "/v1/check:batch", "/v1/documents", "/v1/policies", "/v1/removals",
            "/v1/reports/{id}", "/v1/reports:redecide", "/v1/rules",
            "/v1alpha1/comments:analyze"], api["paths"]!.AsObject().Select(path => path.Key).Order(StringComparer.Ordinal));
        HttpResponseMessage page = await service.GetAsync("/scalar/");
        string html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_console_reads_from_its_file_counts_here_too()
    {
        using var service = new RunningService(("contentFile:qualitycheck.json", """{"policy":"all.json","failOn":"review"}"""));
        JsonArray policies = (await RunningService.JsonAsync(await service.GetAsync("/v1/policies"))).AsArray();
        Assert.Equal("all", (string?)policies[0]!["name"]);
    }

    [Fact]
    public async Task Its_surface_and_model_count_too_and_a_variable_outweighs_them()
    {
        (string, string)[] files =
        [
            ("contentFile:qualitycheck.json", """{"policy":"desk.json","surface":"front","qualityModel":"model.json"}"""),
            ("contentFile:desk.json", Desk), ("contentFile:model.json", Model),
        ];
        using (var service = new RunningService(files))
        {
            JsonNode report = await ReportAsync(service, "/v1/check");
            Assert.Equal(("review", "front", "own@3"), ((string?)report["verdict"]!["action"],
                (string?)report["verdict"]!["surface"], (string?)report["versions"]!["quality"]));
        }
        using (var service = new RunningService([.. files, ("QualityCheck:Surface", "back")]))
            Assert.Equal("accept", (string?)(await ReportAsync(service, "/v1/check"))["verdict"]!["action"]);
    }

    [Fact]
    public async Task A_request_chooses_among_the_policies_that_are_told_and_their_surfaces()
    {
        using var service = new RunningService(("QualityCheck:Policy", "desk.json"), ("contentFile:desk.json", Desk));
        foreach (string path in new[] { "/v1/check", "/v1/check:batch" })
        {
            string type = path == "/v1/check" ? "application/json" : "application/x-ndjson";
            Assert.Equal("desk@1", (string?)(await ReportAsync(service, path, type))["verdict"]!["policy"]);
            JsonNode corpus = await ReportAsync(service, $"{path}?policy=corpus", type);
            QualityChecker checker = new QualityCheckerBuilder().UsePolicy(Policy.Find("corpus")!).Build();
            Assert.Equal(checker.Check(InputDocument.FromText(Text)).WithDetail(ReportDetail.Findings).ToJson(),
                QualityReport.FromJson(corpus.ToJsonString()).ToJson());
            Assert.Equal("review",
                (string?)(await ReportAsync(service, $"{path}?surface=front", type))["verdict"]!["action"]);
            await CheckEndpointTests.IsProblemAsync(HttpStatusCode.BadRequest,
                await service.PostAsync($"{path}?policy=desk.json", Body, type));
            await CheckEndpointTests.IsProblemAsync(HttpStatusCode.BadRequest,
                await service.PostAsync($"{path}?policy=corpus&surface=front", Body, type));
        }
    }

    private const string Text = "The council of Eastmere met on Monday. It voted seven to two for a new bridge.";

    private const string Body = $$"""{"text":"{{Text}}"}""";

    /// <summary>Longer than nothing is too long on the front page.</summary>
    private const string Desk =
        """
        {"name":"desk","version":1,"thresholds":{"words":1000},"surfaces":{"front":{"words":0},"back":{"words":5000}},
        "rules":[{"action":"review","reason":"house.rule","when":"document.words","above":"words"}]}
        """;

    private const string Model =
        """
        {"name":"own","version":3,"documents":9,"data":"","figures":"","baseline":0.5,"sampling":1,"terms":[
        {"figure":"hedging","weight":1,"reference":0.5,"points":[[0,0],[1,1]]}]}
        """;

    private static async Task<JsonNode> ReportAsync(RunningService service, string path,
        string type = "application/json") =>
        (await RunningService.JsonAsync(await service.PostAsync(path, Body, type)))["report"]!;

    [Fact]
    public async Task Its_lists_and_lexicons_count_too()
    {
        using var service = new RunningService(
            ("contentFile:qualitycheck.json", """{"sourceList":"desk.csv","lexicon":["desk.tsv"]}"""),
            ("contentFile:desk.csv", "host,level\nexample.org,low\n"), ("contentFile:desk.tsv", "no-cue\tmay\n"));
        JsonNode report = (await RunningService.JsonAsync(await service.PostAsync("/v1/check",
            """{"text":"It may rain. Perhaps it will snow.","url":"https://example.org/a"}""")))["report"]!;
        Assert.Equal("desk", (string?)report["versions"]!["sourceLists"]![0]!["id"]);
        Assert.Contains("analyzers", report["options"]!["checker"]!.AsArray().Select(part => (string?)part));
        Assert.Equal(["QC2001"], report["findings"]!.AsArray().Where(finding => (string?)finding!["analyzer"] == "hedging")
            .Select(finding => (string?)finding!["rule"]));
    }
}
