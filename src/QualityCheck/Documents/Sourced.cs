namespace QualityCheck;

/// <summary>A value and where it was found.</summary>
/// <param name="Value">The value.</param>
/// <param name="Source">Where: <c>caller</c>, <c>json-ld</c>, <c>meta</c>, <c>markup</c> or <c>text</c>.</param>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record Sourced<T>(T Value, string Source);
