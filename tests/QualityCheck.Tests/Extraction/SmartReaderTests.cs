using System.Text;
using QualityCheck.Tests.Hostile;

namespace QualityCheck.Tests.Extraction;

public sealed class SmartReaderTests
{
    private const string Menu = "<nav><ul><li><a href=/>Home</a><li><a href=/news>News</a></ul></nav>";

    private static readonly SmartReaderExtractor Extractor = new();

    private static readonly string Page =
        $"<!DOCTYPE html><html><head><title>Dredging begins</title></head><body>{Menu}<article>"
        + $"<h2>Plans</h2>{Html.Prose}<p>AT&amp;T &lt;b&gt; caf&eacute; and <a href=/x>a link</a>, said twice.</p>" +
        "<ul><li>one thing, and another<li>one thing, and another</ul>first line here<br><br>second line "
        + $"here{Html.Prose}</article><div class=sidebar>Most read</div><footer>All rights reserved</footer></body>"
        + "</html>";

    /// <summary>Pages beyond its bounds, and what is said of them.</summary>
    private static readonly Dictionary<string, (string Html, string Said)> Beyond = new()
    {
        ["40,000 line breaks"] = ($"{Html.Prose}<div>{Times("a<br>", 40_000)}</div>",
            "the page has more than 3,000 nodes in one element"),
        ["20,000 paragraphs"] = (Times("<p>A short one, here.</p>", 20_000),
            "the page has more than 3,000 nodes in one element"),
        ["8,000 paragraphs in sections"] = (Times($"<section>{Times("<p>A short one, here.</p>", 40)}</section>", 200),
            "the page has more than 6,000 <p> elements"),
        ["2,000 line breaks in paragraphs"] = (Times($"{Html.Prose}<p>{Times("a<br>", 40)}</p>", 50),
            "the page has more than 1,000 <br> elements"),
        ["nested divs"] = ($"{Times("<div>", 500)}{Html.Prose}", "the page has more than 100 elements open at once"),
        ["3,000 links"] = (Times($"{Html.Prose}<p>{Times("<a href=x>text</a> ", 30)}</p>", 100),
            "the page has more than 2,000 <a> elements"),
        ["20,000 meta elements"] = (Times("<meta name=author content=a>", 20_000) + Html.Prose,
            "the page has more than 3,000 nodes in one element"),
        ["many elements of many names"] =
            (Times($"<div>{Html.Prose}{Times("<i>a</i><b>b</b><u>c</u><s>d</s>", 50)}</div>", 110),
                "the page has more than 20,000 elements"),
        ["many nodes in one element"] = ($"{Html.Prose}<p>{Times("<i>a</i><b>b</b>", 2_000)}",
            "the page has more than 3,000 nodes in one element"),
        ["deeper than the parser goes"] = (Times("<div>", 3_000) + Html.Prose,
            "the page is beyond the parser (QC0002)"),
        ["nothing to read"] = ("<img src=a.png>", "it finds no article"),
    };

    public static TheoryData<string> Names => [.. Beyond.Keys];

