namespace QualityCheck.Signals;

/// <summary>A kind of word: what tells it from others, in one place, for it is looked at for each word.</summary>
/// <param name="Block">Its first characters.</param>
/// <param name="First">Where it first occurs, counted in words.</param>
/// <param name="Start">The same in characters of all words.</param>
/// <param name="Length">Its characters.</param>
internal readonly record struct WordKind(WordBlock Block, int First, int Start, int Length);
