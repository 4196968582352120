using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QualityCheck.Text;

/// <summary>
/// The runs of letters and digits in a text, with the marks inside that a reader takes for parts of a word: how words
/// are cut where there are no tokens.
/// </summary>
internal static class LetterRuns
{
    /// <summary>The marks inside of a word: <c>don't</c>, <c>well-known</c>.</summary>
    private static ReadOnlySpan<char> Inner => "'’-";

    /// <summary>The next run from <paramref name="at"/> on, which moves behind it; empty at the text's end.</summary>
    public static ReadOnlySpan<char> Next(ReadOnlySpan<char> text, ref int at)
    {
        int start = at;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
            start++;
        at = start + Ascii(text[start..]);
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        return text[start..at];
    }

    /// <summary>Where the run ends that begins here.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">A letter or digit.</param>
    /// <param name="inner">The marks that belong to the run.</param>
    public static int End(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> inner)
    {
        int at = start + Ascii(text[start..]);
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || inner.Contains(text[at])))
            at++;
        return at;
    }

    /// <summary>
    /// Where the word ends that begins here, hyphens and apostrophes inside; there, where none begins. Characters of
    /// scripts without spaces are no words.
    /// </summary>
    public static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        int at = start + Ascii(text[start..]);
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) && !Scripts.HasNoSpaces(text[at])
            || at > start && Inner.Contains(text[at])))
            at++;
        return at;
    }

    /// <summary>
    /// How many letters and digits of ASCII stand at the text's beginning; fewer than there are near its end, where one
    /// after the other is as fast.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Ascii(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<ushort> characters = MemoryMarshal.Cast<char, ushort>(text);
        int length = 0;
        while (characters.Length - length >= Vector256<ushort>.Count)
        {
            Vector256<ushort> some = Vector256.Create(characters[length..]);
            Vector256<ushort> letters =
                Vector256.LessThan((some | Vector256.Create((ushort)0x20)) - Vector256.Create((ushort)'a'),
                    Vector256.Create((ushort)26));
            Vector256<ushort> digits =
                Vector256.LessThan(some - Vector256.Create((ushort)'0'), Vector256.Create((ushort)10));
            int run = BitOperations.TrailingZeroCount(~(letters | digits).ExtractMostSignificantBits());
            length += Math.Min(run, Vector256<ushort>.Count);
            if (run < Vector256<ushort>.Count)
                break;
        }
        return length;
    }
}
