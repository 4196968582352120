using System.Globalization;

namespace QualityCheck.Html;

/// <summary>Numbers for readers and for drawings, the same in every culture.</summary>
internal static class Figures
{
    /// <summary>With its sign and two decimals; the minus is as wide as the plus.</summary>
    public static string Signed(double value) =>
        value.ToString("+0.00;\u22120.00;0.00", CultureInfo.InvariantCulture);

    /// <summary>With two decimals.</summary>
    public static string Plain(double value) => value.ToString("0.00;\u22120.00", CultureInfo.InvariantCulture);

    /// <summary>A rate with one decimal.</summary>
    public static string Rate(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>A length in a drawing.</summary>
    public static string Length(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>All digits, for programs.</summary>
    public static string Exact(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun.</summary>
    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
