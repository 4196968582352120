namespace QualityCheck.Training;

/// <summary>
/// 95 % intervals from samples of the data with replacement (percentile bootstrap), the same at each run.
/// </summary>
internal static class Bootstrap
{
    // Samples drawn; the limits are the 26th and the 975th of them.
    private const int Samples = 1000;

    /// <param name="rows">The number of rows.</param>
    /// <param name="figure">The figure of some rows, of which some come several times.</param>
    public static (double Low, double High) Interval(int rows, Func<IReadOnlyList<int>, double> figure) =>
        Interval(random => figure([.. Enumerable.Range(0, rows).Select(_ => random.Next(rows))]));

    /// <param name="drawn">The figure of one sample, which it draws itself.</param>
    public static (double Low, double High) Interval(Func<Shuffle, double> drawn)
    {
        var random = new Shuffle(seed: 1);
        double[] figures = [.. Enumerable.Range(0, Samples).Select(_ => drawn(random)).Order()];
        return (figures[Samples / 40], figures[^(Samples / 40 + 1)]);
    }
}
