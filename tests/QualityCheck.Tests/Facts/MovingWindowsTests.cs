using QualityCheck.Facts;

namespace QualityCheck.Tests.Facts;

public sealed class MovingWindowsTests
{
    [Theory]
    [InlineData(100, 40, -1, 1)]
    [InlineData(1000, 500, -1, 250 * 1000 / (751 * 250.0))]
    [InlineData(1000, 0, -1, 1000 / (751 * 250.0))]
    [InlineData(1000, 500, 499, 1000 / (751 * 250.0))]
    [InlineData(1000, 999, 700, 1000 / (751 * 250.0))]
    public void A_fact_adds_the_windows_in_which_it_is_the_first(int words, int word, int previous, double share) =>
        Assert.Equal(share, new MovingWindows(words).Share(word, previous), 1e-12);
}
