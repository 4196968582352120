using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class LogCountRatiosTests
{
    /// <summary>Feature 0 stands in both positives and in no negative, feature 1 in one of each.</summary>
    private static readonly Example[] Examples =
    [
        new([0, 1], [1, 1], true), new([0], [1], true), new([1], [1], false), new([], [], false),
    ];

    private static readonly LogCountRatios Ratios = new(Examples, 2);

    /// <summary>
    /// Of feature 0 the counts are 3 and 1, of feature 1 2 and 2; both classes have as many examples.
    /// </summary>
    [Fact]
    public void A_feature_that_parts_the_classes_counts_more()
    {
        Example stretched = Ratios.Stretch(new([0, 1], [2, 2], true));
        Assert.Equal(2 * (0.5 + 0.5 * Math.Log(3)), stretched.Values[0], 1e-6);
        Assert.Equal(2 * 0.5, stretched.Values[1], 1e-6);
    }

    [Fact]
    public void Weights_for_stretched_values_give_the_same_sums_for_plain_ones()
    {
        Example plain = new([0, 1], [2, 3], true), stretched = Ratios.Stretch(plain);
        double[] weights = [0.7, -0.2, 5], back = Ratios.Unstretch(weights);
        Assert.Equal(5, back[2]);
        Assert.Equal(Sum(weights, stretched), Sum(back, plain), 1e-6);

        static double Sum(double[] weights, Example example) =>
            example.Features.Zip(example.Values, (feature, value) => weights[feature] * value).Sum();
    }
}
