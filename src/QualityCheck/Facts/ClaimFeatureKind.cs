namespace QualityCheck.Facts;

/// <summary>
/// What a sentence's features are read from: words, pairs of neighbouring words, runs of characters within a word, its
/// <see cref="ClaimPattern"/> two and three symbols at a time, the levels its traits reach, and which traits it shows
/// together.
/// </summary>
internal enum ClaimFeatureKind : byte
{
    Word, WordPair, Run, PatternPair, PatternTriple, TraitLevel, TraitPair,
}
