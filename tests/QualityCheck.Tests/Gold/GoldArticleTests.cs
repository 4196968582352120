using QualityCheck.Training;

namespace QualityCheck.Tests.Gold;

public sealed class GoldArticleTests
{
    [Fact]
    public void Marks_are_spans_of_the_text_without_them()
    {
        GoldArticle article =
            GoldArticle.Parse("⟦share-bar:Tweet 🐟⟧\nA 🐟 swims. ⟦keep:Read more slowly: a rule.⟧ It rests.");

        Assert.Equal("Tweet 🐟\nA 🐟 swims. Read more slowly: a rule. It rests.", article.Text);
        Assert.Equal([("share-bar", "Tweet 🐟")],
            article.Noise.Select(mark => (mark.Label, mark.Span.In(article.Text))));
        Assert.Equal([new TextSpan(21, 25)], article.Traps);
    }

    [Theory]
    [InlineData("⟦keep:open")]
    [InlineData("closed⟧")]
    [InlineData("⟦keep:one ⟦credit:in⟧ another⟧")]
    [InlineData("⟦no label⟧")]
    [InlineData("⟦:words⟧")]
    [InlineData("⟦keep:⟧")]
    public void Unbalanced_marks_are_refused(string marked) =>
        Assert.Throws<FormatException>(() => GoldArticle.Parse(marked));
}
