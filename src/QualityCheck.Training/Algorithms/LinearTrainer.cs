using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>
/// Trains a <see cref="LinearModel"/>: a regression over values stretched by <see cref="LogCountRatios"/>, its weights
/// rounded to bytes.
/// </summary>
internal static class LinearTrainer
{
    /// <param name="examples">What to learn from.</param>
    /// <param name="features">Number of different features.</param>
    /// <param name="cost">What one example counts against the size of the weights.</param>
    /// <param name="positiveCost">How many times that a positive one counts.</param>
    /// <param name="threshold">The log odds that the model gives as 0.</param>
    public static LinearModel Learn(IReadOnlyList<Example> examples, int features, double cost, double positiveCost,
        double threshold = 0)
    {
        var ratios = new LogCountRatios(examples, features);
        double[] weights = Lbfgs.Train([.. examples.Select(ratios.Stretch)], features, cost, positiveCost);
        ByteWeights rounded = ByteWeights.Of(ratios.Unstretch(weights));
        return new LinearModel((float)(rounded.Bias - threshold), rounded.Scale, rounded.Weights);
    }
}
