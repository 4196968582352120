using AngleSharp.Html.Parser;
using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class ShortenedArticleTests
{
    private const string Furniture = "<nav><a href=/>Home</a></nav>", Footer = "<footer>All rights reserved</footer>";

    private static readonly string[] Paragraphs =
    [
        .. Enumerable.Range(0, 80).Select(i =>
            string.Join(' ', Enumerable.Range(0, 20).Select(j => $"buoy{i}x{j}")) + " was painted."),
    ];

    private static readonly string Html = $"<body>{Furniture}<article>"
        + $"{string.Concat(Paragraphs.Select(text => $"<p>{text}</p>"))}</article>{Footer}";

    [Fact]
    public void The_end_of_a_long_article_goes_and_all_around_it_stays()
    {
        var document = new HtmlParser().ParseDocument(Html);
        int cut = ShortenedArticle.Cut(document, Html, Gold(Paragraphs));
        string left = document.Body!.TextContent;
        Assert.InRange(cut, 200, 1900);
        Assert.Contains(Paragraphs[0], left, StringComparison.Ordinal);
        Assert.DoesNotContain(Paragraphs[^1], left, StringComparison.Ordinal);
        Assert.Contains("Home", left, StringComparison.Ordinal);
        Assert.Contains("All rights reserved", left, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_article_is_left_alone()
    {
        var document = new HtmlParser().ParseDocument(Html);
        Assert.Equal(0, ShortenedArticle.Cut(document, Html, Gold(Paragraphs[..10])));
        Assert.Contains(Paragraphs[^1], document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Phrases_are_found_across_line_ends()
    {
        WebPage page = Gold([]) with { With = ["the harbour", "a gull"], Without = ["rights reserved", "menu"] };
        Assert.Equal(new SnippetScore(1, 1, 1), SnippetScore.Of(page, "of the\n harbour. All rights\treserved"));
    }

    private static WebPage Gold(string[] paragraphs) =>
        new("page", null, string.Join('\n', paragraphs), null, null, null, null);
}