    public static TheoryData<string> Hostile => [.. HostileInputTests.Inputs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_beyond_it_is_left_to_our_own(string name)
    {
        (string html, string said) = Beyond[name];
        InputDocument document = InputDocument.FromHtml(html);
        Article article = ProcessorTime.Within(HostileInputTests.Hang, () => Extract(document)),
            own = ArticleExtractor.Extract(document);
        Assert.Equal($"SmartReader did not choose the article: {said}.",
            Assert.Single(article.Findings, finding => finding.Rule == "QC0006").Message);
        Assert.Equal((own.Text, own.ExtractionPath), (article.Text, article.ExtractionPath));
    }

    /// <summary>Just within the bounds, each in the form that takes the most time.</summary>
    [Theory]
    [InlineData("<div>", "text here<br><br>", 500)]
    [InlineData("<p>", "<a href=x>text</a> ", 1_499)]
    [InlineData("<ul>", "<li>text is here, and here", 3_000)]
    [InlineData("<div>", "<div>text is here, a comma too</div>", 3_000)]
    [InlineData("<div><div><div><div><div><div><div><div><div><div>", "<div><p>text is here, a comma too</p></div>",
        3_000)]
    public void Within_its_bounds_it_ends(string before, string part, int count)
    {
        InputDocument document = InputDocument.FromHtml(Html.Prose + before + Times(part, count));
        Assert.Equal(ExtractionPath.SmartReader,
            ProcessorTime.Within(HostileInputTests.Hang, () => Extract(document)).ExtractionPath);
    }

    [Long]
    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_pages_end_and_keep_their_spans(string name)
    {
        InputDocument document = InputDocument.FromHtml(HostileInputTests.Inputs[name].Html());
        ReportInvariants.AssertHold(document, ProcessorTime.Within(HostileInputTests.Hang, () => Extract(document)));
    }

    [Fact]
    public void Every_block_leads_to_its_source_and_what_went_is_named()
    {
        InputDocument document = InputDocument.FromHtml(Page) with { Url = "https://harbour.example/a" };
        Article article = Extract(document);
        ReportInvariants.AssertHold(document, article);
        Assert.Equal((ExtractionPath.SmartReader, "Dredging begins", 0),
            (article.ExtractionPath, article.Metadata.Title?.Value, article.Findings.Count));
        Assert.All(article.Blocks,
            block => Assert.True(Html.LeadsToItsSource(block, article, Page), block.Span.In(article.Text)));
        Assert.Contains("AT&T <b> café and a link, said twice.", article.Text, StringComparison.Ordinal);
        Assert.Contains("first line here", article.Text, StringComparison.Ordinal);
        Assert.Equal(3, article.Text.Split("one thing, and another").Length);
        Assert.DoesNotContain("Most read", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Removed,
            removed => removed.Reason == "navigation"
                && removed.Span.In(Page).Contains("Home", StringComparison.Ordinal));
        Assert.Contains(article.Blocks, block => block.Kind == BlockKind.Heading);
    }

    [Fact]
    public void Eight_threads_and_a_second_reading_say_the_same()
    {
        QualityChecker checker = new QualityCheckerBuilder().UseExtractor(Extractor).Build();
        InputDocument document = InputDocument.FromHtml(Page) with { Url = "no address" };
        string expected = checker.Check(document).ToJson();
        string[] reports = new string[8];
        Thread[] threads =
        [
            .. Enumerable.Range(0, reports.Length)
                .Select(i => new Thread(() => reports[i] = checker.Check(document).ToJson())),
        ];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();
        Assert.All(reports, report => Assert.Equal(expected, report));
        Assert.Contains("\"extractionPath\":\"smart-reader\"", expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_read_as_ever()
    {
        InputDocument document = InputDocument.FromText("The port is open.\n\nLeave a Reply");
        Assert.Equal(ArticleExtractor.Extract(document).Text, Extract(document).Text);
        Assert.Throws<ArgumentNullException>(() => Extract(null!));
        Assert.Throws<ArgumentNullException>(() => Extractor.Extract(document, null!));
    }

    [Fact]
    public void Cancelling_stops_it()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(
            () => Extractor.Extract(InputDocument.FromHtml(Times(Html.Prose, 1_000)), Limits.Default, source.Token));
    }

    [DatasetFact("extraction/wcxb-dev/html")]
    public void Blocks_of_real_pages_lead_to_their_source()
    {
        int chosen = 0;
        foreach (string html in Wcxb.Pages(100))
        {
            InputDocument document = InputDocument.FromHtml(html);
            Article article = Extract(document);
            chosen += article.ExtractionPath == ExtractionPath.SmartReader ? 1 : 0;
            ReportInvariants.AssertHold(document, article);
            Assert.All(article.Blocks,
                block => Assert.True(Html.LeadsToItsSource(block, article, html), block.Span.In(article.Text)));
        }
        Assert.True(chosen > 90);
    }

    private static Article Extract(InputDocument document) => Extractor.Extract(document, Limits.Default);

    private static string Times(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
