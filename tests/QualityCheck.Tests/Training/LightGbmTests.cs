using QualityCheck.Models;
using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class LightGbmTests
{
    private const int Examples = 2000;

    /// <summary>Two figures that matter only together, and one that does not matter.</summary>
    private static readonly float[][] Rows = RowsOf(new Shuffle(7));

    private static readonly float[] Ones = [.. Enumerable.Repeat(1f, Examples)];

    [LightGbmFact]
    public void What_two_features_say_only_together_is_learned()
    {
        DecisionTrees trees = Train(row => row[0] > 0.5f != row[1] > 0.5f ? 1 : 0);
        Assert.True(Probability(trees, [0.2f, 0.9f, 0.5f]) > 0.9);
        Assert.True(Probability(trees, [0.9f, 0.2f, 0.5f]) > 0.9);
        Assert.True(Probability(trees, [0.2f, 0.2f, 0.5f]) < 0.1);
        Assert.True(Probability(trees, [0.9f, 0.9f, 0.5f]) < 0.1);
    }

    [LightGbmFact]
    public void A_share_is_foretold_as_a_probability()
    {
        DecisionTrees trees = Train(row => row[2] > 0.5f ? 0.7f : 0.2f);
        Assert.Equal(0.7f, Probability(trees, [0.4f, 0.4f, 0.9f]), 0.1f);
        Assert.Equal(0.2f, Probability(trees, [0.4f, 0.4f, 0.1f]), 0.1f);
    }

    [LightGbmFact]
    public void An_example_that_weighs_more_counts_more()
    {
        float[] targets = [.. Enumerable.Range(0, Examples).Select(i => i % 2f)],
            weights = [.. targets.Select(target => 1 + 2 * target)];
        DecisionTrees trees = new LightGbm(20, 31, 0.1).Train(Rows, targets, weights);
        Assert.Equal(0.75, Rows.Average(row => Probability(trees, row)), 0.05);
    }

    [LightGbmFact]
    public void A_feature_with_a_sign_never_speaks_the_other_way()
    {
        DecisionTrees trees = TrainOnBands([1, -1, 0]);
        Assert.All(Rows, row =>
        {
            Assert.All(Steps(trees, row, 0), step => Assert.True(step >= 0));
            Assert.All(Steps(trees, row, 1), step => Assert.True(step <= 0));
        });
    }

    [LightGbmFact]
    public void A_feature_without_a_sign_speaks_either_way()
    {
        DecisionTrees trees = TrainOnBands([0, 0, 0]);
        Assert.Contains(Rows, row => Steps(trees, row, 0).Any(step => step < -1));
        Assert.Contains(Rows, row => Steps(trees, row, 1).Any(step => step > 1));
    }

    [LightGbmFact]
    public void The_same_examples_give_the_same_bytes() =>
        Assert.Equal(Train(row => row[0]).Write(), Train(row => row[0]).Write());

    /// <summary>What each tenth more of a feature adds to the log odds.</summary>
    private static IEnumerable<float> Steps(DecisionTrees trees, float[] row, int feature)
    {
        float[] odds =
        [
            .. Enumerable.Range(0, 11)
                .Select(tenths => trees.LogOdds([.. row.Select((value, f) => f == feature ? tenths / 10f : value)])),
        ];
        return odds.Zip(odds.Skip(1), (less, more) => more - less);
    }

    private static float Probability(DecisionTrees trees, float[] row) => 1 / (1 + MathF.Exp(-trees.LogOdds(row)));

    private static DecisionTrees Train(Func<float[], float> target) =>
        new LightGbm(40, 31, 0.2).Train(Rows, [.. Rows.Select(target)], Ones);

    /// <summary>What is in a band of the first feature, or outside of one of the second, is the thing.</summary>
    private static DecisionTrees TrainOnBands(int[] signs) =>
        new LightGbm(40, 16, 0.2, signs: signs).Train(Rows,
            [.. Rows.Select(row => row[0] is > 0.3f and < 0.7f || row[1] is < 0.2f or > 0.8f ? 1f : 0f)], Ones);

    private static float[][] RowsOf(Shuffle shuffle) =>
    [
        .. Enumerable.Range(0, Examples)
            .Select(_ => Enumerable.Range(0, 3).Select(_ => shuffle.Next(1000) / 1000f).ToArray()),
    ];
}
