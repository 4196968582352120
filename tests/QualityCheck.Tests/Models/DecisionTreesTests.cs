using QualityCheck.Models;

namespace QualityCheck.Tests.Models;

public sealed class DecisionTreesTests
{
    private const int Features = 5;

    /// <summary>Trees of all shapes, from a single leaf to one of 32 leaves that all hang on one side.</summary>
    private static readonly DecisionTrees.Node[] Nodes =
    [
        new DecisionTrees.Leaf(0.25f), Chain(DecisionTrees.MostLeaves, right: true),
        Chain(DecisionTrees.MostLeaves, right: false),
        .. Enumerable.Range(1, 40).Select(seed => Grown(new Random(seed), 5)),
    ];

    private static readonly DecisionTrees Trees = new(-0.5f, Nodes);

    [Fact]
    public void Each_tree_adds_the_leaf_that_its_questions_lead_to()
    {
        foreach (float[] row in Rows())
            Assert.Equal(-0.5f + Nodes.Sum(tree => LeafOf(tree, row)), Trees.LogOdds(row), 1e-4f);
    }

    [Fact]
    public void Rows_judged_together_are_judged_as_each_by_itself()
    {
        float[][] rows = [.. Rows()];
        float[] probabilities = Trees.Probabilities(rows.Length, Features, (row, features) =>
        {
            foreach (float value in rows[row])
                features.Add(value);
        });

        Assert.Equal(rows.Length, probabilities.Length);
        Assert.All(rows.Zip(probabilities),
            pair => Assert.Equal(1 / (1 + MathF.Exp(-Trees.LogOdds(pair.First))), pair.Second, 1e-5f));
        Assert.True(probabilities.Distinct().Count() > 10);
    }

    /// <summary>A value at the threshold is not above it.</summary>
    [Theory]
    [InlineData(0.3f, -1)]
    [InlineData(0.30001f, 1)]
    [InlineData(float.NaN, -1)]
    public void A_question_is_answered_with_yes_above_its_threshold(float value, float leaf)
    {
        var trees = new DecisionTrees(0, [Split(0, 0.3f, -1, 1)]);
        Assert.Equal(leaf, trees.LogOdds([value]));
        Assert.Equal(leaf > 0,
            Assert.Single(trees.Probabilities(1, 1, (_, features) => features.Add(value))) > 0.5f);
    }

    [Fact]
    public void A_probability_is_that_of_the_log_odds() =>
        Assert.Equal(0.75f,
            Assert.Single(new DecisionTrees(MathF.Log(3), []).Probabilities(1, 0, (_, _) => { })), 1e-6f);

    [Fact]
    public void Log_odds_are_scaled_and_moved()
    {
        DecisionTrees scaled = Trees.Scaled(0.5, 2);
        foreach (float[] row in Rows())
            Assert.Equal(0.5f * Trees.LogOdds(row) + 2, scaled.LogOdds(row), 1e-4f);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        DecisionTrees read = DecisionTrees.Read(Trees.Write(), Features);
        Assert.Equal(Trees.Write(), read.Write());
        foreach (float[] row in Rows())
            Assert.Equal(Trees.LogOdds(row), read.LogOdds(row));
    }

    [Fact]
    public void A_payload_that_was_cut_off_or_goes_on_is_refused()
    {
        byte[] payload = Trees.Write();
        for (int length = 0; length < payload.Length; length += 1 + length / 50)
            AssertRefused(payload[..length]);
        AssertRefused(payload[..^1]);
        AssertRefused([.. payload, 0]);
    }

    [Fact]
    public void A_model_that_asks_for_other_features_is_refused() =>
        AssertRefused(new DecisionTrees(0, [Split(Features, 0, 0, 0)]).Write());

    [Theory]
    [InlineData(float.NaN, 0, 0)]
    [InlineData(0, float.PositiveInfinity, 0)]
    [InlineData(0, 0, float.NaN)]
    public void A_number_that_is_none_is_refused(float start, float threshold, float leaf) =>
        AssertRefused(new DecisionTrees(start, [Split(0, threshold, leaf, 0)]).Write());

    /// <summary>Written by hand, because no such trees can be made.</summary>
    [Fact]
    public void Too_many_leaves_trees_or_questions_are_refused()
    {
        byte[] question = [0, 0, 0, 0, 0], leaf = [byte.MaxValue, 0, 0, 0, 0], one = [1, 0, 0, 0, 0];
        AssertRefused([.. one, .. Repeat([.. question, .. leaf], DecisionTrees.MostLeaves), .. leaf]);
        AssertRefused([.. one, .. Repeat(question, 100_000)]);
        AssertRefused([0x81, 0x08, 0, 0, 0, 0, .. Repeat(leaf, DecisionTrees.MostTrees + 1)]);
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new DecisionTrees(0, [Chain(DecisionTrees.MostLeaves + 1, right: true)]));
    }

    private static void AssertRefused(byte[] payload) =>
        Assert.Throws<InvalidDataException>(() => DecisionTrees.Read(payload, Features));

    private static byte[] Repeat(byte[] bytes, int times) =>
        [.. Enumerable.Repeat(bytes, times).SelectMany(part => part)];

    private static DecisionTrees.Split Split(int feature, float threshold, float left, float right) =>
        new((byte)feature, threshold, new DecisionTrees.Leaf(left), new DecisionTrees.Leaf(right));

    private static DecisionTrees.Node Chain(int leaves, bool right)
    {
        DecisionTrees.Node node = new DecisionTrees.Leaf(0);
        for (int i = 1; i < leaves; i++)
        {
            var leaf = new DecisionTrees.Leaf(i);
            float threshold = right ? 1 - i / 64f : i / 64f;
            node = right
                ? new DecisionTrees.Split(1, threshold, leaf, node)
                : new DecisionTrees.Split(2, threshold, node, leaf);
        }
        return node;
    }

    private static DecisionTrees.Node Grown(Random random, int depth) => depth == 0 || random.Next(6) == 0
        ? new DecisionTrees.Leaf(random.NextSingle() - 0.5f)
        : new DecisionTrees.Split((byte)random.Next(Features), random.Next(20) / 20f, Grown(random, depth - 1),
            Grown(random, depth - 1));

    private static float LeafOf(DecisionTrees.Node node, float[] row) => node switch
    {
        DecisionTrees.Split split => LeafOf(row[split.Feature] > split.Threshold ? split.Right : split.Left, row),
        _ => ((DecisionTrees.Leaf)node).Value,
    };

    private static IEnumerable<float[]> Rows()
    {
        var random = new Random(7);
        return Enumerable.Range(0, 500)
            .Select(_ => Enumerable.Range(0, Features).Select(_ => random.Next(-1, 22) / 20f).ToArray());
    }
}
