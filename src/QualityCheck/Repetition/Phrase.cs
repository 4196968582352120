namespace QualityCheck.Repetition;

/// <summary>A run of words that stands in several places.</summary>
/// <param name="Words">How many words it has.</param>
/// <param name="Places">Index of its first word in each place, ascending.</param>
internal sealed record Phrase(int Words, List<int> Places);
