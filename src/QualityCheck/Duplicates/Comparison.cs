namespace QualityCheck.Duplicates;

/// <summary>Two documents compared.</summary>
/// <param name="Longer">Which of the documents is the longer one, or comes first otherwise.</param>
/// <param name="Other">Which is the other.</param>
/// <param name="Overlap">What the other, which is A, shares with the longer one.</param>
internal sealed record Comparison(int Longer, int Other, TextOverlap Overlap)
{
    /// <summary>The share of the other one that the longer one has.</summary>
    public double ShareHeld => Overlap.ShareOfA;

    /// <summary>Whether the longer one has nearly all of the other.</summary>
    public bool IsHeld => Overlap.Relation is CopyRelation.Duplicate or CopyRelation.ContainedIn;

    public DuplicatePair Pair(ComparedDocument[] documents)
    {
        (string longer, string other) = (documents[Longer].Id, documents[Other].Id);
        return string.CompareOrdinal(longer, other) < 0
            ? new DuplicatePair(longer, other, Overlap.Swapped())
            : new DuplicatePair(other, longer, Overlap);
    }
}
