namespace QualityCheck.Tests.Pipeline;

/// <summary>Lines that the caller calls boilerplate, in texts and pages.</summary>
public sealed class BoilerplateLinesTests
{
    private const string First = "The harbour council met on Monday and voted for a new crane, nine to two.",
        Last = "The crane will cost 4.2 million crowns, the treasurer said, and it will be paid from the port's own fees.";

    [Theory]
    [InlineData("Stay with our bulletin", "Stay with our bulletin", true)]
    [InlineData("Stay with our bulletin", "» STAY  with\u00A0our bulletin!", true)]
    [InlineData("Stay with our bulletin", "Stay with our bulletins", false)]
    [InlineData("Stay with our bulletin", "Stay with our bulletin today", false)]
    [InlineData("Stay with our bulletin*", "Stay with our bulletin today", true)]
    [InlineData("Stay with our bulletin*", "Stay with our bulletin", true)]
    [InlineData("Stay with our bulletin *", "Stay with our bulletins today", false)]
    [InlineData("It’s free", "it's free", true)]
    [InlineData("a", "", false)]
    public void A_line_is_told_by_its_words(string own, string line, bool told) =>
        Assert.Equal(told, new BoilerplateLines([own]).Contains(line));

    [Theory]
    [InlineData("")]
    [InlineData(" *")]
    [InlineData("stay * bulletin")]
    public void What_is_no_line_is_refused(string line) =>
        Assert.Throws<ArgumentException>(() => new BoilerplateLines(["fine", line]));

    [Fact]
    public void Such_a_line_of_a_text_is_removed_and_all_else_stays_in_place()
    {
        string text = $"{First}\n\nThe parrot of the day is green and has learned to say four words.\n\n{Last}\n";
        Article article = Extract(InputDocument.FromText(text), "The parrot of the day*");
        RemovedSpan removed = Assert.Single(article.Removed);
        Assert.Equal(("QC1017", "own-list", 1.0), (removed.Rule, removed.Reason, removed.Confidence));
        Assert.Equal("The parrot of the day is green and has learned to say four words.", removed.Span.In(text));
        int last = article.Text.IndexOf(Last, StringComparison.Ordinal);
        Assert.Equal(Last, article.Offsets.ToInput(new TextSpan(last, Last.Length)).In(text));
        Assert.DoesNotContain("parrot", article.Text, StringComparison.Ordinal);
        Assert.Contains("parrot", Extract(InputDocument.FromText(text), "The parrot of the day").Text,
            StringComparison.Ordinal);
        Assert.Contains("parrot", Extract(InputDocument.FromText(text) with { Clean = false }, "The parrot*").Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Such_a_block_of_a_page_is_removed()
    {
        string page = $"<html><body><article><h1>Crane</h1><p>{First}<p>The parrot of the <b>day</b> is green.<p>{Last}"
            + "</article></body></html>";
        Article article = Extract(InputDocument.FromHtml(page), "The parrot of the day is green");
        Assert.DoesNotContain("parrot", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Removed, removed => removed.Reason == "own-list");
        Assert.Contains("parrot", Extract(InputDocument.FromHtml(page), "The parrot").Text, StringComparison.Ordinal);
    }

    private static Article Extract(InputDocument document, string own) =>
        ArticleExtractor.Extract(document, options: new ExtractionOptions { Boilerplate = new([own]) });
}
