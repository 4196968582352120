using QualityCheck.Text;

namespace QualityCheck.Repetition;

/// <summary>The rules about passages that return.</summary>
internal static class RepetitionRules
{
    /// <summary>The types of the findings of <see cref="Phrase"/> and <see cref="Loop"/>.</summary>
    public const string PhraseType = "phrase", LoopType = "loop";

    public static readonly RuleDescriptor Exact = new("QC3001", "repetition", "Sentence returns word for word",
        Severity.Warning,
        "A sentence of six or more words stands in the text a second time. The finding marks the later place; the "
            + "earlier one is in its evidence.");

    public static readonly RuleDescriptor Near = new("QC3002", "repetition", "Sentence returns nearly word for word",
        Severity.Warning,
        "A sentence, or two or three that follow each other, return with small changes. Sentences whose figures, names "
            + "or negations differ say something else and are not charged.");

    public static readonly RuleDescriptor Paragraph = new("QC3003", "repetition", "Paragraph returns", Severity.Warning,
        "A whole paragraph of two or more sentences returns, word for word or nearly so.");

    public static readonly RuleDescriptor Template = new("QC3004", "repetition", "Pattern returns", Severity.None,
        "The same words return with other figures or names, in a list, table, caption, pull quote or verse, or as a "
            + "line that stands alone again and again. Recorded, never charged.");

    public static readonly RuleDescriptor Restated = new("QC3005", "repetition", "Passage returns in other words",
        Severity.Warning,
        "One to three sentences say again what an earlier passage said. The confidence is the probability of that, by "
        + "a model of the words, word pairs, names and figures that both share, words of one meaning counted as one "
        + "and figures by what they come to; "
        + "what is less probable than 0.6, names something else, asks, or shares too few words to show it is a hint: "
        + "of these the three most probable are recorded, and count in the score with a tenth of their probability. A "
        + "passage whose words of substance nearly all stood in the earlier one, without a new name or figure, has 0.6 "
        + "at least. Neighbouring sentences of a paragraph, and passages whose figures or negations disagree, are "
        + "never called so. It compares words and does not understand the text: a paraphrase without common words goes "
        + "unseen.");

    public static readonly RuleDescriptor Phrase = new("QC3006", "repetition", "Phrase returns", Severity.None,
        "A run of five or more words stands in three or more sentences that are not the same otherwise. The finding "
            + "marks the second place; all places are in its evidence. Recorded, never charged.");

    public static readonly RuleDescriptor Loop = new("QC3007", "repetition", "Words run in a loop", Severity.Warning,
        "The same words, 32 at most, follow each other four times or more, as where a generator got stuck; not in "
            + "cells and lines of verse, nor where whole sentences return. The finding marks the returns behind the "
            + "first time.");

    public static readonly RuleDescriptor Point = new("QC3008", "repetition", "Paragraph makes the same point again",
        Severity.Warning,
        "The paragraphs of the text say few different things for their length, and this one holds hardly more than an "
        + "earlier one did. It looks at the words of substance of the whole text, words of one meaning counted as one: "
        + "a text is charged only where it has less than 0.6 of the different ones that articles of its length have, "
        + "and its paragraphs share 0.36 of theirs with one earlier paragraph, figures are rare, and it is English.");

    /// <summary>The types of findings.</summary>
    public static IEnumerable<string> Types =>
        [.. Enum.GetValues<RecurrenceKind>().Select(KebabCase.Of), PhraseType, LoopType];

    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        Exact, Near, Paragraph, Template, Restated, Phrase, Loop, Point,
    ];

    public static RuleDescriptor For(Recurrence recurrence) => recurrence switch
    {
        { Kind: RecurrenceKind.Template } => Template,
        { Kind: RecurrenceKind.Restated } => Restated,
        { IsParagraph: true } => Paragraph,
        { Kind: RecurrenceKind.Exact } => Exact,
        _ => Near,
    };
}
