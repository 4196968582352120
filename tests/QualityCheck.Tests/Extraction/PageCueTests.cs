namespace QualityCheck.Tests.Extraction;

/// <summary>Lines around articles in the languages of the web, by their words alone.</summary>
public sealed class PageCueTests
{
    [Theory]
    [InlineData("Neueste Artikel")]
    [InlineData("Das könnte Sie auch interessieren")]
    [InlineData("Sur le même sujet")]
    [InlineData("Lo más leído")]
    [InlineData("As mais lidas")]
    [InlineData("Articoli correlati")]
    [InlineData("Gerelateerde artikelen")]
    [InlineData("Zobacz także:")]
    [InlineData("Материалы по теме")]
    [InlineData("関連記事")]
    [InlineData("Foto: Marta Wendt / Hafenpost")]
    [InlineData("(Credit: Marta Wendt)")]
    [InlineData("Crédit photo Marta Wendt")]
    [InlineData("Fuente: archivo del puerto")]
    [InlineData("Zdjęcie: Marta Wendt")]
    [InlineData("Фото: Марта Вендт")]
    [InlineData("© Marta Wendt / Hafenpost")]
    public void A_line_that_leads_elsewhere_or_credits_a_picture_is_out(string line) =>
        Assert.Empty(Html.Blocks($"<p>{line}</p>"));

    [Theory]
    [InlineData("Foto und Ton kamen am selben Tag aus dem Hafen, sagte die Kapitänin, und beides war scharf.")]
    [InlineData("Related articles of the treaty were read aloud in the hall before the vote was taken.")]
    [InlineData("Bilder aus jenen Jahren zeigen die Mole noch ohne das Licht, das heute dort steht.")]
    [InlineData("Photo: the word was new when the first glass plates came to the island in 1851, and nobody in the "
        + "harbour office knew how it was spelt or why.")]
    public void A_sentence_that_begins_alike_stays(string sentence) =>
        Assert.Equal([sentence], Html.Blocks($"<p>{sentence}</p>"));

    [Fact]
    public void Text_that_is_set_like_a_heading_stays()
    {
        const string Text = "The harbour board met on Tuesday evening and heard four engineers and two captains, who "
            + "agreed that the channel must be dredged before the winter storms set in again.";
        Article article = Html.InArticle($"<h2>{Text}</h2><h2>Next</h2>{Html.Prose}");
        Assert.Contains(Text, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_of_a_list_are_no_other_articles()
    {
        string sections = string.Concat(
            new[] { "Trench coats for the rain", "A coat for the theatre", "Coats that last" }.Select(heading =>
                $"<div class=slide><h2>{heading}</h2>{Html.Prose}</div>"));
        Article article = Html.Page($"<div class=slide><h1>How to wear a trench coat</h1>{Html.Prose}</div>{sections}",
            "<title>How to wear a trench coat</title>");
        Assert.Contains("Coats that last", article.Text, StringComparison.Ordinal);
    }
}
