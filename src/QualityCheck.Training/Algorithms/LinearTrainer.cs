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
        return Rounded(ratios.Unstretch(weights), threshold);
    }

    /// <summary>A model whose weights are rounded to signed bytes, so that the largest takes the whole range.</summary>
    /// <param name="weights">The weights of the features, and behind them the bias.</param>
    /// <param name="threshold">The log odds that the model gives as 0.</param>
    public static LinearModel Rounded(ReadOnlySpan<double> weights, double threshold = 0)
    {
        double scale = 0;
        foreach (double weight in weights[..^1])
            scale = Math.Max(scale, Math.Abs(weight) / sbyte.MaxValue);
        var rounded = new sbyte[weights.Length - 1];
        for (int i = 0; i < rounded.Length; i++)
            rounded[i] = (sbyte)Math.Round(weights[i] / scale);
        return new LinearModel((float)(weights[^1] - threshold), (float)scale, rounded);
    }
}
