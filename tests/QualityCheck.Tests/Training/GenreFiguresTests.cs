using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class GenreFiguresTests
{
    /// <summary>
    /// Two of four right; news: one hit, one false alarm; review: one hit, one miss; two above 0.6, one of them right.
    /// </summary>
    [Fact]
    public void Counts_by_hand()
    {
        GenreFigures figures = GenreFigures.Of(
            [(Genre.News, new(Genre.News, 0.9)), (Genre.Review, new(Genre.News, 0.7)),
                (Genre.Review, new(Genre.Review, 0.6)), (Genre.Legal, new(Genre.Other, 0.2))],
            [Genre.News, Genre.Review]);
        Assert.Equal(4, figures.Count);
        Assert.Equal(0.5, figures.Accuracy);
        Assert.Equal(2.0 / 3, figures.MacroF1, 1e-12);
        Assert.Equal(0.5, figures.Coverage);
        Assert.Equal(0.5, figures.Precision);
        Assert.Equal(0.8, figures.Confidence, 1e-12);
    }
}
