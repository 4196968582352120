namespace QualityCheck;

/// <summary>
/// What a policy must be told beside the document. The library has no clock: the date comes from here.
/// </summary>
public sealed record DecisionContext
{
    /// <summary>No surface and no date.</summary>
    public static DecisionContext None { get; } = new();

    /// <summary>Where the document is to appear: one of the policy's <c>surfaces</c>; null for its own
    /// thresholds.</summary>
    public string? Surface { get; init; }

    /// <summary>The day by which entries of the allow-list run out; null where it is not known, and then none
    /// counts.</summary>
    public DateOnly? Today { get; init; }
}
