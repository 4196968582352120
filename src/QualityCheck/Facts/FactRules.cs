namespace QualityCheck.Facts;

/// <summary>The rules about checkable details.</summary>
internal static class FactRules
{
    /// <summary>The type of the findings of <see cref="EmptyPassage"/>.</summary>
    public const string EmptyType = "empty-passage";

    public static readonly RuleDescriptor EmptyPassage = new("QC4001", "facts", "Passage without facts", Severity.Note,
        "Sentence follows sentence without one checkable detail: no figure, date, name, quotation, source or address "
            + "in 100 words or more. A fact is a detail that can be looked up, not a truth.");

    public static IReadOnlyList<RuleDescriptor> All { get; } = [EmptyPassage];
}
