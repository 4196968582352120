namespace QualityCheck.Duplicates;

/// <summary>One of the documents among which copies are searched; the longest come first.</summary>
/// <param name="At">Which of the caller's it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Words">Number of words.</param>
/// <param name="Digest">Stands for its words.</param>
/// <param name="Keys">What it may have in common with others.</param>
internal sealed record ComparedDocument(int At, string Id, int Words, ulong Digest, ulong[] Keys)
    : IComparable<ComparedDocument>
{
    public static ComparedDocument Of(int at, string id, string text, CandidateMethod method)
    {
        var words = ShingleText.Of(text);
        ulong[] keys = words.Count == 0 ? []
            : method == CandidateMethod.FineWeb
                ? [.. MinHash.FineWeb.BandKeys(MinHash.FineWeb.Signature(words))]
                : [.. Winnowing.Fingerprints(words).Select(fingerprint => fingerprint.Hash)];
        return new ComparedDocument(at, id, words.Count, words.Digest(), keys);
    }

    public int CompareTo(ComparedDocument? other) =>
        other is null ? 1
            : (other.Words, string.CompareOrdinal(Id, other.Id), Digest).CompareTo((Words, 0, other.Digest));
}
