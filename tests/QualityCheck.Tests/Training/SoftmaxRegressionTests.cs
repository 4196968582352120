using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class SoftmaxRegressionTests
{
    private static readonly SoftmaxRegression.Example[] Examples =
    [
        new([0], [1], 0, 1), new([0, 3], [1, 1], 0, 1), new([1], [1], 1, 1), new([1, 3], [1, 1], 1, 1),
        new([2], [1], 2, 1), new([2, 3], [1, 1], 2, 1),
    ];

    [Fact]
    public void Finds_what_parts_the_classes()
    {
        double[][] weights = Train(cost: 10);
        for (int example = 0; example < Examples.Length; example++)
        {
            double[] scores = [.. Enumerable.Range(0, 3).Select(c => Score(weights, c, Examples[example]))];
            Assert.Equal(Examples[example].Class, Array.IndexOf(scores, scores.Max()));
        }
    }

    /// <summary>Each weight is what its examples push it to: cost × (what is − what is foretold).</summary>
    [Fact]
    public void Stops_where_the_penalty_balances_the_loss()
    {
        double[][] weights = Train(cost: 1);
        for (int c = 0; c < 3; c++)
        {
            double push = Examples.Where(example => example.Features[0] == 0).Sum(example =>
                (example.Class == c ? 1 : 0)
                - Math.Exp(Score(weights, c, example))
                / Enumerable.Range(0, 3).Sum(other => Math.Exp(Score(weights, other, example))));
            Assert.Equal(weights[c][0], push, 0.02);
        }
    }

    [Fact]
    public void An_example_that_counts_twice_counts_as_two() =>
        Assert.All(
            SoftmaxRegression.Train([.. Examples, Examples[0]], 3, 4, 1).SelectMany(weights => weights)
                .Zip(SoftmaxRegression.Train([Examples[0] with { Weight = 2 }, .. Examples[1..]], 3, 4, 1)
                    .SelectMany(weights => weights)),
            pair => Assert.Equal(pair.First, pair.Second, 1e-2));

    [Fact]
    public void The_same_examples_give_the_same_weights() => Assert.Equal(Train(cost: 3), Train(cost: 3));

    private static double[][] Train(double cost) =>
        SoftmaxRegression.Train(Examples, classes: 3, dimension: 4, cost);

    private static double Score(double[][] weights, int c, SoftmaxRegression.Example example) =>
        weights[c][^1] + example.Features.Zip(example.Values, (feature, value) => weights[c][feature] * value).Sum();
}
