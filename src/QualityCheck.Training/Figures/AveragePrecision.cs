namespace QualityCheck.Training;

/// <summary>How well scores order what is wanted before the rest.</summary>
internal static class AveragePrecision
{
    /// <summary>
    /// The mean precision at each positive, from the highest score down; among equals the negatives come first. 0 where
    /// there is no positive.
    /// </summary>
    public static double Of(IEnumerable<(double Score, bool Positive)> scored)
    {
        double sum = 0;
        int positives = 0, rank = 0;
        foreach ((double _, bool positive) in scored.OrderByDescending(item => item.Score)
            .ThenBy(item => item.Positive))
        {
            rank++;
            sum += positive ? (double)++positives / rank : 0;
        }
        return positives == 0 ? 0 : sum / positives;
    }
}
