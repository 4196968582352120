namespace QualityCheck.Style;

/// <summary>What the lexicon says of a phrase.</summary>
/// <param name="Type">Its kind.</param>
/// <param name="Weight">What one occurrence counts.</param>
/// <param name="Literal">The sense in which it is no mark at all; null where it has none.</param>
internal sealed record StyleEntry(string Type, double Weight, LiteralSense? Literal = null);
