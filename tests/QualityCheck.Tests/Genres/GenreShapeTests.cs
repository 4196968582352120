using QualityCheck.Genres;

namespace QualityCheck.Tests.Genres;

public sealed class GenreShapeTests
{
    [Theory]
    [InlineData("LISBON, 3 May – The ferry sank.", true)]
    [InlineData("LISBON – The ferry has sunk.", false)]
    [InlineData("Lisbon, 3 May – The ferry sank.", false)]
    public void A_dateline_opens_a_line_of_seven_words(string text, bool has)
    {
        Article article = new() { Text = text, Blocks = [], Offsets = OffsetMap.Identity };
        Assert.Equal(has, GenreShape.Of(article, text).Dateline);
    }
}
