namespace QualityCheck.Language;

/// <summary>What a word stands for.</summary>
/// <param name="Word">The word in lower case.</param>
/// <param name="Name">Its root, or the head of its class.</param>
/// <param name="Rarity">The logarithm of one in how many English sentences has the word.</param>
internal readonly record struct WordConcept(string Word, string Name, double Rarity);
