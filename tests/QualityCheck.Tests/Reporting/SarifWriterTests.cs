using System.Text.Json.Nodes;
using QualityCheck.Reporting;

namespace QualityCheck.Tests.Reporting;

/// <summary>
/// The properties that the SARIF 2.1.0 schema requires, as a table of ours: no package of the registries carries the
/// schema.
/// </summary>
public sealed class SarifWriterTests
{
    private const string Guesswork =
        "It may rain.\r\nPerhaps the bridge might close, possibly on Monday. \uD83D\uDE00 It could be that nobody knows.\n";

    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    [Fact]
    public void A_log_has_what_the_schema_requires()
    {
        JsonNode log = Log(Guesswork, failure: true);
        Assert.Equal("2.1.0", (string?)log["version"]);
        JsonNode run = Assert.Single(log["runs"]!.AsArray())!;
        JsonNode driver = run["tool"]!["driver"]!;
        Assert.Equal("QualityCheck", (string?)driver["name"]);
        JsonArray rules = driver["rules"]!.AsArray(), results = run["results"]!.AsArray();
        Assert.Equal(Rules.All.Length, rules.Count);
        Assert.All(rules, rule => Assert.NotNull((string?)rule!["id"]));
        Assert.NotEmpty(results);
        Assert.All(results, result =>
        {
            Assert.False(string.IsNullOrEmpty((string?)result!["message"]!["text"]));
            Assert.Contains((string?)result["level"], new[] { "note", "warning", "error" });
            Assert.Equal((string?)result["ruleId"], (string?)rules[(int)result["ruleIndex"]!]!["id"]);
        });
        JsonNode invocation = Assert.Single(run["invocations"]!.AsArray())!;
        Assert.False((bool)invocation["executionSuccessful"]!);
        Assert.Equal("gone.txt", (string?)Assert.Single(invocation["toolExecutionNotifications"]!.AsArray())!
            ["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]);
    }

    [Fact]
    public void Regions_are_places_in_the_input()
    {
        string[] lines = Guesswork.Split('\n');
        Assert.All(Log(Guesswork)["runs"]![0]!["results"]!.AsArray(), result =>
        {
            JsonNode region = result!["locations"]![0]!["physicalLocation"]!["region"]!;
            string snippet = (string)region["snippet"]!["text"]!;
            Assert.Equal(snippet, Guesswork.Substring((int)region["charOffset"]!, (int)region["charLength"]!));
            if ((int)region["startLine"]! == (int)region["endLine"]!)
                Assert.Equal(snippet, lines[(int)region["startLine"]! - 1]
                    [((int)region["startColumn"]! - 1)..((int)region["endColumn"]! - 1)]);
        });
    }

    [Fact]
    public void A_fingerprint_outlives_text_before_it() =>
        Assert.Subset(Fingerprints("The council met on Monday evening.\n" + Guesswork), Fingerprints(Guesswork));

    [Theory]
    [InlineData("https://bücher.example/a b?q=[x]", "https://xn--bcher-kva.example/a%20b?q=%5Bx%5D")]
    [InlineData("https://user:pass@example.org/a", "https://example.org/a")]
    [InlineData("//example.org/x", "/example.org/x")]
    [InlineData("/home/a.txt", "/home/a.txt")]
    public void An_address_is_a_uri_reference(string id, string uri)
    {
        var output = new StringWriter();
        var log = new SarifWriter(output);
        log.WriteFailure(id, new DocumentError(DocumentError.Internal, "It is gone."));
        log.Complete();
        Assert.Contains($"\"uri\":\"{uri}\"", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_finding_has_its_own_fingerprint()
    {
        JsonArray results = Log("It may rain. It may snow. It may hail. It may freeze. It may thaw.")["runs"]![0]!
            ["results"]!.AsArray();
        Assert.Equal(results.Count,
            results.Select(result => (string)result!["partialFingerprints"]!["ruleAndQuote/v1"]!).Distinct().Count());
    }

    [Fact]
    public void No_result_is_told_twice()
    {
        var output = new StringWriter();
        var log = new SarifWriter(output);
        foreach (string sample in new[] { "energy-forum.txt", "harbour-accord.txt" })
        {
            InputDocument document = InputDocument.FromText(Repository.Sample(sample)) with { Id = sample };
            log.Write(Checker.Check(document), document);
        }
        log.Complete();
        string[] results = [.. JsonNode.Parse(output.ToString())!["runs"]![0]!["results"]!.AsArray()
            .Select(result => $"{result!["ruleId"]} {result["locations"]!.ToJsonString()}")];
        Assert.NotEmpty(results);
        Assert.Distinct(results);
    }

    [Fact]
    public void Messages_hide_nothing_and_snippets_change_nothing()
    {
        const string Text = "It may rain.";
        InputDocument document = InputDocument.FromText(Text);
        QualityReport report = Checker.Check(document);
        var output = new StringWriter();
        var log = new SarifWriter(output);
        log.Write(report with
        {
            Findings = [.. report.Findings.Take(1).Select(finding =>
                finding with { Severity = Severity.Note, Message = "a\u001B[2J\u202Eb" })],
        }, document);
        log.WriteFailure("x", new DocumentError(DocumentError.Internal, "a\u2066b"));
        log.Complete();
        JsonNode run = JsonNode.Parse(output.ToString())!["runs"]![0]!;
        Assert.Equal("a␛[2J<U+202E>b", (string?)run["results"]![0]!["message"]!["text"]);
        Assert.Equal("a<U+2066>b",
            (string?)run["invocations"]![0]!["toolExecutionNotifications"]![0]!["message"]!["text"]);
    }

    [Fact]
    public void Without_documents_a_log_is_empty_and_successful()
    {
        var text = new StringWriter();
        new SarifWriter(text).Complete();
        JsonNode run = JsonNode.Parse(text.ToString())!["runs"]![0]!;
        Assert.Empty(run["results"]!.AsArray());
        Assert.True((bool)run["invocations"]![0]!["executionSuccessful"]!);
    }

    private static HashSet<string> Fingerprints(string text) =>
        [.. Log(text)["runs"]![0]!["results"]!.AsArray()
            .Where(result => ((string)result!["ruleId"]!).StartsWith("QC2", StringComparison.Ordinal))
            .Select(result => (string)result!["partialFingerprints"]!["ruleAndQuote/v1"]!)];

    private static JsonNode Log(string text, bool failure = false)
    {
        var output = new StringWriter();
        var log = new SarifWriter(output);
        InputDocument document = InputDocument.FromText(text) with { Id = "a folder/über uns.txt" };
        log.Write(Checker.Check(document), document);
        if (failure)
            log.WriteFailure("gone.txt", new DocumentError(DocumentError.Internal, "It is gone."));
        log.Complete();
        JsonNode parsed = JsonNode.Parse(output.ToString())!;
        Assert.All(parsed["runs"]![0]!["results"]!.AsArray(), result =>
            Assert.Equal("a%20folder/%C3%BCber%20uns.txt",
                (string?)result!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]));
        return parsed;
    }
}
