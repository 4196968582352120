namespace QualityCheck.Hedging;

/// <summary>The rules about uncertain and vague language: one a type of cue.</summary>
internal static class HedgingRules
{
    private const string Costs =
        " It costs only where it is the author's own and nothing anchors it: no link in the sentence, no named source "
        + "that says it and, for a guess, no figure told beside it. Anchors spare only so much: a text of guesses with "
        + "a name behind each stays one. Under a condition it costs half; quoted, negated and asked it is free, and so "
        + "it is in an opinion, a review or a story, weasel attributions excepted.";

    public static readonly RuleDescriptor Epistemic = Rule("QC2001", "Hedged statement",
        "Says that something is possible or probable instead of that it is so (may, likely, seems).");

    public static readonly RuleDescriptor Doxastic = Rule("QC2002", "Belief",
        "Says what is believed or expected instead of what is (believed, expects, thought to).");

    public static readonly RuleDescriptor Reportative =
        Rule("QC2003", "Hearsay", "Passes on what is said without saying by whom (reportedly, allegedly, rumoured).");

    public static readonly RuleDescriptor Investigation = new("QC2004", "hedging", "Open question", Severity.None,
        "Says that something is not known yet (whether, remains unclear). Recorded, never charged.");

    public static readonly RuleDescriptor Condition = new("QC2005", "hedging", "Condition", Severity.None,
        "Makes a statement depend on another (if, unless). Recorded, never charged.");

    public static readonly RuleDescriptor WeaselAttribution = Rule("QC2006", "Weasel attribution",
        "Leans on a source that nobody can check (experts say, it is widely believed).");

    public static readonly RuleDescriptor VagueQuantifier = Rule("QC2007", "Vague quantity",
        "Gives a quantity that is none (various, a number of). Plain words (some, many, often) are recorded, never "
            + "charged.");

    public static readonly RuleDescriptor Booster = Rule("QC2008", "Certainty without evidence",
        "Asserts certainty in place of evidence (undoubtedly, of course).");

    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        Epistemic, Doxastic, Reportative, Investigation, Condition, WeaselAttribution, VagueQuantifier, Booster,
    ];

    public static RuleDescriptor For(CueType type) => type switch
    {
        CueType.Epistemic => Epistemic,
        CueType.Doxastic => Doxastic,
        CueType.Reportative => Reportative,
        CueType.Investigation => Investigation,
        CueType.Condition => Condition,
        CueType.WeaselAttribution => WeaselAttribution,
        CueType.VagueQuantifier => VagueQuantifier,
        _ => Booster,
    };

    private static RuleDescriptor Rule(string id, string title, string explanation) =>
        new(id, "hedging", title, Severity.Note, explanation + Costs);
}
