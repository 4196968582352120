namespace QualityCheck.Duplicates;

/// <summary>Two documents compared, the one with the first id first.</summary>
/// <param name="Longer">Which of the documents is the longer one, or comes first otherwise.</param>
/// <param name="Other">Which is the other.</param>
/// <param name="IsLongerA">Whether the longer one has the first id.</param>
/// <param name="Overlap">What they share.</param>
internal sealed record Comparison(int Longer, int Other, bool IsLongerA, TextOverlap Overlap)
{
    /// <summary>The share of the other one that the longer one has.</summary>
    public double ShareHeld => IsLongerA ? Overlap.ShareOfB : Overlap.ShareOfA;

    /// <summary>Whether the longer one has nearly all of the other.</summary>
    public bool IsHeld => Overlap.Relation == CopyRelation.Duplicate
        || Overlap.Relation == (IsLongerA ? CopyRelation.Contains : CopyRelation.ContainedIn);

    public static Comparison Of(ComparedDocument[] documents, int longer, int other, ShingleText longerText,
        ShingleText otherText)
    {
        bool isLongerA = string.CompareOrdinal(documents[longer].Id, documents[other].Id) <= 0;
        return new Comparison(longer, other, isLongerA,
            isLongerA ? TextOverlap.Between(longerText, otherText) : TextOverlap.Between(otherText, longerText));
    }

    public DuplicatePair Of(ComparedDocument[] documents) => IsLongerA
        ? new DuplicatePair(documents[Longer].Id, documents[Other].Id, Overlap)
        : new DuplicatePair(documents[Other].Id, documents[Longer].Id, Overlap);
}
