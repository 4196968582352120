namespace QualityCheck.Tests.Extraction;

/// <summary>
/// What is taken out of flattened text as byline or date line is not lost: it is the text's metadata.
/// </summary>
public sealed class RemovedBylineTests
{
    private const string First =
        "The harbour master counted seven boats on the morning of the storm, and three of them were lost before noon. "
        + "The council met again in the old town hall, where nobody spoke for an hour about the pier.";
    private const string Second =
        "Repairs will take until the autumn, the engineers wrote in a letter to the ferry company. The company has "
        + "promised a new timetable and cheaper tickets for the islanders in the meantime.";
    private const string Third =
        "The master of the harbour said the boats would be raised by the end of the month, and the council agreed to "
        + "pay.";
    private const string Body = First + "\n\n" + Second + "\n\n" + Third + "\n";

    [Theory]
    [InlineData("Storm breaks the pier\nBy Jane Roe | March 5, 2024\n" + Body, "Jane Roe", "2024-03-05", null)]
    [InlineData("Storm breaks the pier\n\nBy Jane Roe\nMarch 5, 2024\n\n" + Body, "Jane Roe", "2024-03-05", null)]
    [InlineData("Storm breaks the pier\nWritten by Jane Roe and Tom Poe\nPublished on 5 March 2024\n" + Body,
        "Jane Roe and Tom Poe", "2024-03-05", null)]
    [InlineData("Storm breaks the pier\nLast updated 7 March 2024\nBy Jane Roe\nPublished 5 March 2024\n" + Body,
        "Jane Roe", "2024-03-05", "2024-03-07")]
    [InlineData("Storm breaks the pier\nPublished: March 5, 2024 " + First + "\n" + Second, null, "2024-03-05", null)]
    [InlineData("Storm breaks the pier\nPosted by: Jane Roe March 5, 2024 " + First + "\n" + Second, "Jane Roe",
        "2024-03-05", null)]
    [InlineData(First + " By Jane Roe | Published: March 5, 2024 | 5 min read " + Second + " " + Third, "Jane Roe",
        "2024-03-05", null)]
    [InlineData(First + " (Updated March 7, 2024) " + Second + " " + Third, null, null, "2024-03-07")]
    [InlineData("Last Updated: March 7, 2024 " + First + " " + Second, null, null, "2024-03-07")]
    public void Byline_and_date_are_read_off_what_is_taken_out(string text, string? byline, string? published,
        string? modified)
    {
        Article article = ArticleExtractor.Extract(InputDocument.FromText(text));
        Assert.Contains(article.Removed, removed => removed.Reason == "byline-date");
        Assert.Equal((byline, published, modified),
            (article.Metadata.Byline?.Value, article.Metadata.Published?.Value, article.Metadata.Modified?.Value));
        Assert.All(new[] { article.Metadata.Byline, article.Metadata.Published, article.Metadata.Modified },
            value => Assert.True(value is null or { Source: "text" }));
    }

    [Fact]
    public void The_first_ones_win_and_those_below_the_article_do_not_count()
    {
        const string below = "Posted by Tom Poe on 7 April 2024\n";
        ArticleMetadata both =
            ArticleExtractor.Extract(
                InputDocument.FromText(
                    "Storm breaks the pier\nBy Jane Roe\nPublished on 5 March 2024\n" + Body + below)).Metadata;
        Assert.Equal(("Jane Roe", "2024-03-05"), (both.Byline?.Value, both.Published?.Value));
        Article late = ArticleExtractor.Extract(InputDocument.FromText(Body + below));
        Assert.Contains(late.Removed, removed => removed.Reason == "byline-date");
        Assert.Equal((null, null), (late.Metadata.Byline, late.Metadata.Published));
    }

    [Fact]
    public void The_callers_values_win()
    {
        InputDocument document =
            InputDocument.FromText("Storm breaks the pier\nBy Jane Roe | March 5, 2024\n" + Body)
                with { Byline = "Ida Storm", Published = "2024-03-06" };
        ArticleMetadata metadata = ArticleExtractor.Extract(document).Metadata;
        Assert.Equal((new Sourced<string>("Ida Storm", "caller"), new Sourced<string>("2024-03-06", "caller")),
            (metadata.Byline, metadata.Published));
    }

    [Theory]
    [InlineData("en-US", "2024-03-05")]
    [InlineData("en-GB", "2024-05-03")]
    [InlineData(null, null)]
    public void The_language_that_the_caller_gives_orders_day_and_month(string? language, string? published) =>
        Assert.Equal(published,
            ArticleExtractor.Extract(
                InputDocument.FromText("Storm breaks the pier\nPosted on 03/05/2024 by Jane Roe\n" + Body)
                    with { Language = language }).Metadata.Published?.Value);

    [Fact]
    public void A_text_that_is_taken_as_it_is_keeps_its_lines_and_tells_nothing() =>
        Assert.Equal(ArticleMetadata.None with { Title = new("Storm breaks the pier", "text") },
            ArticleExtractor.Extract(
                InputDocument.FromText("Storm breaks the pier\nBy Jane Roe | March 5, 2024\n" + Body)
                    with { Clean = false }).Metadata);

    [Fact]
    public void A_page_that_is_not_parsed_has_them_too()
    {
        Article article =
            Html.Extract(
                string.Concat(Enumerable.Repeat("<div>", 3_000))
                    + "<h1>Storm breaks the pier</h1><p>By Jane Roe</p><p>Published 5&nbsp;March 2024</p>"
                    + $"<p>{First}</p><p>{Second}</p><p>{Third}</p>");
        Assert.Equal(ExtractionPath.FlattenedPage, article.ExtractionPath);
        Assert.Equal((new Sourced<string>("Jane Roe", "text"), new Sourced<string>("2024-03-05", "text")),
            (article.Metadata.Byline, article.Metadata.Published));
    }
}
