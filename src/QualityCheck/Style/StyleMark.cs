namespace QualityCheck.Style;

/// <summary>A place where the style shows.</summary>
internal readonly record struct StyleMark(TextSpan Span, StyleEntry Entry);
