using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QualityCheck.Signals;

/// <summary>
/// The first sixteen characters of a word, 0 behind its end: nearly no word is longer, and so words are hashed and
/// compared without a branch by their length. Behind the word there must be room for as many characters.
/// </summary>
internal readonly struct WordBlock
{
    /// <summary>Characters of a block: those of a vector of 256 bits.</summary>
    public const int Length = 16;

    private readonly Vector256<short> _present;
    private readonly Vector256<short> _characters;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordBlock(ref char word, int length)
    {
        _present = Vector256.LessThan(
            Vector256<short>.Indices, Vector256.Create((short)Math.Min(length, Length)));
        _characters = Load(ref word) & _present;
    }

    /// <summary>Copies sixteen characters, of whatever word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(ref char from, ref char to) =>
        Load(ref from).StoreUnsafe(ref Unsafe.As<char, short>(ref to));

    /// <summary>Whether the word is the same as another one of its length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Equals(ref char word, ref char other, int length) =>
        (Load(ref other) & _present) == _characters
            && (length <= Length || Rest(ref word, length).SequenceEqual(Rest(ref other, length)));

    /// <summary>The hash of the whole word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Hash(ref char word, int length)
    {
        uint hash = TextHash.Of(_characters, length);
        return length <= Length ? hash : TextHash.Of(hash, TextHash.Of(Rest(ref word, length)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Load(ref char first) =>
        Vector256.LoadUnsafe(ref Unsafe.As<char, short>(ref first));

    private static ReadOnlySpan<char> Rest(ref char word, int length) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref word, Length), length - Length);
}
