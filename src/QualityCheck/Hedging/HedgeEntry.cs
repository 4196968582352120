namespace QualityCheck.Hedging;

/// <summary>What the lexicon says of a cue.</summary>
internal sealed record HedgeEntry(CueType Type, double Strength);
