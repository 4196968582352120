using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QualityCheck.Signals;

/// <summary>
/// Up to 64 characters of a text in one vector, a byte each: which of them are of some kind, a bit each. What is beyond
/// Latin-1 is the last character of it.
/// </summary>
internal readonly struct TextBlock
{
    /// <summary>Characters of a block: the bits of a mask.</summary>
    public const int Length = 64;

    private readonly Vector512<byte> _characters;

    private TextBlock(Vector512<byte> characters, ulong present) => (_characters, Present) = (characters, present);

    /// <summary>The characters of the text.</summary>
    public ulong Present { get; }

    /// <summary>How many these are.</summary>
    public int Count => Length - BitOperations.LeadingZeroCount(Present);

    /// <summary>Letters of ASCII.</summary>
    public ulong Letters => InRange('A', 'Z') | InRange('a', 'z');

    /// <summary>Digits of ASCII.</summary>
    public ulong Digits => InRange('0', '9');

    /// <summary>White space of ASCII as <see cref="PythonText.IsSpace"/> has it.</summary>
    public ulong Spaces => InRange('\t', '\r') | InRange('\u001C', ' ');

    /// <summary>What is not ASCII.</summary>
    public ulong Others => InRange('\u0080', '\u00FF');

    /// <summary>The block from a place on; behind the end of the text no bit is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TextBlock At(ReadOnlySpan<char> text, int start) =>
        text.Length - start >= Length
            ? new TextBlock(Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start)), ulong.MaxValue)
            : Last(text[start..]);

    /// <summary>
    /// The block from a place on up to its last white space of ASCII, or the end of the text, so that no word goes on
    /// behind it: at most 63 characters. Where a word is longer, the block is empty and the length that of the word.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TextBlock OfWholeWords(ReadOnlySpan<char> text, int start, out int length)
    {
        var block = At(text, start);
        length = text.Length - start < Length
            ? text.Length - start : Length - 1 - BitOperations.LeadingZeroCount(block.Spaces);
        if (length > 0)
            return new TextBlock(block._characters, (1UL << length) - 1);
        length = SpacedWords.End(text, SpacedWords.Skip(text, start)) - start;
        return default;
    }

    /// <summary>Which characters are this one, of Latin-1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(char c) => InRange(c, c);

    /// <summary>Which characters lie between two of Latin-1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong InRange(char first, char last) =>
        Vector512.LessThanOrEqual(_characters - Vector512.Create((byte)first), Vector512.Create((byte)(last - first)))
            .ExtractMostSignificantBits() & Present;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TextBlock Last(ReadOnlySpan<char> rest)
    {
        Span<char> padded = stackalloc char[Length];
        rest.CopyTo(padded);
        return new TextBlock(Load(ref padded[0]), (1UL << rest.Length) - 1);
    }

    private static Vector512<byte> Load(ref char first)
    {
        ref ushort units = ref Unsafe.As<char, ushort>(ref first);
        return Vector512.NarrowWithSaturation(
            Vector512.LoadUnsafe(ref units), Vector512.LoadUnsafe(ref units, Length / 2));
    }
}
