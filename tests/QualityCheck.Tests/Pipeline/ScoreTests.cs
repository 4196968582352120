namespace QualityCheck.Tests.Pipeline;

public sealed class ScoreTests
{
    [Theory]
    [InlineData(1, 1, 1, 4)]
    [InlineData(1, 1, 1, 1)]
    [InlineData(0.7, 1, 2, 3)]
    public void What_is_lost_adds_up_exactly(double loss, double a, double b, double c)
    {
        Score score = Score.Losing(loss, [("a", a), ("b", b), ("c", c)]);

        Assert.Equal((decimal)score.Value!,
            (decimal)score.Baseline! + score.Contributions.Sum(part => (decimal)part.Value));
        Assert.Equal(1 - loss, score.Value!.Value, 8);
    }
}
