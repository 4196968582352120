using QualityCheck.Training;
using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Tests.Evaluation;

public sealed class MeasureTests
{
    [Theory]
    [InlineData(0.03125, 0.0312)] // an exact tie goes to the even digit
    [InlineData(0.09375, 0.0938)]
    [InlineData(0.00625, 0.0063)] // no tie: its double lies above
    [InlineData(2.0 / 3, 0.6667)]
    public void Rounding_looks_at_the_exact_value(double value, double rounded) =>
        Assert.Equal(rounded, Rounding.Round(value));

    [Fact]
    public void Precision_and_recall_are_zero_where_undefined()
    {
        Assert.Equal(new PrecisionRecall(0.75, 0.6, 0.6667), PrecisionRecall.Of(hits: 3, falseAlarms: 1, misses: 2));
        Assert.Equal(new PrecisionRecall(0, 0, 0), PrecisionRecall.Of(0, 0, 0));
    }

    [Fact]
    public void Auc_counts_ties_half() => Assert.Equal(0.625, QualityFigures.AreaUnderCurve([0.9, 0.5], [0.5, 0.7]));

    [Fact]
    public void Average_precision_puts_negatives_first_among_equals() =>
        Assert.Equal(0.75,
            AveragePrecision.Of([(0.9, true), (0.5, true), (0.5, false), (0.5, false), (0.1, false)]));

    [Fact]
    public void Spearman_uses_mean_ranks()
    {
        Assert.Equal(1, Ranking.Spearman([1, 2, 30], [4, 5, 6]));
        Assert.Equal(-0.866, Ranking.Spearman([1, 2, 3], [5, 5, 1]));
        Assert.Equal(0, Ranking.Spearman([1, 2, 3], [5, 5, 5]));
    }

    [Fact]
    public void A_slope_is_that_of_the_nearest_line()
    {
        Assert.Equal(2, LeastSquares.Slope([1, 2, 3], [5, 7, 9]), 1e-12);
        Assert.Equal(-0.5, LeastSquares.Slope([0, 1, 2], [1, 2, 0]), 1e-12);
    }

    [Fact]
    public void Shared_members_count_as_often_as_both_have_them() =>
        Assert.Equal(3, Multiset.Shared(["a", "a", "b", "c"], ["a", "b", "a", "a"]));

    [Fact]
    public void A_cue_gets_the_level_its_sentences_are_nearest_to()
    {
        IEnumerable<(double, IReadOnlyList<(string, double)>)> Sentences(int count, double certainty, string? word,
            double strength) =>
            Enumerable.Repeat((certainty, (IReadOnlyList<(string, double)>)(word is null ? [] : [(word, strength)])),
                count);

        IReadOnlyDictionary<string, double> levels = StrengthLevels.Of(
        [
            .. Sentences(20, 5, null, 0), .. Sentences(9, 4, "likely", 0.6), .. Sentences(9, 4.1, "seems", 0.6),
            .. Sentences(9, 5.1, "shows", 0.6),
            .. Sentences(9, 2, "may", 1), .. Sentences(9, 2.1, "might", 1), .. Sentences(9, 3.9, "could", 1),
            .. Sentences(7, 5, "rare", 1),
        ]);

        Assert.Equal([("could", 0.6), ("likely", 0.6), ("may", 1), ("might", 1), ("seems", 0.6), ("shows", 0)],
            levels.OrderBy(level => level.Key, StringComparer.Ordinal).Select(level => (level.Key, level.Value)));
    }
}
