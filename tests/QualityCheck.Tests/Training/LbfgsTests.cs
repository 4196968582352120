using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class LbfgsTests
{
    private static readonly Example[] Two =
    [
        new([0], [1], true), new([2, 0], [1, 1], true), new([0, 1], [1, 0.5f], true),
        new([1], [1], false), new([1, 2], [1, 1], false), new([2], [1], false),
    ];

    private static readonly Example[] Three =
    [
        new([0], [1], 0), new([0, 3], [1, 1], 0), new([1], [1], 1), new([1, 3], [1, 1], 1),
        new([2], [1], 2), new([2, 3], [1, 1], 2),
    ];

    [Fact]
    public void Finds_what_parts_two_classes()
    {
        double[] weights = Lbfgs.Binary(Two, 3, cost: 10);
        Assert.True(weights[0] > 1 && weights[1] < 0, string.Join(' ', weights));
        Assert.All(Two, example => Assert.Equal(example.Positive, Score(weights, example) > 0));
    }

    [Fact]
    public void Finds_what_parts_three_classes()
    {
        double[] weights = Lbfgs.Multinomial(Three, 3, 4, cost: 10);
        foreach (Example example in Three)
        {
            double[] scores = [.. weights.Chunk(5).Select(row => Score(row, example))];
            Assert.Equal(example.Class, Array.IndexOf(scores, scores.Max()));
        }
    }

    /// <summary>Each weight is what its examples push it to: cost × (what is − what is foretold).</summary>
    [Fact]
    public void Two_classes_are_left_where_the_penalty_balances_the_loss()
    {
        double[] weights = Lbfgs.Binary(Two, 3, cost: 2, positiveCost: 3);
        for (int feature = 0; feature < 3; feature++)
        {
            double push = Two.Sum(example => example.Features.Zip(example.Values)
                .Where(pair => pair.First == feature)
                .Sum(pair => 2 * (example.Positive ? 3 : 1) * pair.Second * (example.Class - Probability(Score(weights, example)))));
            Assert.Equal(weights[feature], push, 0.02);
        }
    }

    [Fact]
    public void Three_classes_are_left_where_the_penalty_balances_the_loss()
    {
        double[] weights = Lbfgs.Multinomial(Three, 3, 4, cost: 1);
        for (int c = 0; c < 3; c++)
        {
            double push = Three.Where(example => example.Features[0] == 0).Sum(example =>
                (example.Class == c ? 1 : 0) - Math.Exp(Score(weights.Chunk(5).ElementAt(c), example))
                    / weights.Chunk(5).Sum(row => Math.Exp(Score(row, example))));
            Assert.Equal(weights[c * 5], push, 0.02);
        }
    }

    [Fact]
    public void An_example_that_counts_twice_counts_as_two() =>
        AssertNear(
            Lbfgs.Multinomial([.. Three, Three[0]], 3, 4, 1),
            Lbfgs.Multinomial([Three[0] with { Weight = 2 }, .. Three[1..]], 3, 4, 1));

    [Fact]
    public void A_feature_that_stands_twice_counts_twice() =>
        AssertNear(
            Lbfgs.Binary([.. Two, new([1, 1], [1, 1], false)], 3, 1),
            Lbfgs.Binary([.. Two, new([1], [2], false)], 3, 1));

    [Fact]
    public void The_same_examples_give_the_same_weights()
    {
        Assert.Equal(Lbfgs.Binary(Two, 3, cost: 3), Lbfgs.Binary(Two, 3, cost: 3));
        Assert.Equal(Lbfgs.Multinomial(Three, 3, 4, cost: 3), Lbfgs.Multinomial(Three, 3, 4, cost: 3));
    }

    private static void AssertNear(double[] expected, double[] actual) =>
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 1e-2));

    private static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    private static double Score(double[] weights, Example example) =>
        weights[^1] + example.Features.Zip(example.Values, (feature, value) => weights[feature] * value).Sum();
}
