namespace QualityCheck.Evaluation.Measures;

/// <summary>How far the values of one sample lie from those of another.</summary>
internal static class Drift
{
    // The parts of the baseline that the index compares: tenths, as is usual.
    private const int Bins = 10;

    // Added to the count of each part, so that an empty one is not infinitely far away. A judgement.
    private const double Pseudocount = 0.5;

    // Terms of a series whose tenth is below 2e-8 at the least distance that is asked for.
    private const int Terms = 10;

    /// <summary>
    /// The Population Stability Index over the tenths of the baseline, values that are equal in one part; and what it
    /// is on average where both samples are of one kind: parts − 1 times the sum of 1 / size.
    /// </summary>
    public static (double Index, double ByChance) Stability(IReadOnlyList<double> baseline,
        IReadOnlyList<double> values)
    {
        double[] sorted = [.. baseline.Order()];
        double[] edges =
            [.. Enumerable.Range(1, Bins - 1).Select(bin => sorted[bin * sorted.Length / Bins]).Distinct()];
        return Stability(Counts(baseline, edges), Counts(values, edges));
    }

    /// <summary>The same over kinds, such as verdicts.</summary>
    public static (double Index, double ByChance) Stability(IReadOnlyList<string> baseline,
        IReadOnlyList<string> values)
    {
        string[] kinds = [.. baseline.Concat(values).Distinct().Order(StringComparer.Ordinal)];
        return Stability([.. kinds.Select(kind => baseline.Count(value => value == kind))],
            [.. kinds.Select(kind => values.Count(value => value == kind))]);
    }

    /// <summary>
    /// The largest distance of the two cumulated shares (Kolmogorov and Smirnov), and how often chance makes one as
    /// large of two samples of one kind (the usual approximation, which is too cautious where many values are equal).
    /// </summary>
    public static (double Distance, double Chance) KolmogorovSmirnov(IReadOnlyList<double> ones,
        IReadOnlyList<double> others)
    {
        double[] a = [.. ones.Order()], b = [.. others.Order()];
        double distance = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            double value = Math.Min(a[i], b[j]);
            while (i < a.Length && a[i] <= value)
                i++;
            while (j < b.Length && b[j] <= value)
                j++;
            distance = Math.Max(distance, Math.Abs((double)i / a.Length - (double)j / b.Length));
        }
        double size = Math.Sqrt((double)a.Length * b.Length / (a.Length + b.Length)),
            scaled = (size + 0.12 + 0.11 / size) * distance;
        // Below this the series has not converged, and the chance is 1 to four decimals.
        return (distance, scaled < 0.3 ? 1 : Math.Clamp(2 * Enumerable.Range(1, Terms).Sum(term =>
            (term % 2 == 1 ? 1 : -1) * Math.Exp(-2.0 * term * term * scaled * scaled)), 0, 1));
    }

    private static int[] Counts(IReadOnlyList<double> values, double[] edges)
    {
        var counts = new int[edges.Length + 1];
        foreach (double value in values)
            counts[edges.Count(edge => edge <= value)]++;
        return counts;
    }

    private static (double Index, double ByChance) Stability(int[] baseline, int[] values)
    {
        double before = baseline.Sum(), now = values.Sum(), index = 0;
        for (int bin = 0; bin < baseline.Length; bin++)
        {
            double p = (baseline[bin] + Pseudocount) / (before + Pseudocount * baseline.Length),
                q = (values[bin] + Pseudocount) / (now + Pseudocount * baseline.Length);
            index += (q - p) * Math.Log(q / p);
        }
        return (index, (baseline.Length - 1) * (1 / before + 1 / now));
    }
}
