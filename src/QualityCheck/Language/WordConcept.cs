namespace QualityCheck.Language;

/// <summary>What a word stands for.</summary>
/// <param name="Name">Its root, or the head of its class.</param>
/// <param name="Rarity">The logarithm of one in how many English sentences has the word.</param>
internal readonly record struct WordConcept(string Name, double Rarity);
