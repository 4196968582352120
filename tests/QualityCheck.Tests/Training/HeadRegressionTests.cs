using QualityCheck.Models;
using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class HeadRegressionTests
{
    private const int Dimensions = 3;

    [Fact]
    public void It_learns_to_look_for_the_one_vector_that_tells()
    {
        HeadExample[] examples = [.. Enumerable.Range(0, 200).Select(Example)];
        SentenceHead head = HeadRegression.Learn([.. examples.Take(150)], Dimensions, 1, 1);
        Assert.All(examples.Skip(150),
            example => Assert.Equal(example.Positive, head.LogOdds(example.Vectors.Span, 0) > 0));

        // Four to nine vectors of noise; among those of a positive one stands one whose second number is high.
        static HeadExample Example(int i)
        {
            bool positive = i % 3 == 0;
            int count = 4 + i % 6;
            var vectors = new float[count * Dimensions];
            for (int v = 0; v < vectors.Length; v++)
                vectors[v] = 5 + MathF.Sin(i * 12.9898f + v * 78.233f);
            if (positive)
                vectors[i / 3 % count * Dimensions + 1] += 4;
            return new HeadExample(vectors, 0, positive);
        }
    }

    [Fact]
    public void Where_vectors_tell_nothing_the_words_decide()
    {
        HeadExample[] examples =
        [
            .. Enumerable.Range(0, 100).Select(i =>
                new HeadExample(new float[] { 1, 2, 3, 1, 2, 3 }, i % 2 == 0 ? 2 : -2, i % 10 < 8 == (i % 2 == 0))),
        ];
        SentenceHead head = HeadRegression.Learn(examples, Dimensions, 1, 1);
        Assert.True(head.LogOdds([1, 2, 3, 1, 2, 3], 2) > 0);
        Assert.True(head.LogOdds([1, 2, 3, 1, 2, 3], -2) < 0);
    }

    [Fact]
    public void A_positive_cost_moves_the_odds_up()
    {
        HeadExample[] examples =
            [.. Enumerable.Range(0, 40).Select(i => new HeadExample(new float[] { 1, 2, i }, 0, i % 4 == 0))];
        Assert.True(Middle(4) > Middle(1) + 1);

        double Middle(double positiveCost) =>
            HeadRegression.Learn(examples, Dimensions, 1, positiveCost).LogOdds([1, 2, 20], 0);
    }

    [Fact]
    public void Odds_of_a_row_are_by_models_that_saw_neither_its_fold_nor_the_one_left_out()
    {
        int[] folds = [0, 1, 2, 0, 1, 2, 2];
        double[][] odds = UnseenOdds.Of(folds, 3, isIn =>
        {
            int seen = Enumerable.Range(0, folds.Length).Where(row => isIn(row)).Sum(row => 1 << folds[row] * 8);
            return _ => seen;
        });
        for (int fold = 0; fold < 3; fold++)
        {
            for (int row = 0; row < folds.Length; row++)
                Assert.Equal(
                    folds.Where(other => other != fold && other != folds[row]).Sum(other => 1 << other * 8),
                    odds[fold][row]);
        }
    }

    [Fact]
    public void The_interval_of_a_difference_holds_it()
    {
        double[] differences = [.. Enumerable.Range(0, 100).Select(i => (double)(i % 5))];
        (double low, double high) = Bootstrap.Interval(100, rows => rows.Average(row => differences[row]));
        Assert.InRange(low, 1.5, 1.99);
        Assert.InRange(high, 2.01, 2.5);
    }
}
