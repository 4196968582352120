namespace QualityCheck.Repetition;

/// <summary>The rules about passages that return.</summary>
internal static class RepetitionRules
{
    public static readonly RuleDescriptor Exact = new("QC3001", "repetition", "Sentence returns word for word", Severity.Warning,
        "A sentence of six or more words stands in the text a second time. The finding marks the later place; the earlier one is in its evidence.");

    public static readonly RuleDescriptor Near = new("QC3002", "repetition", "Sentence returns nearly word for word", Severity.Warning,
        "A sentence returns with small changes. Sentences whose figures or negations differ say something else and are not charged.");

    public static readonly RuleDescriptor Paragraph = new("QC3003", "repetition", "Paragraph returns", Severity.Warning,
        "A whole paragraph of two or more sentences returns, word for word or nearly so.");

    public static readonly RuleDescriptor Template = new("QC3004", "repetition", "Pattern returns", Severity.None,
        "The same words return with other figures, or in a list or table. Recorded, never charged.");

    public static IReadOnlyList<RuleDescriptor> All { get; } = [Exact, Near, Paragraph, Template];

    public static RuleDescriptor For(Recurrence recurrence) => recurrence switch
    {
        { Kind: "template" } => Template,
        { Sentences: > 1 } => Paragraph,
        { Kind: "exact" } => Exact,
        _ => Near,
    };
}
