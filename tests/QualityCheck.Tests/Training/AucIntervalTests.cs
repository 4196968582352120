using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class AucIntervalTests
{
    private static readonly (double Value, bool Good)[] Documents =
        [(0.9, true), (0.8, true), (0.35, true), (0.7, false), (0.2, false), (0.1, false)];

    /// <summary>
    /// Placements of the good ones 1, 1, 2/3 and of the bad ones 2/3, 1, 1, so variances of 1/27 each, over 3.
    /// </summary>
    [Fact]
    public void With_single_documents_it_is_that_of_DeLong()
    {
        AucInterval interval =
            AucInterval.Of([.. Documents.Select((one, i) => (one.Value, one.Good, $"{i}"))]);
        Assert.Equal(8 / 9.0, interval.Auc, 12);
        Assert.Equal(Math.Sqrt(2 / 81.0), interval.Error, 12);
    }

    [Fact]
    public void What_is_alike_counts_once()
    {
        AucInterval once = AucInterval.Of([.. Documents.Select((one, i) => (one.Value, one.Good, $"{i}"))]),
            copied = AucInterval.Of(
                [.. Documents.SelectMany((one, i) => Enumerable.Repeat((one.Value, one.Good, $"{i}"), 4))]);
        Assert.Equal(once.Auc, copied.Auc, 12);
        Assert.Equal(once.Error, copied.Error, 12);
    }

    [Fact]
    public void Of_a_single_source_there_is_no_interval() =>
        Assert.Equal("0.889", AucInterval.Of([.. Documents.Select(one => (one.Value, one.Good, "x"))]).ToString());
}
