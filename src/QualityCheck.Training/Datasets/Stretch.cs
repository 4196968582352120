namespace QualityCheck.Training;

/// <summary>A stretch of a paragraph to learn from.</summary>
/// <param name="Buckets">Its words as numbers.</param>
/// <param name="Target">1 where it was glued in.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Stretch(int[] Buckets, float Target, float Weight);
