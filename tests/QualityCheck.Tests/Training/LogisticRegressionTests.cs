using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class LogisticRegressionTests
{
    private static readonly Example[] Examples =
    [
        new([0], [1], true), new([0, 2], [1, 1], true), new([0, 1], [1, 0.5f], true),
        new([1], [1], false), new([1, 2], [1, 1], false), new([2], [1], false),
    ];

    [Fact]
    public void Finds_what_parts_the_classes()
    {
        double[] weights = Train(cost: 10);
        Assert.True(weights[0] > 1 && weights[1] < 0, string.Join(' ', weights));
        Assert.All(Examples,
            example =>
                Assert.Equal(example.Positive,
                    weights[3]
                        + example.Features.Select((feature, i) => weights[feature] * example.Values[i]).Sum() > 0));
    }

    [Fact]
    public void Stops_where_the_penalty_balances_the_loss()
    {
        double[] weights = Train(cost: 1);
        for (int feature = 0; feature < 3; feature++)
        {
            double push = Examples.Sum(example =>
            {
                int at = Array.IndexOf(example.Features, feature);
                double logOdds = weights[3] + example.Features.Select((f, i) => weights[f] * example.Values[i]).Sum();
                return at < 0 ? 0 : example.Values[at] * ((example.Positive ? 1 : 0) - 1 / (1 + Math.Exp(-logOdds)));
            });
            Assert.Equal(weights[feature], push, 0.02);
        }
    }

    [Fact]
    public void The_same_examples_give_the_same_weights() => Assert.Equal(Train(cost: 3), Train(cost: 3));

    private static double[] Train(double cost) => new LogisticRegression(Examples, 3, cost, positiveCost: 1).Train();
}
