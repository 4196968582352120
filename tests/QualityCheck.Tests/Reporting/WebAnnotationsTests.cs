using System.Text;
using System.Text.Json.Nodes;
using QualityCheck.Reporting;

namespace QualityCheck.Tests.Reporting;

/// <summary>Findings as Web Annotations: what a client selects is what was found.</summary>
public sealed class WebAnnotationsTests
{
    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    [Fact]
    public void Positions_count_code_points_of_the_input()
    {
        InputDocument document = InputDocument.FromText(
            "🚢🚢 The ferry 🚢 left Eastmere at noon.\n\nLeave a Reply\n\nSome say 🎉 it may sink 🌊 soon. It might not.\n");
        QualityReport report = Checker.Check(document);
        Rune[] runes = [.. document.Content.EnumerateRunes()];
        Assert.NotEmpty(report.Boilerplate);
        JsonNode[] placed = [.. Items(report, document).Where(item => item["target"]!["selector"] is not null)];
        Assert.Contains(placed, item => Exact(item) == "may");
        foreach (JsonNode item in placed)
        {
            JsonNode position = item["target"]!["selector"]![0]!, quote = item["target"]!["selector"]![1]!;
            int start = (int)position["start"]!, end = (int)position["end"]!;
            Assert.Equal(Exact(item), Text(runes[start..end]));
            Assert.Equal((string?)quote["prefix"], Text(runes[Math.Max(0, start - 32)..start]));
            Assert.Equal((string?)quote["suffix"], Text(runes[end..Math.Min(runes.Length, end + 32)]));
        }
    }

    [Fact]
    public void Pages_are_quoted_and_told_by_their_address()
    {
        InputDocument document = InputDocument.FromHtml("<article><p>The ferry <b>may</b> sink.</p></article>")
            with { Url = "https://example.org/a", Id = "a" };
        JsonNode item = Assert.Single(Items(Checker.Check(document), document));
        Assert.Equal("https://example.org/a", (string?)item["target"]!["source"]);
        JsonNode quote = Assert.Single(item["target"]!["selector"]!.AsArray())!;
        Assert.Equal(("TextQuoteSelector", "The ferry ", "may", " sink."), ((string?)quote["type"],
            (string?)quote["prefix"], (string?)quote["exact"], (string?)quote["suffix"]));
        Assert.Equal("assessing", (string?)item["motivation"]);
        Assert.Contains("“may”", (string?)item["body"]![0]!["value"], StringComparison.Ordinal);
        Assert.Equal("QC2001", (string?)item["body"]![1]!["value"]);
    }

    [Fact]
    public void The_page_is_as_the_model_demands()
    {
        InputDocument document = InputDocument.FromText(Repository.Sample("harbour-accord.txt")) with { Id = "h" };
        QualityReport report = Checker.Check(document);
        JsonNode page = JsonNode.Parse(WebAnnotations.ToJson(report, document))!;
        Assert.Equal(("http://www.w3.org/ns/anno.jsonld", "AnnotationPage", "AnnotationCollection"),
            ((string?)page["@context"], (string?)page["type"], (string?)page["partOf"]!["type"]));
        JsonNode[] items = [.. page["items"]!.AsArray().Select(item => item!)];
        Assert.Equal(report.Findings.Count, items.Length);
        string[] ids = [.. items.Append(page).Append(page["partOf"]!).Select(node => (string)node["id"]!)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal('8', id["urn:uuid:00000000-0000-".Length]));
        Assert.All(items, item => Assert.Equal("h", (string?)item["target"]!["source"]));
        Assert.Contains(items, item => (string?)item["motivation"] == "highlighting");
        Assert.Contains(items, item => item["target"]!["selector"] is null);
        Assert.Equal(WebAnnotations.ToJson(report, document), WebAnnotations.ToJson(Checker.Check(document), document));
    }

    [Fact]
    public void Less_than_full_detail_is_refused()
    {
        InputDocument document = InputDocument.FromText("It may rain.");
        Assert.Throws<ArgumentException>(
            () => WebAnnotations.ToJson(Checker.Check(document).WithDetail(ReportDetail.Findings), document));
    }

    private static IEnumerable<JsonNode> Items(QualityReport report, InputDocument document) =>
        JsonNode.Parse(WebAnnotations.ToJson(report, document))!["items"]!.AsArray().Select(item => item!);

    private static string? Exact(JsonNode item) => (string?)item["target"]!["selector"]![1]!["exact"];

    private static string Text(IEnumerable<Rune> runes) => string.Concat(runes);
}
