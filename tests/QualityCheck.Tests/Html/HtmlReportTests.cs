using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using QualityCheck.Html;
using QualityCheck.Reporting;

namespace QualityCheck.Tests.Html;

/// <summary>The page of a report: what stands in it, and that nothing of a document is taken for mark-up.</summary>
public sealed partial class HtmlReportTests
{
    private const string Nasty = "\"'><img src=x onerror=alert(1)><script>alert(2)</script>\u202Eevil\u001B[31m&lt;";

    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    [Theory]
    [InlineData("energy-forum.txt")]
    [InlineData("harbour-accord.txt")]
    [InlineData("river-survey.html")]
    public void A_page_says_what_the_report_says(string sample)
    {
        InputDocument document = Document(sample);
        QualityReport report = Checker.Check(document);
        IHtmlDocument page = Parse(HtmlReport.Render(report, document));
        Assert.Contains(report.Verdict.Action.ToString(), page.QuerySelector(".verdict")!.TextContent, StringComparison.Ordinal);
        Finding[] charged = [.. report.Findings.Where(finding => finding.Severity != Severity.None)];
        string said = page.Body!.TextContent;
        Assert.All(charged, finding => Assert.Contains(VisibleText.Of(finding.Message), said, StringComparison.Ordinal));
        Assert.Equal(charged.Count(finding => finding.Length > 0), page.QuerySelectorAll(".text mark[id]").Length);
        Assert.Equal(report.Boilerplate.Count, page.QuerySelectorAll(".text del").Length);
        Assert.Contains(report.Document.ContentHash, page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>The text is all there, in order, once what was added to it is taken out.</summary>
    [Theory]
    [InlineData("energy-forum.txt")]
    [InlineData("river-survey.html")]
    public void The_article_stands_in_the_page_word_for_word(string sample)
    {
        QualityReport report = Checker.Check(Document(sample));
        IElement text = Parse(HtmlReport.Render(report, Document(sample))).QuerySelector(".text")!;
        foreach (IElement added in text.QuerySelectorAll("del, .why, .tip, .return").ToArray())
            added.Remove();
        Assert.Equal(string.Join(' ', Words(report.Article!.Text)),
            string.Join(' ', text.QuerySelectorAll("p").SelectMany(line => Words(line.TextContent))));
    }

    [Fact]
    public void The_bars_of_the_quality_sum_to_its_log_odds()
    {
        foreach (string sample in (string[])["energy-forum.txt", "harbour-accord-solid.txt", "river-survey.html"])
        {
            QualityReport report = Checker.Check(Document(sample));
            double[] bars =
            [
                .. Parse(HtmlReport.Render(report)).QuerySelectorAll(".waterfall data")
                    .Select(data => double.Parse(data.GetAttribute("value")!, CultureInfo.InvariantCulture)),
            ];
            Assert.Equal(bars[^1], bars[..^1].Sum(), 9);
            Assert.Equal(report.Scores["quality"].LogOdds!.Value, bars[^1]);
        }
    }

    [Fact]
    public void Passages_that_return_are_linked_to_their_first_place_and_back()
    {
        QualityReport report = Checker.Check(Document("energy-forum.txt"));
        IHtmlDocument page = Parse(HtmlReport.Render(report));
        IElement[] links = [.. page.QuerySelectorAll("a[href^='#']")];
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        int returning = report.Findings.Count(finding => finding.Severity != Severity.None
            && finding.Analyzer == "repetition" && finding.Evidence.Span("first") is not null);
        Assert.True(returning > 10);
        Assert.Equal(returning, page.QuerySelectorAll(".text .return[href^='#o']").Length);
        Assert.Equal(returning, page.QuerySelectorAll(".text .return[href^='#f']").Length);
        Assert.Equal(returning, page.QuerySelectorAll(".pair").Length);
    }

    [Fact]
    public void Each_finding_in_the_text_is_reached_by_key_and_described()
    {
        IHtmlDocument page = Parse(HtmlReport.Render(Checker.Check(Document("energy-forum.txt"))));
        Assert.All(page.QuerySelectorAll(".text mark[id]"), mark =>
        {
            Assert.Equal("0", mark.GetAttribute("tabindex"));
            Assert.Equal("tooltip", page.GetElementById(mark.GetAttribute("aria-describedby")!)!.GetAttribute("role"));
        });
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [InlineData("energy-forum.txt")]
    [InlineData("river-survey.html")]
    public void The_policy_lets_in_this_style_and_script_and_nothing_else(string sample)
    {
        IHtmlDocument page = Parse(HtmlReport.Render(Checker.Check(Document(sample)), Document(sample)));
        string policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src 'sha256-{Hash(Assert.Single(page.QuerySelectorAll("style")))}';", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src 'sha256-{Hash(Assert.Single(page.QuerySelectorAll("script")))}';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(page.All, element => element.HasAttribute("style"));
    }

    [Fact]
    public void No_text_of_a_document_becomes_mark_up()
    {
        QualityReport report = NastyReport();
        string html = HtmlReport.Render(report, InputDocument.FromText(Nasty + "\n" + Nasty), new VerdictLift
        {
            From = VerdictAction.Review, To = VerdictAction.Accept, Checks = 1, Remaining = [Nasty],
            Edits = [new LiftingEdit([Nasty], Nasty, 0, 1, Nasty)],
        });
        IHtmlDocument page = Parse(html);
        Assert.Empty(page.QuerySelectorAll("img, iframe, object, embed, base, form"));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style");
        Assert.All(page.QuerySelectorAll("a"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain(html, character => character is '\u202E' or '\u001B');
        Assert.Contains("<U+202E>", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("␛", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/a?b=1&c=2", "https://example.org/a?b=1&c=2")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData(" javascript:alert(1)", null)]
    [InlineData("data:text/html,<script>alert(1)</script>", null)]
    [InlineData("https://user@example.org/", null)]
    [InlineData("//example.org/", null)]
    [InlineData("file:///etc/passwd", null)]
    public void Only_addresses_of_the_web_become_links(string url, string? link)
    {
        QualityReport report = Checker.Check(InputDocument.FromText("The council met.") with { Url = url });
        Assert.Equal(link, Parse(HtmlReport.Render(report)).QuerySelector(".source dd a")?.GetAttribute("href"));
    }

    [Fact]
    public void Marks_may_lie_in_one_another_cross_and_lie_outside_the_text()
    {
        QualityReport report = Checker.Check(InputDocument.FromText("one two three four five"));
        TextSpan[] spans = [new(0, 13), new(4, 14), new(4, 3), new(4, 3), new(19, 4), new(19, 99), new(-5, 3), new(int.MaxValue, int.MaxValue)];
        report = report with { Findings = [.. spans.Select(span => Charged("style", "QC6003", span, "It is so."))] };
        IElement text = Parse(HtmlReport.Render(report)).QuerySelector(".text")!;
        foreach (IElement tip in text.QuerySelectorAll(".tip").ToArray())
            tip.Remove();
        Assert.Equal("one two three four five", text.TextContent.Trim());
        Assert.Equal(["f1", "f2", "f3", "f4", "f5"], text.QuerySelectorAll("mark[id]").Select(mark => mark.Id).Order());
    }

    [Fact]
    public void A_report_without_text_is_refused() =>
        Assert.Throws<ArgumentException>(() => HtmlReport.Render(Checker.Check(InputDocument.FromText("It may rain.")).WithDetail(ReportDetail.Findings)));

    [Fact]
    public void The_same_report_gives_the_same_page() =>
        Assert.Equal(HtmlReport.Render(Checker.Check(Document("harbour-accord.txt")), Document("harbour-accord.txt")),
            HtmlReport.Render(QualityReport.FromJson(Checker.Check(Document("harbour-accord.txt")).ToJson()), Document("harbour-accord.txt")));

    private static QualityReport NastyReport()
    {
        QualityReport report = Checker.Check(InputDocument.FromText(Repository.Sample("harbour-accord.txt") + Nasty) with
        {
            Id = Nasty, Url = "javascript:alert('" + Nasty, Title = Nasty, Byline = Nasty, Published = Nasty,
        });
        Finding repeated = Charged("repetition", Nasty, new TextSpan(20, 10), Nasty) with
        {
            Evidence = [("first", new TextSpan(0, 8)), ("onlyFirst", EvidenceValue.ListOf([Nasty]))],
        };
        return report with
        {
            Document = report.Document with { SiteName = Nasty, CanonicalUrl = Nasty, Image = Nasty, Modified = Nasty, Language = Nasty, ContentHash = Nasty },
            Boilerplate = [new RemovedSpan(0, 20, Nasty, Nasty, 1), new RemovedSpan(int.MaxValue, 3, Nasty, Nasty, 1)],
            Findings =
            [
                .. report.Findings, repeated, Charged("hedging", Nasty, new TextSpan(3, 9), Nasty),
                Charged("credibility", Nasty, default, Nasty) with { Evidence = [("item", "author"), ("quote", Nasty)] },
                Charged("style", Nasty, new TextSpan(3, 9), Nasty) with { Severity = Severity.None },
            ],
            Scores = report.Scores.SetItem("quality", report.Scores["quality"] with { Unit = Nasty, Amount = 1, Reasons = [Nasty], Contributions = [new Contribution(Nasty, -1), new Contribution(Nasty + "2", 2)] })
                .SetItem(Nasty, new Score { Value = 0.5, Amount = 1, Unit = Nasty })
                .SetItem("transparency", new Score { Value = 0.5, Contributions = [new Contribution(Nasty, 0.1), new Contribution("author", 0.1)] }),
            Verdict = new Verdict(VerdictAction.Review, [Nasty, "hedging", "quality.x"], Nasty) { Surface = Nasty },
            Versions = new ReportVersions(Nasty, Nasty, Nasty, Nasty) { PolicyDigest = Nasty, SuffixList = Nasty },
        };
    }

    private static Finding Charged(string analyzer, string rule, TextSpan span, string message) => new()
    {
        Analyzer = analyzer, Rule = rule, Type = rule, Start = span.Start, Length = span.Length, Confidence = 1,
        Severity = Severity.Warning, Message = message,
    };

    private static InputDocument Document(string sample) =>
        (sample.EndsWith(".html", StringComparison.Ordinal) ? InputDocument.FromHtml(Repository.Sample(sample)) : InputDocument.FromText(Repository.Sample(sample)))
        with { Id = sample };

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Hash(IElement element) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)));

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();
}
