namespace QualityCheck.Training;

/// <summary>Weights rounded to signed bytes, so that the largest takes the whole range.</summary>
/// <param name="Weights">The weights of the features.</param>
/// <param name="Scale">By what they are multiplied.</param>
/// <param name="Bias">What every example starts from.</param>
internal readonly record struct ByteWeights(sbyte[] Weights, float Scale, float Bias)
{
    /// <param name="weights">The weights of the features, and behind them the bias.</param>
    public static ByteWeights Of(ReadOnlySpan<double> weights)
    {
        double scale = 0;
        foreach (double weight in weights[..^1])
            scale = Math.Max(scale, Math.Abs(weight) / sbyte.MaxValue);
        var rounded = new sbyte[weights.Length - 1];
        for (int i = 0; i < rounded.Length; i++)
            rounded[i] = (sbyte)Math.Round(weights[i] / scale);
        return new ByteWeights(rounded, (float)scale, (float)weights[^1]);
    }
}
