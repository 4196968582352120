namespace QualityCheck.Training;

/// <summary>
/// How far each feature parts the classes by itself: the absolute logarithm of the ratio of its shares in both, each
/// count one higher (Wang and Manning 2012). Examples whose values are stretched by it let a regression trust such
/// features sooner.
/// </summary>
internal sealed class LogCountRatios
{
    /// <summary>What every feature keeps of its own value, whatever its ratio.</summary>
    private const double Kept = 0.5;

    private readonly double[] _factors;

    public LogCountRatios(IReadOnlyList<Example> examples, int dimension)
    {
        double[] positive = Counts(examples.Where(example => example.Positive), dimension),
            negative = Counts(examples.Where(example => !example.Positive), dimension);
        double all =
            Math.Log(
                (examples.Count(example => !example.Positive) + 2.0)
                    / (examples.Count(example => example.Positive) + 2.0));
        _factors = [.. positive.Zip(negative, (p, n) => Kept + (1 - Kept) * Math.Abs(Math.Log(p / n) + all))];
    }

    public Example Stretch(Example example) =>
        example
            with { Values =
            [
                .. example.Values.Zip(example.Features, (value, feature) => (float)(value * _factors[feature])),
            ] };

    /// <summary>The weights for the values as they were; what stands behind the features stays.</summary>
    public double[] Unstretch(double[] weights) =>
    [
        .. weights.Select((weight, i) => i < _factors.Length ? weight * _factors[i] : weight),
    ];

    private static double[] Counts(IEnumerable<Example> examples, int dimension)
    {
        var counts = new double[dimension];
        Array.Fill(counts, 1);
        foreach (Example example in examples)
        {
            foreach (int feature in example.Features)
                counts[feature]++;
        }
        return counts;
    }
}
