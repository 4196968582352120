namespace QualityCheck;

/// <summary>Quoted words.</summary>
/// <param name="Span">Its place, quotation marks included.</param>
/// <param name="Words">Number of words inside.</param>
public readonly record struct Quotation(TextSpan Span, int Words);
