using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace QualityCheck.Signals;

/// <summary>
/// What Python's <c>str</c> says of characters, where .NET says something else: the projects are written in it.
/// Characters are code points; a lone surrogate counts as one and is of no kind.
/// </summary>
internal static class PythonText
{
    /// <summary>The line ends of <c>str.splitlines</c>.</summary>
    public static readonly SearchValues<char> LineEnds =
        SearchValues.Create("\n\r\v\f\u001C\u001D\u001E\u0085\u2028\u2029");

    /// <summary>Letters in upper case that are no letters for Unicode's categories: Roman numerals, circled letters.
    /// </summary>
    private static readonly (int First, int Last)[] OtherUppercase =
        [(0x2160, 0x216F), (0x24B6, 0x24CF), (0x1F130, 0x1F149), (0x1F150, 0x1F169), (0x1F170, 0x1F189)];

    /// <summary>The same in lower case, with the modifier letters that Unicode counts as lower case.</summary>
    private static readonly (int First, int Last)[] OtherLowercase =
    [
        (0xAA, 0xAA), (0xBA, 0xBA), (0x2B0, 0x2B8), (0x2C0, 0x2C1), (0x2E0, 0x2E4), (0x345, 0x345), (0x37A, 0x37A),
        (0x1D2C, 0x1D6A), (0x1D78, 0x1D78), (0x1D9B, 0x1DBF), (0x2071, 0x2071), (0x207F, 0x207F), (0x2090, 0x209C),
        (0x2170, 0x217F), (0x24D0, 0x24E9), (0x2C7C, 0x2C7D), (0xA69C, 0xA69D), (0xA770, 0xA770), (0xA7F8, 0xA7F9),
        (0xAB5C, 0xAB5F),
    ];

    /// <summary>False where a text has no line end but line feeds, as most.</summary>
    public static bool MayHaveOtherLineEnds(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\v', '\u001E') || text.ContainsAny('\u0085', '\u2028', '\u2029');

    /// <summary><c>str.isspace</c>: also the four information separators.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char c) =>
        c <= ' ' ? c is ' ' or >= '\t' and <= '\r' or >= '\u001C' : c > '~' && char.IsWhiteSpace(c);

    /// <summary><c>str.strip</c>.</summary>
    public static ReadOnlySpan<char> Strip(ReadOnlySpan<char> text) => RightStrip(LeftStrip(text));

    /// <summary><c>str.lstrip</c>.</summary>
    public static ReadOnlySpan<char> LeftStrip(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && IsSpace(text[start]))
            start++;
        return text[start..];
    }

    /// <summary><c>str.rstrip</c>.</summary>
    public static ReadOnlySpan<char> RightStrip(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && IsSpace(text[end - 1]))
            end--;
        return text[..end];
    }

    /// <summary><c>len</c>: code points.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        int first = text.IndexOfAnyInRange('\uD800', '\uDBFF');
        int length = text.Length;
        for (int i = first; i >= 0 && i < text.Length - 1; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
                (length, i) = (length - 1, i + 1);
        }
        return length;
    }

    /// <summary><c>any(c.isalpha() for c in text)</c>.</summary>
    public static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsAscii(c) ? char.IsAsciiLetter(c) : char.IsSurrogate(c) || char.IsLetter(c))
                return !char.IsSurrogate(c) || HasRune(text, Rune.IsLetter);
        }
        return false;
    }

    /// <summary><c>text.isupper()</c>: something is in upper case and nothing in another.</summary>
    public static bool IsUpper(ReadOnlySpan<char> text)
    {
        bool any = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsLowerOrTitle(rune))
                return false;
            any |= IsUpper(rune);
        }
        return any;
    }

    /// <summary><c>sum(map(str.isupper, text))</c>.</summary>
    public static int CountUpper(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int start = 0; start < text.Length; start += TextBlock.Length)
        {
            var block = TextBlock.At(text, start);
            count += BitOperations.PopCount(block.InRange('A', 'Z'));
            for (ulong others = block.Others; others != 0; others &= others - 1)
            {
                Rune.DecodeFromUtf16(text[(start + BitOperations.TrailingZeroCount(others))..], out Rune rune, out _);
                count += IsUpper(rune) ? 1 : 0;
            }
        }
        return count;
    }

    /// <summary><c>c.isdigit()</c>: decimal digits and such as superscripts.</summary>
    public static bool IsDigit(Rune rune) =>
        rune.IsAscii ? char.IsAsciiDigit((char)rune.Value)
        : Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber
            || rune.IsBmp && CharUnicodeInfo.GetDigitValue((char)rune.Value) >= 0;

    /// <summary><c>c.isnumeric()</c>: also fractions, Roman numerals and the numbers of Chinese.</summary>
    public static bool IsNumeric(Rune rune) =>
        rune.IsAscii ? char.IsAsciiDigit((char)rune.Value) : Rune.GetNumericValue(rune) >= 0;

    /// <summary>The characters that <c>\w</c> of Python's <c>re</c> stands for.</summary>
    public static bool IsWord(Rune rune) =>
        rune.IsAscii
            ? char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value == '_'
            : Rune.IsLetter(rune) || IsNumeric(rune);

    private static bool IsUpper(Rune rune) =>
        rune.IsAscii ? char.IsAsciiLetterUpper((char)rune.Value) : Rune.IsUpper(rune) || IsIn(OtherUppercase, rune);

    private static bool IsLowerOrTitle(Rune rune) =>
        rune.IsAscii
            ? char.IsAsciiLetterLower((char)rune.Value)
            : Rune.GetUnicodeCategory(rune) is UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                || IsIn(OtherLowercase, rune);

    private static bool IsIn((int First, int Last)[] ranges, Rune rune)
    {
        foreach ((int first, int last) in ranges)
        {
            if (rune.Value >= first && rune.Value <= last)
                return true;
        }
        return false;
    }

    private static bool HasRune(ReadOnlySpan<char> text, Func<Rune, bool> isOne)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar && isOne(rune))
                return true;
        }
        return false;
    }
}
