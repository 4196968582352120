namespace QualityCheck.Tests.Training;

/// <summary>
/// Two models that find the same: one that was trained anew, on whatever processor, and the shipped one. Microsoft.ML
/// adds in another order on a processor with other vectors, and trees over what it learned make more of that.
/// </summary>
internal static class Agreement
{
    /// <param name="shipped">The shipped model.</param>
    /// <param name="trained">The one trained anew.</param>
    /// <param name="least">Of all that either finds, the share that both have to find.</param>
    /// <param name="foundBy">What a model finds.</param>
    public static void Assert<TModel, TFound>(TModel shipped, TModel trained, double least,
        Func<TModel, IEnumerable<TFound>> foundBy)
    {
        HashSet<TFound> both = [.. foundBy(shipped)], trainedFinds = [.. foundBy(trained)];
        int all = both.Union(trainedFinds).Count();
        both.IntersectWith(trainedFinds);
        Xunit.Assert.True(both.Count >= least * all && all > 100,
            FormattableString.Invariant($"{both.Count} of {all} are found by both."));
    }
}
