using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class PlattScalingTests
{
    /// <summary>Scores that are twice as sure as they may be, and half a unit too high.</summary>
    [Fact]
    public void Scores_that_are_too_sure_are_drawn_together()
    {
        (double factor, double shift) = PlattScaling.Of(
            Enumerable.Range(-3000, 6001).Select(i => i / 1000f)
                .Select(right => (2 * right + 0.5f, (float)(1 / (1 + Math.Exp(-right))), 3f)));
        Assert.Equal(0.5, factor, 0.01);
        Assert.Equal(-0.25, shift, 0.01);
    }
}
