using QualityCheck.Language;

namespace QualityCheck.Hedging;

/// <summary>What the lexicon says of a cue.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Strength">Its strength.</param>
/// <param name="Lemma">The hash of its row, which the forms of a word share.</param>
internal sealed record HedgeEntry(CueType Type, double Strength, uint Lemma)
{
    /// <summary>Whether the cue makes a statement uncertain, rather than vague or over-certain.</summary>
    public bool IsUncertainty => Type.IsUncertainty();
}
