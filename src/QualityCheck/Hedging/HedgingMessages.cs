namespace QualityCheck.Hedging;

/// <summary>What a reader loses by a cue, in one sentence.</summary>
internal static class HedgingMessages
{
    public static string For(in ChargedCue cue, string word) =>
        cue.Charge > 0 ? Charged(cue.Cue, word) : cue.Covered
            ? $"“{word}” is counted with the vague source it belongs to."
            : Free(cue.Cue, word);

    private static string Charged(Cue cue, string word) => cue.Type switch
    {
        _ when cue.Anchored =>
            $"“{word}” has a source, a figure or a link near it, and so have more cues than these can carry.",
        CueType.Epistemic or CueType.Doxastic when cue.Holder == CueHolder.UnnamedSource =>
            $"“{word}”: whoever thinks so has no name; a reader cannot ask how they know.",
        CueType.Epistemic => $"“{word}”: the writer guesses; no source, figure or link near it lets a reader check.",
        CueType.Doxastic => $"“{word}”: a belief is given for a fact, and whose it is cannot be checked.",
        CueType.Reportative => $"“{word}”: hearsay; no source is named for this claim.",
        CueType.WeaselAttribution => $"“{word}”: a source that nobody can look up.",
        CueType.VagueQuantifier => $"“{word}”: how many or which is left open.",
        _ => $"“{word}”: certainty is asserted where evidence should stand.",
    };

    private static string Free(Cue cue, string word) => cue switch
    {
        { Type: CueType.Investigation } => $"“{word}” says that something is not known.",
        { Type: CueType.Condition } => $"“{word}” makes the statement depend on a condition.",
        { Strength: 0, Type: CueType.VagueQuantifier } =>
            $"“{word}” leaves open how many or how often, in plain words.",
        { Strength: 0 } => $"“{word}” takes hardly any certainty away.",
        { Quoted: true } => $"“{word}” stands in a quotation.",
        { Negated: true } => $"“{word}” is negated.",
        { Question: true } => $"“{word}” stands in a question.",
        { Anchored: true } => $"“{word}” is anchored by a source, a figure or a link near it.",
        _ => $"“{word}” belongs in this kind of text.",
    };
}
