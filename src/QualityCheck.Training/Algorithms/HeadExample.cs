namespace QualityCheck.Training;

/// <summary>A sentence that a head learns from.</summary>
/// <param name="Vectors">Its vectors, one behind the other.</param>
/// <param name="ByWords">The log odds by its words.</param>
/// <param name="Positive">Its class.</param>
internal readonly record struct HeadExample(ReadOnlyMemory<float> Vectors, double ByWords, bool Positive);
