using System.Globalization;
using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Evaluation.Corpora;

/// <summary>What stands in a cell of a table.</summary>
internal static class Cell
{
    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    public static string Number(double value) => value.ToString("F2", CultureInfo.InvariantCulture);

    /// <summary>The figure with its interval; a dash where there is none.</summary>
    public static string Of(Interval? interval) => interval?.ToString() ?? "–";

    /// <summary>The mean with its interval, of one value that alone, of none a dash.</summary>
    public static string Mean(IReadOnlyList<double> values) =>
        values.Count == 1 ? Number(values[0]) : Of(Interval.Mean(values));

    /// <summary>The figure with its interval, a sign, and a star where 0 lies outside of the interval.</summary>
    public static string Difference(Interval? interval) => interval is { } known
        ? FormattableString.Invariant($"{known.Value:+0.00;-0.00;0.00} [{known.Low:+0.00;-0.00;0.00}, ")
            + FormattableString.Invariant($"{known.High:+0.00;-0.00;0.00}]{(known.IsApartFromZero ? " *" : "")}")
        : "–";
}
