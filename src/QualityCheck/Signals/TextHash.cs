using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QualityCheck.Signals;

/// <summary>
/// Hashes of texts and pairs for the tables of one process. The seed differs between processes, so that nobody can
/// write a text whose words collide; no result depends on it, for every table compares what it finds.
/// </summary>
internal static class TextHash
{
    /// <summary>Characters that one multiplication takes in.</summary>
    private const int Short = 8;

    private const int Half = Short / 2;

    /// <summary>An odd number near 2^64 over the golden ratio: it spreads neighbouring keys.</summary>
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private static readonly ulong Seed =
        (uint)string.GetHashCode(nameof(TextHash), StringComparison.Ordinal) * Spread | 1;

    /// <summary>Another seed, so that nobody can choose a factor of 0.</summary>
    private static readonly ulong Other = Mixed(Seed, Spread) | 1;

    private static readonly Vector256<uint> Seeds = Vector256.Create(
        Mixed(Seed, Other), Mixed(Seed, Other + 2), Mixed(Seed, Other + 4), Mixed(Seed, Other + 6)).AsUInt32();

    /// <summary>The last block overlaps the one before it, so that no character is taken alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(ReadOnlySpan<char> text)
    {
        ref char first = ref MemoryMarshal.GetReference(text);
        int last = text.Length - Vector256<short>.Count;
        if (last < 0)
            return OfShort(text);
        Vector256<ulong> sums = Vector256<ulong>.Zero;
        for (int at = 0; at < last; at += Vector256<short>.Count)
            sums = Spreaded(sums + Products(Load(ref first, at)));
        return Final(sums + Products(Load(ref first, last)), text.Length);
    }

    /// <summary>The hash of a word's first characters, in a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(Vector256<short> characters, int length) => Final(Products(characters), length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(long pair) => Of((ulong)pair, 0);

    /// <summary>The hash of two parts of a text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(ulong first, ulong second) => (uint)(Mixed(Seed ^ first, Other ^ second) >> 32);

    private static uint OfShort(ReadOnlySpan<char> text)
    {
        ref char first = ref MemoryMarshal.GetReference(text);
        int length = text.Length;
        ulong hash = Seed ^ (ulong)length;
        if (length < Half)
            return length == 0 ? 0 : (uint)(Mixed(hash, Few(ref first, length)) >> 32);
        if (length > Short)
            hash = Mixed(hash ^ Read(ref first, 0), Other ^ Read(ref first, Half));
        return Of(hash ^ Read(ref first, Math.Max(0, length - Short)), Read(ref first, length - Half));
    }

    /// <summary>The products of neighbours, two characters each, to each of which a seed of its own is added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Products(Vector256<short> characters)
    {
        Vector256<ulong> pairs = (characters.AsUInt32() + Seeds).AsUInt64();
        return (pairs & Vector256.Create((ulong)uint.MaxValue)) * (pairs >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Spreaded(Vector256<ulong> sums) => (sums ^ sums >> 32) * Vector256.Create(Spread);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Final(Vector256<ulong> sums, int length)
    {
        ulong sum = Vector256.Sum(sums) + (ulong)length;
        return (uint)((sum ^ sum >> 32) * Spread >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Load(ref char first, int at) =>
        Vector256.LoadUnsafe(ref Unsafe.As<char, short>(ref first), (nuint)at);

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
