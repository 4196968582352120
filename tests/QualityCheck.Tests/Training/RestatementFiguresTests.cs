using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class RestatementFiguresTests
{
    [Theory]
    [InlineData("a b c d", 0.566)]
    [InlineData("a a b b", 0.980)]
    public void Samples_of_one_unit_widen_the_interval(string units, double reach)
    {
        int[] ranks = [0, 0, 1, int.MaxValue];
        RestatementFigures.Share share =
            RestatementFigures.Share.Of([.. ranks.Zip(units.Split(' '), (rank, unit) => (rank, unit))], within: 1);
        Assert.Equal(0.5, share.Value);
        Assert.Equal(reach, share.Reach, 0.001);
    }
}
