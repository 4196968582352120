namespace QualityCheck.Signals;

/// <summary>A kind of word, by its first occurrence.</summary>
/// <param name="First">Where it first occurs, counted in words.</param>
/// <param name="Start">The same in characters of all words.</param>
/// <param name="Length">Its characters.</param>
internal readonly record struct WordKind(int First, int Start, int Length);
