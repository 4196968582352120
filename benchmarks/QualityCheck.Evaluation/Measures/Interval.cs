using QualityCheck.Training;

namespace QualityCheck.Evaluation.Measures;

/// <summary>A figure of a sample of documents with its 95 % interval.</summary>
/// <param name="Value">The figure of the sample.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
internal readonly record struct Interval(double Value, double Low, double High)
{
    // 95 % of a normal distribution lie within so many standard deviations.
    private const double Deviations = 1.96;

    /// <summary>Whether 0 lies outside.</summary>
    public bool IsApartFromZero => Low > 0 || High < 0;

    /// <summary>
    /// The mean, from samples of the values with replacement (percentile bootstrap, a fixed seed); null where there are
    /// less than two values.
    /// </summary>
    public static Interval? Mean(IReadOnlyList<double> values) => values.Count < 2
        ? null
        : Of(values.Average(), random => Drawn(values, random));

    /// <summary>By how much the mean of the one is above that of the other, drawn from both; null where either has less
    /// than two values.</summary>
    public static Interval? Difference(IReadOnlyList<double> ones, IReadOnlyList<double> others) =>
        ones.Count < 2 || others.Count < 2
            ? null
            : Of(ones.Average() - others.Average(), random => Drawn(ones, random) - Drawn(others, random));

    /// <summary>A share by Wilson's interval (1927), which holds for few documents and for 0 of them; null where there
    /// is nothing to have a share in.</summary>
    public static Interval? Share(int part, int whole)
    {
        if (whole == 0)
            return null;
        double share = (double)part / whole, weight = Deviations * Deviations / whole, scale = 1 + weight,
            middle = (share + weight / 2) / scale,
            half = Deviations / scale * Math.Sqrt(share * (1 - share) / whole + weight / whole / 4);
        return new Interval(share, Math.Max(0, middle - half), Math.Min(1, middle + half));
    }

    /// <summary>By how much one share is above another, by Newcombe's interval (1998, method 10) out of theirs; null
    /// where either is of nothing.</summary>
    public static Interval? Difference(Interval? one, Interval? other) => one is { } a && other is { } b
        ? new Interval(a.Value - b.Value, a.Value - b.Value - Hypotenuse(a.Value - a.Low, b.High - b.Value),
            a.Value - b.Value + Hypotenuse(a.High - a.Value, b.Value - b.Low))
        : null;

    private static double Hypotenuse(double a, double b) => Math.Sqrt(a * a + b * b);

    private static double Drawn(IReadOnlyList<double> values, Shuffle random)
    {
        double sum = 0;
        for (int i = 0; i < values.Count; i++)
            sum += values[random.Next(values.Count)];
        return sum / values.Count;
    }

    private static Interval Of(double value, Func<Shuffle, double> drawn)
    {
        (double low, double high) = Bootstrap.Interval(drawn);
        return new Interval(value, low, high);
    }

    public override string ToString() => FormattableString.Invariant($"{Value:F2} [{Low:F2}, {High:F2}]");
}
