using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using QualityCheck.Html;
using QualityCheck.Reporting;
using QualityCheck.Scoring;

namespace QualityCheck.Tests.Html;

/// <summary>The page of many documents.</summary>
public sealed class HtmlSummaryTests
{
    private const string Nasty = "=1+1\"'><img src=x onerror=alert(1)><script>alert(2)</script>\u202E";

    private static readonly CheckResult[] Results =
    [
        .. QualityChecker.CreateDefault().CheckMany(
            from name in (string[])["energy-forum.txt", "energy-forum-solid.txt", "harbour-accord.txt", "valletta-osce-solid.txt"]
            select InputDocument.FromText(Repository.Sample(name)) with { Id = name }),
    ];

    [Fact]
    public void Those_that_need_a_look_stand_first()
    {
        IHtmlDocument page = Parse(HtmlSummary.Render(Results));
        Assert.Equal(Results.Select(result => result.Report!.Verdict.Action).OrderDescending(),
            page.QuerySelectorAll("#documents tbody tr").Select(row => Enum.Parse<VerdictAction>(row.QuerySelector("strong")!.TextContent)));
        Assert.Equal("Oldecki And Corrane At The Lumeria Energy Forum: Why It Matters",
            page.QuerySelector("#documents tbody th")!.FirstChild!.TextContent);
    }

    /// <summary>What a moved threshold flips is what a policy with that threshold decides.</summary>
    [Theory]
    [InlineData("hedging", 0.5)]
    [InlineData("hedging", 0.01)]
    [InlineData("hedging", 1.0)]
    [InlineData("repetition", 0)]
    [InlineData("quality", 0.9)]
    public void A_moved_threshold_flips_what_a_policy_with_it_would(string score, double threshold)
    {
        var model = new SummaryModel(Policy.Default, other: null);
        foreach (CheckResult result in Results)
            model.Add(result);
        ThresholdLine line = model.Lines.Single(line => line.Score == score);
        string before = FormattableString.Invariant($"\"when\": \"{score}\", \"below\": {line.Threshold} }}"), after = FormattableString.Invariant($"\"when\": \"{score}\", \"below\": {threshold} }}");
        string json = File.ReadAllText(Path.Combine(Repository.Root, "data", "policies", "default.json"));
        Assert.Contains(before, json, StringComparison.Ordinal);
        int index = json.IndexOf(before, StringComparison.Ordinal);
        Policy moved = threshold is 0 or 1 ? Moved(json, line.Reason, threshold) : Policy.Parse(json[..index] + after + json[(index + before.Length)..]);
        Assert.Equal(Results.Count(result => moved.Decide(result.Report!).Action != result.Report!.Verdict.Action), line.Flips(threshold));
    }

    [Fact]
    public void Another_policy_stands_beside_the_verdicts()
    {
        IHtmlDocument page = Parse(HtmlSummary.Render(Results, Policy.Default, Policy.Forum));
        int flipped = Results.Count(result => Policy.Forum.Decide(result.Report!).Action != result.Report!.Verdict.Action);
        Assert.StartsWith(flipped == 1 ? "1 verdict flips" : $"{flipped} verdicts flip", page.QuerySelector("[aria-labelledby=h-policies] h3")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_of_a_document_becomes_mark_up()
    {
        QualityReport report = Results[0].Report!;
        report = report with
        {
            Id = Nasty,
            Document = report.Document with { Title = Nasty, Url = "https://example.org/" + Nasty },
            Findings = [report.Findings[0] with { Rule = Nasty, Message = Nasty, Severity = Severity.Error }],
            Verdict = new Verdict(VerdictAction.Review, [Nasty], Nasty),
            Scores = report.Scores.SetItem(Nasty, new Score { Value = 0.5 }),
        };
        string html = HtmlSummary.Render([CheckResult.Of(report), CheckResult.Failed(Nasty, new DocumentError(Nasty, Nasty))]);
        IHtmlDocument page = Parse(html);
        Assert.Empty(page.QuerySelectorAll("img, iframe, form"));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style");
        Assert.DoesNotContain('\u202E', html);
    }

    [Fact]
    public void The_table_can_be_had_as_CSV()
    {
        string address = Parse(HtmlSummary.Render(Results)).QuerySelector("a[download]")!.GetAttribute("href")!;
        string csv = Encoding.UTF8.GetString(Convert.FromBase64String(address[(address.IndexOf(',', StringComparison.Ordinal) + 1)..]));
        Assert.Equal(Results.Select(CsvReport.Row).Order(StringComparer.Ordinal),
            csv.TrimStart('\uFEFF')[CsvReport.Header.Length..].Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(row => row + "\r\n").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_documents_are_a_page_too() =>
        Assert.Equal("0 documents", Parse(HtmlSummary.Render([])).QuerySelector("h1")!.TextContent);

    /// <summary>A threshold that is never passed, or always but by the best, which no policy file may have.</summary>
    private static Policy Moved(string json, string reason, double threshold)
    {
        string line = json.Split('\n').Single(line => line.Contains($"\"{reason}\"", StringComparison.Ordinal));
        return threshold == 0
            ? Policy.Parse(json.Replace(line + "\n", "", StringComparison.Ordinal))
            : Policy.Parse(json.Replace(line, line.Replace("0.5 }", "0.999999 }", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
