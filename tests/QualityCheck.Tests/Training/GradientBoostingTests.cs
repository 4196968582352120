using QualityCheck.Models;
using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class GradientBoostingTests
{
    private const int Examples = 2000;

    /// <summary>Two figures that matter only together, and one that does not matter.</summary>
    private static readonly float[][] Columns = [Column(7), Column(11), Column(13)];

    private static readonly float[] Targets =
    [
        .. Enumerable.Range(0, Examples).Select(i => Columns[0][i] > 0.5f != Columns[1][i] > 0.5f ? 1f : 0f),
    ];

    private static readonly float[] Weights = [.. Enumerable.Repeat(1f, Examples)];

    [Fact]
    public void What_two_features_say_only_together_is_learned()
    {
        TreeEnsemble trees = Train();

        Assert.True(Probability(trees, [0.2f, 0.9f, 0.5f]) > 0.9);
        Assert.True(Probability(trees, [0.9f, 0.2f, 0.5f]) > 0.9);
        Assert.True(Probability(trees, [0.2f, 0.2f, 0.5f]) < 0.1);
        Assert.True(Probability(trees, [0.9f, 0.9f, 0.5f]) < 0.1);
    }

    [Fact]
    public void The_same_examples_give_the_same_bytes() => Assert.Equal(Train().Write(), Train().Write());

    [Fact]
    public void What_is_written_is_read_again()
    {
        TreeEnsemble trees = Train();
        TreeEnsemble read = TreeEnsemble.Read(trees.Write(), Columns.Length);

        Assert.Equal(trees.Write(), read.Write());
        Assert.Equal(Probability(trees, [0.1f, 0.8f, 0.3f]), Probability(read, [0.1f, 0.8f, 0.3f]));
    }

    [Fact]
    public void Rows_judged_together_are_judged_each_by_itself()
    {
        TreeEnsemble trees = Train();
        float[][] rows =
        [
            .. Enumerable.Range(0, 2 * TreeEnsemble.Lanes)
                .Select(row => Columns.Select((_, feature) => (row * 7 + feature * 3) % 11 / 10f).ToArray()),
        ];
        var together = new float[2 * TreeEnsemble.Lanes];

        trees.Probabilities([.. Columns.SelectMany((_, feature) => rows.Select(row => row[feature]))], together);

        Assert.Equal(rows.Select(row => Probability(trees, row)), together);
        Assert.True(together.Distinct().Count() > 1);
    }

    [Fact]
    public void A_cut_payload_is_a_clear_error()
    {
        byte[] payload = Train().Write();

        Assert.All(Enumerable.Range(0, payload.Length),
            length => Assert.Throws<InvalidDataException>(() => TreeEnsemble.Read(payload[..length], Columns.Length)));
    }

    [Fact]
    public void A_model_for_other_features_is_refused() =>
        Assert.Throws<InvalidDataException>(() => TreeEnsemble.Read(Train().Write(), 1));

    [Fact]
    public void An_example_that_weighs_more_counts_more()
    {
        float[] alike = [.. Enumerable.Repeat(0f, 100)],
            targets = [.. Enumerable.Range(0, 100).Select(i => i < 50 ? 1f : 0f)],
            weights = [.. Enumerable.Range(0, 100).Select(i => i < 50 ? 3f : 1f)];

        Assert.Equal(0.75,
            Probability(
                new GradientBoosting(1, 1).Train([[.. Enumerable.Range(0, 100).Select(i => i % 2f)], alike], targets,
                    weights), [0, 0]), 2);
    }

    private static float Probability(TreeEnsemble trees, float[] features)
    {
        var probabilities = new float[TreeEnsemble.Lanes];
        trees.Probabilities([.. features.SelectMany(feature => Enumerable.Repeat(feature, TreeEnsemble.Lanes))],
            probabilities);
        return Assert.Single(probabilities.Distinct());
    }

    private static TreeEnsemble Train() => new GradientBoosting(30, 3).Train(Columns, Targets, Weights);

    private static float[] Column(ulong seed)
    {
        var shuffle = new Shuffle(seed);
        return [.. Enumerable.Range(0, Examples).Select(_ => shuffle.Next(1000) / 1000f)];
    }
}
