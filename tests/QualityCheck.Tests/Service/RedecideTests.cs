using System.Net;
using System.Text.Json.Nodes;

namespace QualityCheck.Tests.Service;

public sealed class RedecideTests
{
    private const string Text = "The council of Eastmere met on Monday. It voted seven to two for a new bridge.";

    private const string AcceptsAll = """{"name":"none","version":2,"rules":[]}""";

    [Fact]
    public async Task A_dry_run_tells_and_only_then_decisions_are_superseded()
    {
        using var service = new RunningService(("QualityCheck:Policy", "all.json"));
        string id = await StoredAsync(service, "a");
        await StoredAsync(service, "b");

        JsonNode dry = await RunningService.JsonAsync(await service.PostAsync("/v1/reports:redecide", AcceptsAll));
        Assert.Equal((true, 2, 2, 2), ((bool)dry["dryRun"]!, (int)dry["reports"]!, (int)dry["superseded"]!,
            (int)dry["flipped"]!["review → accept"]!));
        Assert.Equal("accept", (string?)dry["flips"]![0]!["after"]);
        Assert.Single(await DecisionsAsync(service, id));

        JsonNode done = await RunningService.JsonAsync(
            await service.PostAsync("/v1/reports:redecide?dryRun=false", AcceptsAll));
        Assert.Equal(2, (int)done["superseded"]!);
        JsonArray decisions = await DecisionsAsync(service, id);
        Assert.Equal(["review", "accept"], decisions.Select(one => (string?)one!["action"]));
        Assert.Equal((long)decisions[0]!["number"]!, (long)decisions[1]!["supersedes"]!);
        Assert.StartsWith("none@2+", (string?)decisions[1]!["policy"], StringComparison.Ordinal);
        Assert.True((bool)decisions[1]!["isAutomated"]!);
        Assert.Equal((string?)decisions[0]!["engine"], (string?)decisions[1]!["engine"]);

        JsonNode back = await RunningService.JsonAsync(
            await service.PostAsync("/v1/reports:redecide?dryRun=false", "", null));
        Assert.Equal(2, (int)back["flipped"]!["accept → review"]!);
        JsonNode named = await RunningService.JsonAsync(
            await service.PostAsync("/v1/reports:redecide?policy=strict-news&surface=archive", "", null));
        Assert.EndsWith("/archive", (string?)named["policy"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_policy_is_refused_and_a_key_is_asked_for()
    {
        using var service = new RunningService(("Service:ApiKeys:0", "a-key-of-this-test"));
        foreach ((string path, string body) in new[]
        {
            ("/v1/reports:redecide", "{}"), ("/v1/reports:redecide?policy=corpus", AcceptsAll),
            ("/v1/reports:redecide?policy=none", ""), ("/v1/reports:redecide?surface=none", AcceptsAll),
        })
        {
            service.Client.DefaultRequestHeaders.Remove("X-API-Key");
            Assert.Equal(HttpStatusCode.Unauthorized, (await service.PostAsync(path, body)).StatusCode);
            service.Client.DefaultRequestHeaders.Add("X-API-Key", "a-key-of-this-test");
            await CheckEndpointTests.IsProblemAsync(HttpStatusCode.BadRequest, await service.PostAsync(path, body));
        }
    }

    [Fact]
    public async Task In_shadow_mode_only_a_dry_run_is_done()
    {
        using var service = new RunningService(("Service:Shadow", "true"));
        await CheckEndpointTests.IsProblemAsync(HttpStatusCode.Conflict,
            await service.PostAsync("/v1/reports:redecide?dryRun=false", AcceptsAll));
        await RunningService.JsonAsync(await service.PostAsync("/v1/reports:redecide", AcceptsAll));
    }

    [Fact]
    public async Task What_is_erased_is_gone_and_who_asked_for_it_stays()
    {
        using var service = new RunningService(("Service:ApiKeys:0", "a-key-of-this-test"));
        Uri address = new("/v1/documents?id=https%3A%2F%2Fexample.org%2F..%2Fa%3Fb&reference=request+7", UriKind.Relative);
        CancellationToken token = TestContext.Current.CancellationToken;
        Assert.Equal(HttpStatusCode.Unauthorized, (await service.Client.DeleteAsync(address, token)).StatusCode);
        service.Client.DefaultRequestHeaders.Add("X-API-Key", "a-key-of-this-test");
        string id = await StoredAsync(service, "https://example.org/../a?b"), other = await StoredAsync(service, "b");
        JsonNode removal = await RunningService.JsonAsync(await service.Client.DeleteAsync(address, token));
        Assert.Equal((1, 1, "erasure", "key 0", "request 7"), ((int)removal["reports"]!, (int)removal["decisions"]!,
            (string?)removal["kind"], (string?)removal["requestedBy"], (string?)removal["reference"]));
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync($"/v1/reports/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync($"/v1/reports/{other}")).StatusCode);
        JsonNode kept = await RunningService.JsonAsync(await service.GetAsync("/v1/removals"));
        Assert.DoesNotContain("example.org", Assert.Single(kept.AsArray())!.ToJsonString(), StringComparison.Ordinal);
        foreach (string query in new[] { "", "?id=", "?id=a%0Ab", "?id=a&reference=%00" })
            await CheckEndpointTests.IsProblemAsync(HttpStatusCode.BadRequest,
                await service.Client.DeleteAsync(new Uri($"/v1/documents{query}", UriKind.Relative), token));
    }

    private static async Task<string> StoredAsync(RunningService service, string id) =>
        (string)(await RunningService.JsonAsync(await service.PostAsync("/v1/check",
            new JsonObject { ["id"] = id, ["text"] = Text }.ToJsonString())))["reportId"]!;

    private static async Task<JsonArray> DecisionsAsync(RunningService service, string id) =>
        (await RunningService.JsonAsync(await service.GetAsync($"/v1/reports/{id}")))["decisions"]!.AsArray();
}
