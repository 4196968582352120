using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using QualityCheck.Extraction;

namespace QualityCheck.Tests.Extraction;

public sealed class FallbackTests
{
    private static readonly string[] Openings =
    [
        "<div>", "<p>", "<nav>", "<footer>", "<aside class=related>", "<div class=comments>",
        "<section id=cookie-consent>", "<form>", "<ul><li>", "<ol><li>", "<table><tr><td>", "<table><tr><th>a<td>",
        "<blockquote>", "<pre>", "<h1>", "<h2>", "<figure><figcaption>",
        "<div hidden>", "<p style='display:none'>", "<noscript>", "<button>", "<dialog>", "<span class=sr-only>",
        "<a href=/x>", "<div class=share>", "<article>", "<main>", "<div class=article-body>", "<details><summary>",
        "<center>", "<b>", "<select><option>", "<dl><dd>",
    ];

    private static readonly string[] Texts =
    [
        "The ferry is late.", "tides", "Share this", "© 2024",
        "High water comes at ten past four, and the pilots go out an hour before that.", "北港航道清淤工程今天上午正式开工，预计月底完成。",
        "By Ida Storm", "Read more", "7.2", "x ", "Home | News | Ships", "בדיקה",
    ];

    private static readonly string[] Closings =
    [
        "</div>", "</p>", "</nav>", "</form>", "</ul>", "</table>", "</a>", "</article>", "</b>", "</pre>", "<br>",
        "<br><br>", "<hr>", " ", "\n",
    ];

    [Property(MaxTest = 1_500, EndSize = 80, Replay = "20260512,1")]
    public Property A_page_with_text_never_comes_out_empty()
    {
        Gen<string> piece =
            Gen.Frequency((4, Gen.Elements(Openings)), (4, Gen.Elements(Texts)), (3, Gen.Elements(Closings)));
        return Prop.ForAll(piece.ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(), body =>
        {
            int shown = Shown(body);
            foreach (BlockClassifier? classifier in new[] { BlockClassifier.Default, null })
            {
                Article article = Html.Extract($"<body>{body}", classifier);
                Assert.True(article.Text.Length > 0 || shown <= 250, body);
                Assert.All(article.Blocks,
                    block =>
                        Assert.False(
                            block.Span.In(article.Text).Contains('\t', StringComparison.Ordinal)
                                && block.Kind != BlockKind.TableRow));
            }
        });
    }

    /// <summary>Words stand apart wherever anything but inline mark-up does.</summary>
    [Property(MaxTest = 1_500, EndSize = 40, Replay = "20260513,1")]
    public Property Words_are_glued_only_where_the_page_glues_them()
    {
        (string Markup, bool Parts)[] between =
        [
            ("", false), ("</b><i>", false), ("<wbr>", false), ("&shy;", false), ("<!-- x -->", false),
            ("<span>", false), ("</span>", false), ("<nobr>", false), ("<script>x</script>", false),
            ("<font color=red>", false),
            ("<br>", true), ("<br/>\n<br/>", true), ("</p><p>", true), ("<div>", true), ("<li>", true),
            ("<ul><li>", true), ("<h2>", true), ("<hr>", true), ("<table><tr><td>", true),
            ("<table><tr><td></td><td>", true), ("<table><tr><th></th></tr></table>", true),
            ("<blockquote>", true), ("<pre>", true), ("<dl><dt>", true), ("<dd>", true), ("<section>", true),
            ("</b></p><p><b>", true), (" ", true), ("&nbsp;", true), ("\n", true),
            ("<span style='display:block'>", true), ("<figure><figcaption>", true), ("<details><summary>", true),
            ("<center>", true),
        ];
        Gen<(string Markup, bool Parts)> border = Gen.Elements(between);
        return Prop.ForAll(border.NonEmptyListOf().ToArbitrary(), borders =>
        {
            var html = new StringBuilder("<body><p>w");
            foreach ((string markup, _) in borders)
                html.Append(markup).Append('w');
            string source = html.ToString();
            Assert.True(
                ParseGuard.TryParse(source, Limits.Default, out IHtmlDocument? document, out _,
                    CancellationToken.None));
            string text = PageReader.Read(document, source, CancellationToken.None).Text.Text;
            string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(borders.Count + 1, words.Sum(word => word.Count(c => c == 'w')));
            int longest = 1, run = 1;
            foreach ((_, bool parts) in borders)
                longest = Math.Max(longest, run = parts ? 1 : run + 1);
            Assert.True(words.Max(word => word.Count(c => c == 'w')) <= longest, $"{html}\n{text}");
        });
    }

