namespace QualityCheck.Tests.Training;

/// <summary>Two models that find the same: one that was trained anew, on whatever processor, and the shipped
/// one.</summary>
internal static class Agreement
{
    /// <summary>Of all that either finds, the share that both have to find. A model of other trees, or of another cost,
    /// is below it.</summary>
    private const double Least = 0.97;

    public static void Assert<TModel, TFound>(TModel shipped, TModel trained,
        Func<TModel, IEnumerable<TFound>> foundBy)
    {
        HashSet<TFound> both = [.. foundBy(shipped)], trainedFinds = [.. foundBy(trained)];
        int all = both.Union(trainedFinds).Count();
        both.IntersectWith(trainedFinds);
        Xunit.Assert.True(both.Count >= Least * all && all > 100,
            FormattableString.Invariant($"{both.Count} of {all} are found by both."));
    }
}
