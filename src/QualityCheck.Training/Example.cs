namespace QualityCheck.Training;

/// <summary>A sparse example of two classes.</summary>
/// <param name="Features">Indexes of its features; one that stands twice counts twice.</param>
/// <param name="Values">Their values.</param>
/// <param name="Positive">Its class.</param>
internal sealed record Example(int[] Features, float[] Values, bool Positive);
