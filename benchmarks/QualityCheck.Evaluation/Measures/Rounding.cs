using System.Globalization;

namespace QualityCheck.Evaluation.Measures;

/// <summary>Rounds the exact value of a number to decimals, ties to even.</summary>
internal static class Rounding
{
    public static double Round(double value, int digits = 4)
    {
        // Only thirty-seconds can lie exactly between two numbers of four decimals, sixty-fourths of five.
        bool mayTie = Math.IEEERemainder(value, 1.0 / 64) == 0;
        return mayTie
            ? Math.Round(value, digits)
            : double.Parse(value.ToString("F" + digits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// The share of <paramref name="part"/> in <paramref name="whole"/>, rounded; 0 where there is no whole.
    /// </summary>
    public static double Share(double part, double whole, int digits = 4) =>
        whole == 0 ? 0 : Round(part / whole, digits);
}