    [Fact]
    public void A_page_that_is_not_parsed_tells_what_browsers_without_scripts_show() =>
        Assert.Contains("Tides",
            Html.Extract(
                string.Concat(Enumerable.Repeat("<div>", 3_000))
                    + $"<noscript><p>Tides turn. {PageSpec.Opening}</p></noscript>").Text, StringComparison.Ordinal);

    [Fact]
    public void The_path_tells_how_the_text_was_found()
    {
        Assert.Equal(ExtractionPath.Rules, Path($"<article>{PageSpec.Opening}</article>"));
        Assert.Equal(ExtractionPath.RelaxedRules,
            Path($"<form>{PageSpec.Opening}</form><nav>{PageSpec.Ending}</nav><aside>{PageSpec.Opening}</aside>"));
        Assert.Equal(ExtractionPath.WholePage,
            Path(
                string.Concat(
                    Enumerable.Repeat("<p><a href=/x>Tides and ships</a></p><p><a href=/y>© Harbour Post</a></p>",
                        20))));
        Assert.Equal(ExtractionPath.FlattenedPage,
            Path(string.Concat(Enumerable.Repeat("<div>", 3_000)) + PageSpec.Opening));
        Assert.Equal(ExtractionPath.Text,
            ArticleExtractor.Extract(InputDocument.FromText("The ferry is late.")).ExtractionPath);
    }

    [ModelFact("blocks")]
    public void The_path_tells_of_the_classifier() =>
        Assert.Equal(ExtractionPath.Classifier,
            ArticleExtractor.Extract(
                InputDocument.FromHtml(
                    PageSpec.Page($"<article>{PageSpec.Opening}{PageSpec.Ending}</article>"))).ExtractionPath);

    [Theory]
    [InlineData("http://[broken", "http://[also broken")]
    [InlineData("not an address", "../up")]
    [InlineData("", "")]
    [InlineData("file:///etc", "//")]
    [InlineData("https://port.example:99999999/", "https://port.example:x/")]
    [InlineData("https://port.example/a b?c=%zz#", "%%%")]
    [InlineData("javascript:alert(1)", "javascript:alert(1)")]
    [InlineData("https://пример.испытание/ä", "?q=\uFFFD")]
    [InlineData("mailto:", "mailto:")]
    [InlineData("https://xn--/", "http://xn--a/")]
    public void No_address_is_too_broken(string url, string href)
    {
        string head =
            $"<base href='{href}'><link rel=canonical href='{href}'><meta property=og:url content='{href}'><meta "
            + $"property=og:image content='{href}'><script "
            + $"type='application/ld+json'>{{\"@type\":\"Article\",\"url\":\"{href}\\ud800\",\"author\":{{\"url\":\"{href}\"}}}}</script>";
        Article article =
            ArticleExtractor.Extract(
                InputDocument.FromHtml(
                    $"<head>{head}</head><article>{PageSpec.Opening}<p>See <a href='{href}'>the plan of the board</a>, "
                        + "which is on show at the office.</p></article>") with { Url = url });
        Assert.Contains("the plan of the board", article.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(href, Assert.Single(article.Page!.ArticleLinks).Href);
    }

    /// <summary>How many characters the body's elements hold that a page can show at all.</summary>
    private static int Shown(string body)
    {
        using var document = new HtmlParser().ParseDocument("<body>" + body);
        foreach (var never in document.QuerySelectorAll("script, style, template, textarea"))
            never.Remove();
        return document.Body!.TextContent.Count(c => !char.IsWhiteSpace(c));
    }

    private static ExtractionPath Path(string body) =>
        Html.Extract($"<body>{body}</body>", classifier: null).ExtractionPath;
}
