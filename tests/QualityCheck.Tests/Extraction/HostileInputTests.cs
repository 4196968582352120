using System.Text;
using QualityCheck.Extraction;

namespace QualityCheck.Tests.Extraction;

public sealed class HostileInputTests
{
    internal static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    internal static readonly Dictionary<string, (Func<string> Html, string? Limit)> Inputs = new(StringComparer.Ordinal)
    {
        ["50,000 div"] = (() => Times("<div>", 50_000) + "The text in it all.", "QC0002"),
        ["100,000 div"] = (() => Times("<div>", 100_000) + "The text in it all.", "QC0002"),
        ["25,000 ul li"] = (() => Times("<ul><li>", 25_000) + "The text in it all.", "QC0002"),
        ["100,000 b"] = (() => Times("<b>", 100_000) + "The text in it all.", "QC0002"),
        ["100,000 span"] = (() => Times("<span>", 100_000) + "The text in it all.", "QC0002"),
        ["20,000 a div"] = (() => Times("<a><div>", 20_000) + "The text in it all.", "QC0002"),
        ["20,000 b div"] = (() => Times("<b><div></b>", 20_000) + "The text in it all.", "QC0002"),
        ["2,000 distinct font p"] = (() => Each(2_000, i => $"<font a{i}=1><p>") + "The text in it all.", "QC0003"),
        ["5,000 distinct font p"] = (() => Each(5_000, i => $"<font a{i}=1><p>") + "The text in it all.", null),
        ["600 distinct font, 2,000 div"] = (() => Each(600, i => $"<font a{i}=1>") + Times("<div>x</div>", 2_000),
            null),
        ["100,000 nested mixed"] =
            (() =>
                Each(100_000, i => $"<{"div|b|ul|li|span|table|td|p|i|section".Split('|')[i % 10]}>")
                + "The text in it all.", "QC0002"),
        ["closers at depth"] = (() => Times("<div>", 1_900) + Times("</p></xyz></b>", 300_000) + "The text in it all.",
            "QC0002"),
        ["20,000 attributes"] = (() => "<p " + Each(20_000, i => $"a{i}=\"{i}\" ") + ">The text in it all.</p>", null),
        ["class of 200,000 words"] = (() => "<p class=\"" + Each(200_000, i => $"c{i} ") + "\">The text in it all.</p>",
            null),
        ["10 MB of paragraphs"] =
            (() => Times("<p>Ten megabytes of paragraphs, all of them the same, are no reason to stop.</p>\n", 130_000),
                null),
        ["300,000 paragraphs"] = (() => Times("<p>Short.", 300_000), "QC0003"),
        ["200,000 line breaks"] = (() => "<p>" + Times("a<br>", 150_000), null),
        ["unclosed comment"] = (() => "<p>The text in it all.</p><!--" + Times("- x ", 1_000_000), null),
        ["unclosed script"] = (() => "<p>The text in it all.</p><script>" + Times("</scrip ", 500_000), null),
        ["unclosed attribute"] = (() => "<p>The text in it all.</p><a href=\"" + Times("x<p>", 500_000), null),
        ["many unclosed titles"] = (() => Times("<textarea>", 200_000), null),
        ["NULs"] = (() => "<p>The text\0 in it all." + new string('\0', 1_000_000), null),
        ["2,000,000 less-than"] = (() => "<p>The text in it all." + new string('<', 2_000_000), null),
        ["2,000,000 ampersands"] = (() => "<p>The text in it all." + new string('&', 2_000_000), null),
        ["500,000 broken references"] = (() => "<p>The text in it all." + Times("&#x;&bogus &amp", 500_000), null),
        ["nested tables"] = (() => Times("<table><tr><td>", 50_000) + "The text in it all.", "QC0002"),
        ["fostered text"] = (() => Times("<table>x<tr>y</table>", 30_000), null),
        ["fostered block before a long comment"] =
            (() =>
                "<table>" + Each(5_000, i => $"<div>d{i}</div><tr><td>t{i}</td></tr>") + "<!--"
                + new string('x', 1_000_000) + "--></table>", null),
        ["base elements"] = (() => Times("<base href>", 20_000) + "<p>The text in it all.</p>", null),
        ["base elements with other attributes"] =
            (() => Each(20_000, i => $"<BASE target=_top href=/{i} />") + "<p>The text in it all.</p>", null),
        ["div in a title of svg"] = (() => "<p>The text in it all.</p><svg><title>" + Times("<div>", 50_000) + "x",
            "QC0002"),
        ["div in a style of math"] =
            (() => "<p>The text in it all.</p><math><mi><style>" + Times("<div>", 50_000) + "x", "QC0002"),
        ["a long heading behind nested named sections"] =
            (() =>
                Times("<div id=related-work>", 1_500) + "<h2>" + Times("Related work ", 100_000)
                + "</h2><p>The text in it all.</p>", null),
        ["text behind plaintext"] = (() => "<p>The text in it all.</p><plaintext>" + Times("<b>x</b>&amp;\n", 100_000),
            null),
        ["svg"] = (() => Times("<svg>", 50_000) + "x", "QC0002"),
        ["templates"] = (() => Times("<template>", 50_000) + "x", "QC0002"),
        ["select options"] = (() => "<select>" + Times("<option>a", 100_000), null),
        ["100,000 meta"] =
            (() =>
                Each(100_000, i => $"<meta name=author content=a{i}><meta name=n{i} content=x>")
                + "<p>The text in it all.</p>", null),
        ["100,000 headings"] =
            (() => "<title>A title</title>" + Times("<h1>A heading</h1>", 100_000) + "<p>The text in it all.</p>",
                null),
        ["50,000 authors, deep in comments"] =
            (() =>
                "<p>The text in it all.</p>" + Times("<div class=comments>", 400)
                + Times("<a rel=author class=author itemprop=author href=/author/a>Ida Storm</a><p>", 50_000), null),
        ["50,000 dates"] =
            (() => Times("<time class=date datetime=2024-03-05>5 March 2024</time><p>", 50_000) + "The text in it all.",
                null),
        ["title of 1,000,000 words"] =
            (() => "<title>" + Times("a - ", 1_000_000) + "</title><p>The text in it all.</p>", null),
        ["JSON-LD of 900,000 characters, 8 times"] =
            (() =>
                Times(
                    "<script type=application/ld+json>["
                        + Times("{\"@type\":\"Article\",\"url\":\"/a\",\"author\":{\"@id\":\"#a\"}},", 17_000)
                        + "{}]</script>", 8) + "<p>The text in it all.</p>", null),
        ["empty"] = (() => "", "QC0004"),
        ["white space"] = (() => "  \n ", "QC0004"),
        ["only tags"] = (() => Times("<img src=x>", 1000), "QC0004"),
    };

