namespace QualityCheck.Duplicates;

/// <summary>How words become hashes.</summary>
internal static class HashBits
{
    /// <summary>SplitMix64's odd multiplier.</summary>
    public const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>The finisher of MurmurHash3: each bit of the result depends on each bit.</summary>
    public static ulong Mixed(ulong hash)
    {
        hash = (hash ^ hash >> 33) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ hash >> 33) * 0xC4CEB9FE1A85EC53;
        return hash ^ hash >> 33;
    }
}
