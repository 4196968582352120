namespace QualityCheck.Evaluation.Measures;

/// <summary>The straight line nearest to some points.</summary>
internal static class LeastSquares
{
    /// <summary>By how much the line rises for one of <paramref name="x"/>.</summary>
    /// <param name="x">At least two different places.</param>
    /// <param name="y">As many values.</param>
    public static double Slope(double[] x, double[] y)
    {
        double meanX = x.Average(), meanY = y.Average();
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}
