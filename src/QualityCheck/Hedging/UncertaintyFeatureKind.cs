namespace QualityCheck.Hedging;

/// <summary>
/// What a sentence's features are read from: its words, pairs of neighbouring words, two and three symbols of how it is
/// built (words of grammar stand for themselves, others for their part of speech), and its cues.
/// </summary>
internal enum UncertaintyFeatureKind : byte
{
    Word, WordPair, PatternPair, PatternTriple, Cue,
}
