namespace QualityCheck.Tests.Extraction;

/// <summary>Captions that stand among the paragraphs, known by the credit at their end.</summary>
public sealed class CaptionCueTests
{
    [Theory]
    [InlineData("The dredger off the northern mole at low water. Photo: Ida Storm / Mole Gazette")]
    [InlineData("The mole in winter Credit: Ida Storm")]
    [InlineData("Die Mole im Winter © dpa")]
    [InlineData("The mole in winter | © Ida Storm")]
    [InlineData("Das Baggerschiff vor der Nordmole (Foto: Ida Storm)")]
    [InlineData("Nabrzeże zimą. Zdjęcie: Ida Storm")]
    public void A_paragraph_that_ends_in_a_credit_is_a_caption(string caption)
    {
        Assert.Empty(Html.Blocks($"<p>{caption}</p>"));
        string page = $"<!DOCTYPE html><body><article>{Html.Prose}<p>{caption}</p>{Html.Prose}</article></body>";
        QualityChecker keeping =
            new QualityCheckerBuilder().UseExtraction(new ExtractionOptions { Captions = true }).Build();
        Assert.Contains(caption, keeping.Check(InputDocument.FromHtml(page)).Article!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Each course costs the same per credit: 1,100 crowns")]
    [InlineData("The harbour office keeps its chart on the wall, \u00A92024.")]
    [InlineData("She wrote one word under the photo: gone, as the log book of the harbour office says it was found.")]
    [InlineData("The mark © on the chart says who drew it, when it was drawn, and for which of the harbours.")]
    [InlineData("The umpire said to think of the bigger picture: silt moves.")]
    [InlineData("Die Umfrage unter den Lotsen zeigt ein klares Bild: Die Mehrheit ist dagegen.")]
    [InlineData("Queda una sola imagen: la barca vacía.")]
    [InlineData("Im Jahr 2020 lebten auf der Insel nur noch wenige Fischer. Quelle: Statistisches Landesamt")]
    [InlineData("El puerto movió menos arena que en otros años. Fuente: Autoridad Portuaria")]
    [InlineData("Das Zeichen © steht für Copyright.")]
    public void A_sentence_with_such_a_word_stays(string sentence) =>
        Assert.Equal([sentence], Html.Blocks($"<p>{sentence}</p>"));
}
