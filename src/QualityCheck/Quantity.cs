namespace QualityCheck;

/// <summary>A number, amount, date or time in the text.</summary>
/// <param name="Span">Its place, unit and currency included.</param>
/// <param name="Kind">What it measures.</param>
public readonly record struct Quantity(TextSpan Span, QuantityKind Kind);
