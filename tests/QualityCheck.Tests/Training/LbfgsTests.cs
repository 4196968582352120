using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class LbfgsTests
{
    private static readonly Example[] Examples =
    [
        new([0], [1], true), new([2, 0], [1, 1], true), new([0, 1], [1, 0.5f], true),
        new([1], [1], false), new([1, 2], [1, 1], false), new([2], [1], false),
    ];

    [Fact]
    public void Finds_what_parts_the_classes()
    {
        double[] weights = Lbfgs.Train(Examples, 3, cost: 10, positiveCost: 1);
        Assert.True(weights[0] > 1 && weights[1] < 0, string.Join(' ', weights));
        Assert.All(Examples, example => Assert.Equal(example.Positive, Score(weights, example) > 0));
    }

    /// <summary>Each weight is what its examples push it to: cost × (what is − what is foretold).</summary>
    [Fact]
    public void Is_left_where_the_penalty_balances_the_loss()
    {
        double[] weights = Lbfgs.Train(Examples, 3, cost: 2, positiveCost: 3);
        for (int feature = 0; feature < 3; feature++)
        {
            double push = Examples.Sum(example => Push(weights, example, feature));
            Assert.Equal(weights[feature], push, 0.02);
        }
    }

    [Fact]
    public void A_feature_that_stands_twice_counts_twice() =>
        Assert.All(
            Lbfgs.Train([.. Examples, new([1, 1], [1, 1], false)], 3, cost: 1, positiveCost: 1)
                .Zip(Lbfgs.Train([.. Examples, new([1], [2], false)], 3, cost: 1, positiveCost: 1)),
            pair => Assert.Equal(pair.First, pair.Second, 1e-2));

    [Fact]
    public void The_same_examples_give_the_same_weights() =>
        Assert.Equal(Lbfgs.Train(Examples, 3, 3, 1), Lbfgs.Train(Examples, 3, 3, 1));

    private static double Push(double[] weights, Example example, int feature)
    {
        double foretold = 1 / (1 + Math.Exp(-Score(weights, example)));
        double value =
            example.Features.Zip(example.Values).Where(pair => pair.First == feature).Sum(pair => pair.Second);
        return 2 * (example.Positive ? 3 : 1) * value * ((example.Positive ? 1 : 0) - foretold);
    }

    private static double Score(double[] weights, Example example) =>
        weights[^1] + example.Features.Zip(example.Values, (feature, value) => weights[feature] * value).Sum();
}
