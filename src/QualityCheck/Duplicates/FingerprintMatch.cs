using System.Collections.Immutable;

namespace QualityCheck.Duplicates;

/// <summary>What two documents share, as far as their fingerprints tell.</summary>
internal static class FingerprintMatch
{
    /// <summary>
    /// Between two fingerprints side by side in one text lie so many characters in the other at most, of those in the
    /// first; a judgement: white space and line ends differ, words do not.
    /// </summary>
    private const int MostStretch = 2;

    /// <summary>
    /// Whether a document may be a copy of which so many of the later one's fingerprints are shared, whatever it has
    /// besides.
    /// </summary>
    public static bool IsPossible(int shared, int later) =>
        CopyRelations.Of((double)shared / Math.Max(1, later), 1, 1, Words(shared)) is not null;

    /// <summary>Null where they share too little.</summary>
    public static EarlierCopy? Of(ImmutableArray<TextFingerprint> later, EarlierDocument earlier)
    {
        var starts = new Dictionary<ulong, int>(earlier.Shared.Length);
        foreach (EarlierPlace place in earlier.Shared)
            starts.TryAdd(place.Hash, place.Start);
        int shared = later.Count(fingerprint => starts.ContainsKey(fingerprint.Hash));
        double share = (double)shared / Math.Max(1, later.Length);
        double shareOfEarlier = (double)shared / Math.Max(1, earlier.Fingerprints);
        return CopyRelations.Of(share, shareOfEarlier, Math.Max(share, shareOfEarlier), Words(shared)) is { } relation
            ? new EarlierCopy(earlier.Id, relation, share, shareOfEarlier, Passages(later, starts))
            : null;
    }

    /// <summary>About so many words stand for so many fingerprints, of which the first has a shingle.</summary>
    private static int Words(int fingerprints) =>
        fingerprints == 0 ? 0 : Winnowing.ShingleWords + (fingerprints - 1) * Winnowing.Window / 2;

    private static ImmutableArray<SharedSpan> Passages(ImmutableArray<TextFingerprint> later,
        Dictionary<ulong, int> starts)
    {
        var passages = ImmutableArray.CreateBuilder<SharedSpan>();
        int before = -1;
        for (int at = 0; at < later.Length; at++)
        {
            if (!starts.TryGetValue(later[at].Hash, out int start))
                continue;
            var here = new SharedSpan(later[at].Span, later[at].Span with { Start = start });
            if (before == at - 1 && passages.Count > 0 && GoesOn(passages[^1], here))
                passages[^1] = new SharedSpan(TextSpan.FromBounds(passages[^1].A.Start, here.A.End),
                    TextSpan.FromBounds(passages[^1].B.Start, Math.Max(passages[^1].B.End, here.B.End)));
            else
                passages.Add(here);
            before = at;
        }
        return passages.ToImmutable();
    }

    /// <summary>Whether the next shingle stands behind the passage in both texts, and as far.</summary>
    private static bool GoesOn(SharedSpan passage, SharedSpan next)
    {
        int inA = next.A.End - passage.A.End, inB = next.B.End - passage.B.End;
        return inB > 0 && inB <= MostStretch * inA && inA <= MostStretch * inB;
    }
}
