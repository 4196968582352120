namespace QualityCheck.Models;

/// <summary>The logistic function.</summary>
internal static class Logistic
{
    /// <summary>The chance, from 0 to 1, of what has these log-odds.</summary>
    public static double Of(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
