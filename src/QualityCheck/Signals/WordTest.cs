namespace QualityCheck.Signals;

/// <summary>Whether a word, or a line, is of some kind.</summary>
internal delegate bool WordTest(ReadOnlySpan<char> word);
