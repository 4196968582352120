namespace QualityCheck;

/// <summary>
/// Two documents of which one was copied from the other, or both from a third: found by comparing them.
/// </summary>
/// <param name="A">The id that comes first in ordinal order.</param>
/// <param name="B">The other one's.</param>
/// <param name="Overlap">What A and B share; its <see cref="TextOverlap.Relation"/> is never null.</param>
public sealed record DuplicatePair(string A, string B, TextOverlap Overlap);
