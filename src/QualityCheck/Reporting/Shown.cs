namespace QualityCheck.Reporting;

/// <summary>
/// Figures rounded for people, the same wherever they stand. What is not quite nothing or not quite all is never shown
/// as if it were.
/// </summary>
internal static class Shown
{
    /// <summary>A value of 0–1 with two decimals: 0.00 and 1.00 are exact.</summary>
    public static string Share(double value) => FormattableString.Invariant($"{Inside(value):0.00}");

    /// <summary>A share of 0–1 in per cent: 0 % and 100 % are exact.</summary>
    public static string Percent(double share) => FormattableString.Invariant($"{100 * Inside(share):0} %");

    /// <summary>An amount with up to two decimals: 0 is exact.</summary>
    public static string Amount(double amount) =>
        amount is > 0 and < 0.005 ? "less than 0.01" : FormattableString.Invariant($"{amount:0.##}");

    /// <summary>A contribution to log-odds with its sign and up to two decimals, behind its name.</summary>
    public static string Part(Contribution part) =>
        FormattableString.Invariant($"{part.Name} {part.Value:+0.##;-0.##;0}");

    private static double Inside(double value) => value is <= 0 or >= 1 ? value : Math.Clamp(value, 0.01, 0.99);
}
