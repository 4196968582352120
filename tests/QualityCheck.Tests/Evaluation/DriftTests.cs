using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Tests.Evaluation;

public sealed class DriftTests
{
    private static readonly double[] Hundred = [.. Enumerable.Range(0, 100).Select(i => i / 100.0)];

    [Fact]
    public void What_is_the_same_has_not_drifted()
    {
        Assert.Equal((0, 9 * 0.02), Drift.Stability(Hundred, Hundred));
        Assert.Equal((0, 1), Drift.KolmogorovSmirnov(Hundred, Hundred));
    }

    /// <summary>Halves that become three quarters and one: .25 ln 1.5 + .25 ln 2, but for the half counts.</summary>
    [Fact]
    public void The_index_is_the_sum_over_the_kinds()
    {
        string[] before = [.. Enumerable.Range(0, 10000).Select(i => i % 2 == 0 ? "a" : "b")],
            now = [.. Enumerable.Range(0, 10000).Select(i => i % 4 == 0 ? "b" : "a")];
        (double index, double byChance) = Drift.Stability(before, now);
        Assert.Equal(0.25 * Math.Log(1.5) + 0.25 * Math.Log(2), index, 3);
        Assert.Equal(0.0002, byChance, 9);
    }

    /// <summary>Of two samples of 50 a distance of .28 comes about three times in a hundred.</summary>
    [Fact]
    public void The_distance_is_that_of_Kolmogorov_and_Smirnov()
    {
        double[] fifty = [.. Enumerable.Range(0, 50).Select(i => (double)i)];
        (double distance, double chance) = Drift.KolmogorovSmirnov(fifty, [.. fifty.Select(value => value + 14)]);
        Assert.Equal(0.28, distance, 9);
        Assert.Equal(0.0316, chance, 3);
        Assert.Equal(1, Drift.KolmogorovSmirnov([1, 2], [3, 4]).Distance);
    }

    [Fact]
    public void Values_that_are_equal_fall_into_one_part()
    {
        double[] mostly = [.. Enumerable.Repeat(1.0, 95), 0.1, 0.2, 0.3, 0.4, 0.5];
        Assert.Equal(0, Drift.Stability(mostly, mostly).Index);
        Assert.True(Drift.Stability(mostly, [.. Enumerable.Repeat(0.2, 50), .. Enumerable.Repeat(1.0, 50)]).Index > 1);
    }
}
