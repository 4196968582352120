namespace QualityCheck.Models;

/// <summary>The hash of a feature: the same on every machine, of 24 bits, which is what a model file stores.</summary>
internal static class FeatureHash
{
    /// <summary>What a model file stores of a hash.</summary>
    public const int Bits = 24;

    /// <summary>2⁶⁴ by the golden ratio, which spreads neighbours (Knuth, volume 3, 6.4).</summary>
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>Where FNV-1a begins.</summary>
    public const uint Basis = 0x811C9DC5;

    /// <summary>The hash of a text, by FNV-1a over UTF-16 code units.</summary>
    public static uint OfText(ReadOnlySpan<char> text)
    {
        uint hash = Basis;
        foreach (char c in text)
            hash = Append(hash, c);
        return hash;
    }

    /// <summary>A hash goes on with one more character, as FNV-1a does.</summary>
    public static uint Append(uint hash, char c) => Append(hash, (uint)c);

    /// <summary>A hash goes on with the hash of one more part.</summary>
    public static uint Append(uint hash, uint c) => (hash ^ c) * 0x01000193;

    /// <summary>A feature of template <paramref name="template"/> over one or two values.</summary>
    public static int Of(int template, uint a, uint b = 0)
    {
        ulong mixed = (((ulong)a << 32 | b) ^ ((ulong)template * 0xC2B2AE3D27D4EB4F)) * Multiplier;
        mixed = (mixed ^ mixed >> 29) * 0xBF58476D1CE4E5B9;
        return (int)(mixed >> (64 - Bits));
    }
}
