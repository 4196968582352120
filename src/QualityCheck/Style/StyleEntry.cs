namespace QualityCheck.Style;

/// <summary>What the lexicon says of a phrase.</summary>
internal sealed record StyleEntry(string Type, double Weight);