    public static TheoryData<string> Names => [.. Inputs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Ends_within_limits(string name)
    {
        (Func<string> make, string? limit) = Inputs[name];
        string html = make();
        Article article = ProcessorTime.Within(Hang, () => Html.Extract(html));
        if (limit is not null)
            Assert.Contains(article.Findings, finding => finding.Rule == limit);
        if (html.Contains("The text", StringComparison.Ordinal))
            Assert.Contains("The text in it all.", article.Text, StringComparison.Ordinal);
        foreach (Block block in article.Blocks.Take(100))
            Assert.True(article.Offsets.ToInput(block.Span).End <= html.Length);
    }

    [Fact]
    public void Too_long_pages_are_cut()
    {
        string html = $"<article>{Times(Html.Prose, 10)}</article>";
        Article article = Html.Extract(html, limits: new Limits { Characters = 1000 });
        Assert.Equal("QC0001", Assert.Single(article.Findings).Rule);
        Assert.InRange(article.Text.Length, 500, 1000);
    }

    [Fact]
    public void A_page_that_is_not_parsed_keeps_its_offsets()
    {
        string html = Times("<div>", 3_000)
            + "<style>p { }</style><p>Caf&eacute; &amp; bar,\n   open <b>daily</b>.</p><script>x</script><p>Closed in "
            + "May.</p>";
        Article article = Html.Extract(html);
        Assert.Equal("QC0002", Assert.Single(article.Findings).Rule);
        Assert.Equal("Café & bar, open daily.\nClosed in May.", article.Text.Trim());
        foreach (Block block in article.Blocks)
            Assert.Equal(Html.Squeezed(block.Span.In(article.Text)),
                Html.Stripped(article.Offsets.ToInput(block.Span).In(html)));
    }

    [Fact]
    public void Ordinary_pages_are_within_the_limits()
    {
        string html = Times("<div><p>a<b>b</b><ul><li>c<li>d</ul></div>", 5_000) + Times("<div><b></div>", 5_000);
        Assert.DoesNotContain(Html.Extract(html).Findings, finding => finding.Analyzer == "limits");
    }

    [Fact]
    public void Cancellation_stops_the_work()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        string html = Times(Html.Prose, 2_000);
        Assert.ThrowsAny<OperationCanceledException>(
            () => Html.Extract(html, BlockClassifier.Default, cancellationToken: source.Token));
    }

    private static string Times(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static string Each(int count, Func<int, string> text)
    {
        var all = new StringBuilder();
        for (int i = 0; i < count; i++)
            all.Append(text(i));
        return all.ToString();
    }
}
