namespace QualityCheck.Training;

/// <summary>
/// Log odds by models that have not seen what they judge, so that what learns from the odds learns how far to trust
/// them.
/// </summary>
internal static class UnseenOdds
{
    /// <summary>
    /// For each fold that is left out the log odds of every row, by a model that learned neither from that fold nor
    /// from the row's own: by fold, then by row.
    /// </summary>
    /// <param name="folds">The fold of each row.</param>
    /// <param name="count">The number of folds.</param>
    /// <param name="learn">Learns from some rows and tells the log odds of a row.</param>
    public static double[][] Of(IReadOnlyList<int> folds, int count, Func<Predicate<int>, Func<int, double>> learn)
    {
        double[][] odds = [.. Enumerable.Range(0, count).Select(_ => new double[folds.Count])];
        for (int first = 0; first < count; first++)
        {
            for (int second = first; second < count; second++)
            {
                Func<int, double> judge = learn(row => folds[row] != first && folds[row] != second);
                for (int row = 0; row < folds.Count; row++)
                {
                    if (folds[row] == first)
                        odds[second][row] = judge(row);
                    else if (folds[row] == second)
                        odds[first][row] = judge(row);
                }
            }
        }
        return odds;
    }
}
