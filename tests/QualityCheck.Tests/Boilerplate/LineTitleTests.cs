namespace QualityCheck.Tests.Boilerplate;

public sealed class LineTitleTests
{
    private const string Body = """
        The harbour of Velmouth reopened on Monday after four weeks of dredging, and the first ferry left at noon.

        Share this article

        Divers took two anchors and a bell from the mud of the harbour, and the museum of the town will show them in May.

        Something went wrong. Please try again later.

        The port will publish the harbour fees for next year in June, once the council of both towns has met again.
        """;

    /// <summary>Whatever noise stands around it, the headline stays and is the document's title.</summary>
    [Theory]
    [InlineData("{0}")]
    [InlineData("Home › News › Velmouth\n\n{0}\n\n4 min read")]
    [InlineData("Skip to main content\n\nSign in\n\nSubscribe\n\n{0}\n\nUpdated 3 hours ago\n\nFacebook X WhatsApp "
        + "Copy link")]
    [InlineData("{0}\n\nBy Ann Lee\n\nIt took divers a month to clear the mud\n\nListen to this article 3 min")]
    public void The_headline_stays_between_noise(string head)
    {
        foreach (string title in new[] { "Velmouth harbour opens again after a month of dredging",
            "Who Paid for the Dredging of Velmouth Harbour?", "Ferries return to Velmouth: “We waited four weeks”" })
        {
            Article article =
                ArticleExtractor.Extract(
                    InputDocument.FromText(head.Replace("{0}", title, StringComparison.Ordinal) + "\n\n" + Body));
            Assert.Contains(title, article.Text, StringComparison.Ordinal);
            Assert.Equal(title, article.Metadata.Title?.Value);
            Assert.DoesNotContain("went wrong", article.Text, StringComparison.Ordinal);
            Assert.EndsWith("has met again.", article.Text.TrimEnd(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_teaser_above_the_article_is_no_headline()
    {
        Article article =
            ArticleExtractor.Extract(
                InputDocument.FromText(
                    "Related: Velmouth harbour fees explained\n\nVelmouth harbour opens again\n\n" + Body));
        Assert.Equal("Velmouth harbour opens again", article.Metadata.Title?.Value);
    }

    /// <summary>Score lines and teams that the report speaks of are of the article.</summary>
    [Fact]
    public void Scores_and_teams_stay()
    {
        const string text = """
            Home › Sport

            Velmouth win the coast cup

            4 min read

            Velmouth 3
            Dunmarsh 2

            Velmouth won the coast cup on Sunday when Hale headed in a corner by Birk in the last minute against Dunmarsh.

            Something went wrong. Please try again later.

            Hale had struck the post for Velmouth before the break, and Orme saved from Birk and from Sand of Dunmarsh.

            Velmouth: Orme; Birk, Tarn, Lund, Moss; Hale, Reed, Voss; Carr, Penn, Dale.

            Share on Facebook Share on X Copy link
            """;
        Article article = ArticleExtractor.Extract(InputDocument.FromText(text));
        foreach (string line in new[] { "Velmouth win the coast cup", "Velmouth 3", "Dunmarsh 2",
            "Velmouth: Orme; Birk, Tarn, Lund, Moss; Hale, Reed, Voss; Carr, Penn, Dale." })
            Assert.Contains(line, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_a_sentence_is_not_emptied()
    {
        const string text = "Menu\nFerry times\nVelmouth 9.10\nDunmarsh 9.40\nContact";
        Assert.Contains("Velmouth 9.10", ArticleExtractor.Extract(InputDocument.FromText(text)).Text,
            StringComparison.Ordinal);
    }
}
