namespace QualityCheck.Credibility;

/// <summary>A row of a source list that could not be read.</summary>
/// <param name="Line">The line where it begins, from 1.</param>
/// <param name="Problem">Why, in a few words.</param>
public readonly record struct RejectedRow(int Line, string Problem)
{
    /// <summary>As <c>line 7: 'the' is no host</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"line {Line}: {Problem}");
}
