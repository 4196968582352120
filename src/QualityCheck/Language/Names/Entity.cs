namespace QualityCheck;

/// <summary>A name in the text.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Kind">Person, organization, location or misc.</param>
public readonly record struct Entity(TextSpan Span, EntityKind Kind);
