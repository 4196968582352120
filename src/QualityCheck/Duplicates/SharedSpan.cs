namespace QualityCheck;

/// <summary>A passage that two texts share word for word, but for case and what stands between the words.</summary>
/// <param name="A">Where it stands in the first text.</param>
/// <param name="B">Where it stands in the second.</param>
public readonly record struct SharedSpan(TextSpan A, TextSpan B);
