using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class ClaimFiguresTests
{
    /// <summary>
    /// Positives at ranks 1 and 3: (1 + 2/3) / 2. At a half: one hit, one false alarm, one miss, one rejection.
    /// </summary>
    [Fact]
    public void Counts_by_hand()
    {
        ClaimFigures figures = ClaimFigures.Of([(0.9, true), (0.5, false), (0.4, true), (0.1, false)]);
        Assert.Equal(4, figures.Count);
        Assert.Equal((1 + 2.0 / 3) / 2, figures.AveragePrecision, 12);
        Assert.Equal(0.5, figures.F1, 12);
        Assert.Equal(0.5, figures.MacroF1, 12);
    }
}
