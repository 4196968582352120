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
    public void The_same_examples_give_the_same_bytes() =>
        Assert.Equal(Train(row => row[0]).Write(), Train(row => row[0]).Write());

    private static float Probability(DecisionTrees trees, float[] row) => 1 / (1 + MathF.Exp(-trees.LogOdds(row)));

    private static DecisionTrees Train(Func<float[], float> target) =>
        new LightGbm(40, 31, 0.2).Train(Rows, [.. Rows.Select(target)], Ones);

    private static float[][] RowsOf(Shuffle shuffle) =>
    [
        .. Enumerable.Range(0, Examples)
            .Select(_ => Enumerable.Range(0, 3).Select(_ => shuffle.Next(1000) / 1000f).ToArray()),
    ];
}
