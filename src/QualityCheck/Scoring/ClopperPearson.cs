namespace QualityCheck.Scoring;

/// <summary>
/// The exact upper bound of a share (C. J. Clopper, E. S. Pearson: The use of confidence or fiducial limits illustrated
/// in the case of the binomial, Biometrika 26, 1934): the share at which so few hits would just be as rare as the bound
/// may be wrong. It needs no normal approximation, and so holds for rare errors and few documents.
/// </summary>
internal static class ClopperPearson
{
    /// <summary>Halvings of [0, 1] until two doubles are neighbours.</summary>
    private const int Halvings = 60;

    /// <summary>The most documents that are asked for: beyond them no team labels.</summary>
    private const int MostTrials = 100_000_000;

    /// <summary>The largest share at which <paramref name="hits"/> or fewer of <paramref name="trials"/> still have the
    /// probability 1 − <paramref name="confidence"/>.</summary>
    public static double Upper(int hits, int trials, double confidence)
    {
        if (hits >= trials)
            return 1;
        double low = (double)hits / trials, high = 1;
        for (int i = 0; i < Halvings; i++)
        {
            double middle = (low + high) / 2;
            if (AtMost(hits, trials, middle) > 1 - confidence)
                low = middle;
            else
                high = middle;
        }
        return high;
    }

    /// <summary>Of how many trials at least there may be so many hits for the bound to be no more than
    /// <paramref name="share"/>; null where none do.</summary>
    public static int? Trials(int hits, double share, double confidence)
    {
        int low = hits, high = MostTrials;
        if (AtMost(hits, high, share) > 1 - confidence)
            return null;
        while (high - low > 1)
        {
            int middle = low + (high - low) / 2;
            if (AtMost(hits, middle, share) > 1 - confidence)
                low = middle;
            else
                high = middle;
        }
        return high;
    }

    /// <summary>
    /// The probability of at most so many hits. The last term is the largest where the share is above the hits' own;
    /// the others are told from it, so that nothing is lost to underflow.
    /// </summary>
    internal static double AtMost(int hits, int trials, double share)
    {
        if (hits >= trials || share <= 0)
            return 1;
        if (share >= 1)
            return 0;
        double last = hits * Math.Log(share) + (trials - hits) * LogOf1Minus(share), odds = (1 - share) / share;
        for (int i = 1; i <= hits; i++)
            last += Math.Log((double)(trials - hits + i) / i);
        double sum = 1, term = 1;
        for (int i = hits; i > 0 && term > double.Epsilon; i--)
        {
            term *= odds * i / (trials - i + 1);
            sum += term;
        }
        return Math.Min(1, Math.Exp(last) * sum);
    }

    /// <summary>ln(1 − x), also where x is so small that 1 − x is 1 (W. Kahan's form).</summary>
    private static double LogOf1Minus(double x) =>
        1 - x is var rest && rest == 1 ? -x : Math.Log(rest) * -x / (rest - 1);
}
