namespace QualityCheck.Hedging;

/// <summary>
/// What a cue costs: its strength where it is the author's own or an unnamed source's and nothing anchors it, half of
/// that under a condition (<see cref="ScoringOptions.ConditionalShare"/>), else nothing.
/// </summary>
internal static class CueCharge
{
    /// <param name="cue">The cue.</param>
    /// <param name="freed">The share of its cost that it is spared for the text is of a kind of which nobody expects
    /// more than a guess, 0–1; a source that is none is expected of no text.</param>
    /// <param name="conditionalShare">What a cue under a condition costs of what it would cost otherwise.</param>
    /// <param name="spared">How much anchors may still spare; what they spare here is taken off.</param>
    public static ChargedCue Of(Cue cue, double freed, double conditionalShare, ref double spared)
    {
        double cost = cue.Type is CueType.Investigation or CueType.Condition
            || cue.Quoted || cue.Negated || cue.Question
            ? 0
            : cue.Strength * (cue.Conditional ? conditionalShare : 1)
                * (cue.Type == CueType.WeaselAttribution ? 1 : 1 - freed);
        if (!cue.Anchored)
            return new ChargedCue(cue, cost, false);
        double free = Math.Min(cost, spared);
        spared -= free;
        return new ChargedCue(cue, cost - free, false);
    }

    /// <summary>Whether the cue leaves the reader with nothing but the author's word, whatever the genre.</summary>
    public static bool IsUnanchored(Cue cue) => cue is { Holder: CueHolder.Author, Anchored: false, Quoted: false };
}
