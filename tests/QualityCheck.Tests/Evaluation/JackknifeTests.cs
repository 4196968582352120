using QualityCheck.Evaluation;
using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Tests.Evaluation;

public sealed class JackknifeTests
{
    private const int Documents = 4000;

    [Fact]
    public void The_error_of_a_mean_is_that_of_the_textbook()
    {
        // 0 and 1 by turns: the standard error is .5 / √n, and 2.093 of it are the limit.
        double expected = 2.093 * 0.5 / Math.Sqrt(Documents);
        double error = Measured(i => i % 2, i => i)[0].Error!.Value;
        Assert.InRange(error, 0.6 * expected, 1.5 * expected);
    }

    [Fact]
    public void Documents_of_one_unit_are_left_out_together()
    {
        // Four that agree tell as much as one: the error is twice as large.
        double apart = Measured(i => i / 4 % 2, i => i)[0].Error!.Value,
            together = Measured(i => i / 4 % 2, i => i / 4)[0].Error!.Value;
        Assert.InRange(together / apart, 1.3, 3);
    }

    [Fact]
    public void The_same_documents_give_the_same_error() =>
        Assert.Equal(Measured(i => i % 3, i => i), Measured(i => i % 3, i => i));

    [Fact]
    public void What_is_not_asked_for_and_what_is_too_little_has_none()
    {
        Assert.Null(Measured(i => i % 2, i => i)[1].Error);
        Assert.Null(Measured(i => i % 2, i => i % 9)[0].Error);
        Assert.NotNull(Measured(i => i % 2, i => i % 10)[0].Error);
    }

    [Fact]
    public void A_part_that_says_how_large_it_is_has_its_own_error()
    {
        double[] errors =
        [
            .. Jackknife.Figures([.. Enumerable.Range(0, Documents)], i => i, [], documents =>
                documents.GroupBy(i => i % 4 == 0 ? "few" : "many").SelectMany(part => new Figure[]
                {
                    new("n", part.Count(), part.Key), new("mean", part.Average(i => i / 4 % 2), part.Key),
                })).Where(figure => figure.Name == "mean").OrderBy(figure => figure.Part)
                .Select(figure => figure.Error!.Value),
        ];
        Assert.InRange(errors[0] / errors[1], 1.1, 3);
    }

    [Fact]
    public void A_share_without_any_error_has_the_rule_of_three() =>
        Assert.Equal(3.0 / 12, Measured(_ => 1, i => i % 12)[0].Error);

    private static IReadOnlyList<Figure> Measured(Func<int, double> value, Func<int, int> unit) =>
        Jackknife.Figures([.. Enumerable.Range(0, Documents)], i => unit(i), ["mean"],
            documents => [new("mean", documents.Average(value)), new("n", documents.Count)]);
}
