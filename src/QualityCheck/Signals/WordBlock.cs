using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QualityCheck.Signals;

/// <summary>
/// The first eight characters of a word, 0 behind its end: most words are not longer, and so are hashed and compared
/// without a branch by their length. Behind the word there must be room for as many characters.
/// </summary>
internal readonly struct WordBlock : IEquatable<WordBlock>
{
    /// <summary>Characters of a block: those of a vector of 128 bits.</summary>
    public const int Length = 8;

    private static readonly ImmutableArray<Vector128<ushort>> Masks =
    [
        .. Enumerable.Range(0, Length + 1).Select(length => Vector128.Create(
            [.. Enumerable.Range(0, Length).Select(i => i < length ? ushort.MaxValue : (ushort)0)])),
    ];

    private readonly Vector128<ushort> _characters;

    private WordBlock(Vector128<ushort> characters) => _characters = characters;

    public static WordBlock Of(ref char word, int length) =>
        new(Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref word)) & Masks[Math.Min(length, Length)]);

    /// <summary>Copies eight characters, of whatever word.</summary>
    public static void Copy(ref char from, ref char to) =>
        Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref from)).StoreUnsafe(ref Unsafe.As<char, ushort>(ref to));

    /// <summary>Whether two words of a length are the same behind their blocks.</summary>
    public static bool HaveSameRest(ref char word, ref char other, int length) =>
        length <= Length || Rest(ref word, length).SequenceEqual(Rest(ref other, length));

    public static bool operator ==(WordBlock left, WordBlock right) => left._characters == right._characters;

    public static bool operator !=(WordBlock left, WordBlock right) => !(left == right);

    /// <summary>The hash of the whole word.</summary>
    public uint Hash(ref char word, int length)
    {
        Vector128<ulong> halves = _characters.AsUInt64();
        uint hash = TextHash.Of(halves.ToScalar() ^ (ulong)length << 56, halves.GetElement(1));
        return length <= Length ? hash : TextHash.Of(hash, TextHash.Of(Rest(ref word, length)));
    }

    public bool Equals(WordBlock other) => this == other;

    public override bool Equals(object? obj) => obj is WordBlock other && this == other;

    public override int GetHashCode() => _characters.GetHashCode();

    private static ReadOnlySpan<char> Rest(ref char word, int length) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref word, Length), length - Length);
}
