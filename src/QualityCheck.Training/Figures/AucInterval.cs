namespace QualityCheck.Training;

/// <summary>
/// The area under the curve with its 95 % interval, where documents of a group are alike (Obuchowski 1997); with each
/// document a group of its own it is DeLong's (1988).
/// </summary>
/// <param name="Auc">How often a good one lies above a bad one; ties count half.</param>
/// <param name="Error">Its standard error; NaN where all good ones, or all bad ones, are of one group.</param>
internal readonly record struct AucInterval(double Auc, double Error)
{
    // 95 % of a normal distribution lie within so many standard deviations.
    private const double Deviations = 1.96;

    public double Low => Math.Max(0, Auc - Deviations * Error);

    public double High => Math.Min(1, Auc + Deviations * Error);

    /// <param name="documents">Value and group of each document, and whether it is good.</param>
    public static AucInterval Of(IReadOnlyList<(double Value, bool Good, string Group)> documents)
    {
        (double Value, bool Good, string Group)[] good = [.. documents.Where(document => document.Good)],
            bad = [.. documents.Where(document => !document.Good)];
        double auc =
            QualityFigures.AreaUnderCurve([.. good.Select(one => one.Value)], [.. bad.Select(one => one.Value)]);
        // By how much the placements of a group's good and bad documents differ from what is expected of them.
        var groups = good.Select(one => (one.Group, Good: Share(bad, other => one.Value - other) - auc, Bad: 0.0))
            .Concat(bad.Select(one => (one.Group, Good: 0.0, Bad: Share(good, other => other - one.Value) - auc)))
            .GroupBy(one => one.Group, StringComparer.Ordinal)
            .Select(group => (Good: group.Sum(one => one.Good), Bad: group.Sum(one => one.Bad))).ToList();
        double variance =
            Unbiased(Groups(good)) * groups.Sum(group => group.Good * group.Good) / good.Length / good.Length
            + Unbiased(Groups(bad)) * groups.Sum(group => group.Bad * group.Bad) / bad.Length / bad.Length
            + 2 * Unbiased(groups.Count) * groups.Sum(group => group.Good * group.Bad) / good.Length / bad.Length;
        return new AucInterval(auc, Math.Sqrt(Math.Max(0, variance)));
    }

    private static double Share((double Value, bool Good, string Group)[] others, Func<double, double> lead) =>
        others.Average(other => lead(other.Value) switch { > 0 => 1, 0 => 0.5, _ => 0 });

    private static int Groups((double Value, bool Good, string Group)[] documents) =>
        documents.Select(document => document.Group).Distinct(StringComparer.Ordinal).Count();

    private static double Unbiased(int count) => count > 1 ? count / (count - 1.0) : double.NaN;

    public override string ToString() => double.IsNaN(Error)
        ? FormattableString.Invariant($"{Auc:F3}")
        : FormattableString.Invariant($"{Auc:F3} [{Low:F3}, {High:F3}]");
}
