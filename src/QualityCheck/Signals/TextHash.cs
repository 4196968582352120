using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QualityCheck.Signals;

/// <summary>
/// Hashes of texts and pairs for the tables of one process. The seed differs between processes, so that nobody can
/// write a text whose words collide; no result depends on it, for every table compares what it finds.
/// </summary>
internal static class TextHash
{
    /// <summary>Characters of a block: what one multiplication takes in.</summary>
    private const int Block = 8;

    private const int Half = Block / 2;

    /// <summary>An odd number near 2^64 over the golden ratio: it spreads neighbouring keys.</summary>
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private static readonly ulong Seed =
        (uint)string.GetHashCode(nameof(TextHash), StringComparison.Ordinal) * Spread | 1;

    /// <summary>The last block overlaps the one before it, so that no character is taken alone.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        ref char first = ref MemoryMarshal.GetReference(text);
        int length = text.Length;
        ulong hash = Seed ^ (ulong)length;
        if (length < Half)
            return length == 0 ? 0 : (uint)(Mixed(hash, Few(ref first, length)) >> 32);
        int at = 0;
        for (; at + Block < length; at += Block)
            hash = Mixed(hash ^ Read(ref first, at), Spread ^ Read(ref first, at + Half));
        return (uint)(Mixed(hash ^ Read(ref first, Math.Max(0, Math.Min(at, length - Half))),
            Spread ^ Read(ref first, length - Half)) >> 32);
    }

    public static uint Of(long pair) => (uint)(Mixed(Seed ^ (ulong)pair, Spread) >> 32);

    /// <summary>The hash of the sixteen characters from a place on.</summary>
    public static uint OfSixteen(ReadOnlySpan<char> text, int start)
    {
        ref char first = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start);
        return (uint)(Mixed(Seed ^ Read(ref first, 0) ^ ulong.RotateLeft(Read(ref first, Block), 32),
            Spread ^ Read(ref first, Half) ^ ulong.RotateLeft(Read(ref first, Block + Half), 32)) >> 32);
    }

    /// <summary>The hash of two parts of a text.</summary>
    public static uint Of(ulong first, ulong second) => (uint)(Mixed(Seed ^ first, Spread ^ second) >> 32);

    private static ulong Few(ref char first, int length) =>
        first | (ulong)Unsafe.Add(ref first, length >> 1) << 16 | (ulong)Unsafe.Add(ref first, length - 1) << 32;

    private static ulong Read(ref char first, int at) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref first, at)));

    private static ulong Mixed(ulong a, ulong b)
    {
        ulong high = Math.BigMul(a, b, out ulong low);
        return high ^ low;
    }
}
