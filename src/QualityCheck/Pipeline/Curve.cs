namespace QualityCheck.Pipeline;

/// <summary>Piecewise-linear: below the first knot its value, above the last knot its value.</summary>
internal static class Curve
{
    /// <param name="knots">Points with ascending amounts.</param>
    /// <param name="amount">Where to read the curve.</param>
    public static double At(ReadOnlySpan<(double Amount, double Value)> knots, double amount)
    {
        if (amount <= knots[0].Amount)
            return knots[0].Value;
        for (int i = 1; i < knots.Length; i++)
        {
            if (amount < knots[i].Amount)
                return knots[i - 1].Value
                    + (knots[i].Value - knots[i - 1].Value) * (amount - knots[i - 1].Amount)
                    / (knots[i].Amount - knots[i - 1].Amount);
        }
        return knots[^1].Value;
    }
}
