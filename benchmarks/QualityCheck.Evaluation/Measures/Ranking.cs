namespace QualityCheck.Evaluation.Measures;

/// <summary>Measures of an order.</summary>
internal static class Ranking
{
    /// <summary>Spearman's rank correlation, ties at their mean rank; 0 where one side is constant.</summary>
    public static double Spearman(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        double[] x = MeanRanks(a), y = MeanRanks(b);
        double middle = (x.Length - 1) / 2.0;
        double covariance = x.Zip(y, (p, q) => (p - middle) * (q - middle)).Sum();
        double variances = x.Sum(p => (p - middle) * (p - middle)) * y.Sum(q => (q - middle) * (q - middle));
        return Rounding.Share(covariance, Math.Sqrt(variances));
    }

    private static double[] MeanRanks(IReadOnlyList<double> values)
    {
        int[] order = [.. Enumerable.Range(0, values.Count).OrderBy(i => values[i])];
        var ranks = new double[values.Count];
        for (int from = 0, to; from < order.Length; from = to)
        {
            to = from;
            while (to < order.Length && values[order[to]] == values[order[from]])
                to++;
            for (int k = from; k < to; k++)
                ranks[order[k]] = (from + to - 1) / 2.0;
        }
        return ranks;
    }
}
