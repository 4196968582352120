using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Tests.Evaluation;

public sealed class IntervalTests
{
    /// <summary>0 of 10 says that no more than 28 % may be so, and all of none says nothing.</summary>
    [Fact]
    public void A_share_has_the_interval_of_Wilson()
    {
        AssertClose(new Interval(0, 0, 0.2775), Interval.Share(0, 10));
        AssertClose(new Interval(0.3, 0.1078, 0.6032), Interval.Share(3, 10));
        Assert.Null(Interval.Share(0, 0));
    }

    /// <summary>The first example of Newcombe 1998: 56 of 70 against 48 of 80.</summary>
    [Fact]
    public void A_difference_of_shares_has_the_interval_of_Newcombe()
    {
        Interval? difference = Interval.Difference(Interval.Share(56, 70), Interval.Share(48, 80));
        AssertClose(new Interval(0.2, 0.0524, 0.3339), difference);
        Assert.True(difference!.Value.IsApartFromZero);
        Assert.False(Interval.Difference(Interval.Share(5, 10), Interval.Share(6, 10))!.Value.IsApartFromZero);
        Assert.Null(Interval.Difference(Interval.Share(5, 10), Interval.Share(0, 0)));
    }

    /// <summary>As wide as the standard error of the mean lets expect, which is 2.9 here.</summary>
    [Fact]
    public void A_mean_has_an_interval_of_two_standard_errors_either_way()
    {
        List<double> values = [.. Enumerable.Range(1, 100).Select(i => (double)i)];
        Interval mean = Interval.Mean(values)!.Value;
        Assert.Equal(50.5, mean.Value);
        Assert.InRange(mean.Low, 43.7, 46);
        Assert.InRange(mean.High, 55, 57.3);
        Assert.Equal(mean, Interval.Mean(values));
        Assert.Equal(new Interval(3, 3, 3), Interval.Mean([3, 3, 3]));
        Assert.Null(Interval.Mean([3]));
    }

    [Fact]
    public void A_difference_of_means_is_drawn_from_both()
    {
        List<double> values = [.. Enumerable.Range(1, 100).Select(i => (double)i)];
        Interval same = Interval.Difference(values, values)!.Value;
        Assert.Equal(0, same.Value);
        Assert.InRange(same.High - same.Low, 13, 19);
        Assert.False(same.IsApartFromZero);
        Assert.True(Interval.Difference([.. values.Select(value => value + 20)], values)!.Value.IsApartFromZero);
    }

    private static void AssertClose(Interval expected, Interval? actual)
    {
        Assert.Equal(expected.Value, actual!.Value.Value, 4);
        Assert.Equal(expected.Low, actual.Value.Low, 4);
        Assert.Equal(expected.High, actual.Value.High, 4);
    }
}
