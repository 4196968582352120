namespace QualityCheck.Training;

/// <summary>
/// The 95 % interval of a difference between two systems on the same rows, from samples of the rows with replacement
/// (percentile bootstrap).
/// </summary>
internal static class PairedInterval
{
    private const int Samples = 1000;

    /// <param name="rows">The number of rows.</param>
    /// <param name="difference">The difference on some rows, of which some come several times.</param>
    public static (double Low, double High) Of(int rows, Func<IReadOnlyList<int>, double> difference)
    {
        var random = new Shuffle(seed: 1);
        double[] samples =
        [
            .. Enumerable.Range(0, Samples)
                .Select(_ => difference([.. Enumerable.Range(0, rows).Select(_ => random.Next(rows))])).Order(),
        ];
        return (samples[Samples / 40], samples[Samples - 1 - Samples / 40]);
    }
}
