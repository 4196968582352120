using System.Collections.Immutable;

namespace QualityCheck.Duplicates;

/// <summary>What documents are found by.</summary>
internal static class IndexKey
{
    /// <summary>Fingerprints lie below it, ids above.</summary>
    private const ulong Ids = 1UL << 40;

    /// <summary>The key of a document's id; other ids may have the same.</summary>
    public static ulong OfId(string id)
    {
        ulong hash = 0;
        foreach (char c in id)
            hash = HashBits.Mixed(hash * HashBits.Multiplier + c);
        return Ids | hash >> 24;
    }

    /// <summary>Tells whether a document that comes again has the same fingerprints.</summary>
    public static ulong Digest(ImmutableArray<TextFingerprint> fingerprints)
    {
        ulong digest = (ulong)fingerprints.Length;
        foreach (TextFingerprint fingerprint in fingerprints)
            digest = HashBits.Mixed(digest * HashBits.Multiplier + fingerprint.Hash + (ulong)fingerprint.Span.Start);
        return digest;
    }
}
