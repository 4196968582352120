namespace QualityCheck.Reporting;

/// <summary>An edit that helps to lift a verdict: something to leave out.</summary>
/// <param name="Rules">The ids of the rules whose findings are in it.</param>
/// <param name="Text">What to leave out: a sentence or passage of the article, or a line of the input.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in <see cref="InputDocument.Content"/>.</param>
/// <param name="Length">Number of UTF-16 code units up to its end there; of a page the mark-up in it stays.</param>
/// <param name="Instead">What may serve as well without leaving it out, as naming a source; null for nothing. No check
/// has verified it, for nobody but the author can write it.</param>
public sealed record LiftingEdit(IReadOnlyList<string> Rules, string Text, int Start, int Length, string? Instead);
