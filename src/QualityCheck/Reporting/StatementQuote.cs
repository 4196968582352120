namespace QualityCheck.Reporting;

/// <summary>A finding that shows a reason.</summary>
/// <param name="Rule">The id of its rule.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
/// <param name="Text">The sentence it stands in, on one line, the found words between « and »; empty for a finding
/// about a place.</param>
/// <param name="Start">Offset of the found words in the article's text.</param>
/// <param name="Length">Their length in UTF-16 code units.</param>
public sealed record StatementQuote(string Rule, string Message, string Text, int Start, int Length);
