namespace QualityCheck.Signals;

/// <summary>What a variant takes for the words of a text.</summary>
internal delegate void WordReader(string text, TextCounts counts);
