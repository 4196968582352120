namespace QualityCheck;

/// <summary>
/// Where the checker stops, so that no input can hurt it. Reaching a count is a finding (QC0xxx);
/// running out of time is an error.
/// </summary>
public sealed record Limits
{
    /// <summary>The limits that hold unless others are given.</summary>
    public static Limits Default { get; } = new();

    /// <summary>So many UTF-16 code units of the article are analysed, and of HTML parsed; 10 million.</summary>
    public int Characters { get; init; } = 10_000_000;

    /// <summary>So many HTML elements may arise in the parse; 200,000.</summary>
    public int Elements { get; init; } = 200_000;

    /// <summary>So many HTML elements may be open at once; 2,000. Deeper pages are read as text.</summary>
    public int OpenElements { get; init; } = 2_000;

    /// <summary>
    /// So long one document may take; one minute. The last resort: it gives an error, never another result.
    /// </summary>
    public TimeSpan TimeBudget { get; init; } = TimeSpan.FromMinutes(1);
}
