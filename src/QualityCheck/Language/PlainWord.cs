namespace QualityCheck.Language;

/// <summary>A word of a text, whatever its place.</summary>
/// <param name="Text">The word in lower case with plain apostrophes.</param>
/// <param name="Concept">The number of what it stands for.</param>
/// <param name="Rarity">How rare that is in English, in nats.</param>
/// <param name="IsFunction">Whether it carries grammar and no topic.</param>
internal readonly record struct PlainWord(string Text, int Concept, double Rarity, bool IsFunction);
