using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Cuts a text into tokens in one pass, without a string per token. As in Unicode's word boundaries (UAX #29), which
/// know no dictionary either, each ideograph and each hiragana is a token (and counts as a word), a run of katakana or
/// of another script written without spaces is one.
/// </summary>
internal static class Tokenizer
{
    // Groups of three digits behind the first; what is longer is a list of numbers. A judgement.
    private const int MostGroups = 6;

    public static ImmutableArray<Token> Tokenize(string text, CancellationToken cancellationToken)
    {
        Token[] tokens = ArrayPool<Token>.Shared.Rent(text.Length / 4 + 4);
        int i = 0, searched = 0, count = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (HiddenSelectors.MayBegin(c) && HiddenSelectors.End(text, i) is var hidden && hidden > i)
            {
                i = hidden;
                continue;
            }
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\0')
            {
                i++;
                continue;
            }
            cancellationToken.ThrowIfCancellationRequested();
            (int end, TokenKind kind) = Next(text, i, ref searched);
            if (count == tokens.Length)
                TokenTypes.Grow(ref tokens);
            tokens[count++] = new Token(i, end - i, kind);
            i = end;
        }
        ImmutableArray<Token> read = [.. tokens.AsSpan(0, count)];
        ArrayPool<Token>.Shared.Return(tokens);
        return read;
    }

    private static (int End, TokenKind Kind) Next(string text, int start, ref int searched)
    {
        char c = text[start];
        if (char.IsLetter(c))
            return AddressScanner.EndAt(text, start, ref searched) is var address and > 0
                ? (address, TokenKind.Address)
                : (WordEnd(text, start), TokenKind.Word);
        if (Pictographs.BeginsAt(text, start))
            return char.IsSurrogate(c) && Rune.TryGetRuneAt(text, start, out Rune rune) && Rune.IsLetterOrDigit(rune)
                ? (SupplementaryWordEnd(text, start), TokenKind.Word)
                : (Pictographs.End(text, start), TokenKind.Emoji);
        if (char.IsDigit(c) || IsVulgarFraction(c) || c == '.' && BeginsDecimal(text, start))
            return char.IsDigit(c) && AddressScanner.EndAt(text, start, ref searched) is var address and > 0
                ? (address, TokenKind.Address)
                : (NumberEnd(text, start), TokenKind.Number);
        if (c is '.' or '…')
        {
            int end = start + 1;
            while (end < text.Length && text[end] is '.' or '…')
                end++;
            return (end, TokenKind.Punctuation);
        }
        if (c is '#' or '@' && BeginsTag(text, start))
            return (TagEnd(text, start), TokenKind.Word);
        return (start + 1, char.IsPunctuation(c) && c != '%' ? TokenKind.Punctuation : TokenKind.Symbol);
    }

    private static int WordEnd(string text, int start)
    {
        int end = start + CurrencyCode(text, start);
        if (end > start)
            return end;
        while (end < text.Length)
        {
            char c = text[end];
            if (HiddenSelectors.MayBegin(c) && HiddenSelectors.End(text, end) > end)
                break;
            bool inside = char.IsLetterOrDigit(c) ? end == start || !IsCut(text[start], c)
                : char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.Format
                || end > start && end + 1 < text.Length && IsInner(text[end - 1], c, text[end + 1]);
            if (!inside)
                break;
            end++;
        }
        return end == start + 1 && end < text.Length && text[end] == '°' && text[start] is 'N' or 'n'
            ? end + 1
            : DottedEnd(text, start, end);
    }

    /// <summary>
    /// The length of a currency's code that is glued to an amount: <c>EUR34.50</c>, <c>Rs500</c>; 0 where there is
    /// none.
    /// </summary>
    private static int CurrencyCode(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        int length = rest is ['R', 's', ..]
            ? 2
            : rest is ['U', 'S', 'D', ..] or ['E', 'U', 'R', ..] or ['G', 'B', 'P', ..] or ['J', 'P', 'Y', ..]
                or ['C', 'H', 'F', ..] or ['C', 'N', 'Y', ..]
            or ['R', 'M', 'B', ..] or ['I', 'N', 'R', ..] or ['A', 'U', 'D', ..] or ['N', 'Z', 'D', ..]
                or ['S', 'E', 'K', ..] or ['N', 'O', 'K', ..] or ['D', 'K', 'K', ..] or ['Z', 'A', 'R', ..] ? 3 : 0;
        return length > 0 && length < rest.Length && char.IsAsciiDigit(rest[length]) ? length : 0;
    }

    /// <summary>Marks inside a word: <c>don't</c>, <c>well-known</c>, <c>AT&amp;T</c>, <c>v2.0</c></summary>
    private static bool IsInner(char before, char mark, char after) => mark switch
    {
        '\'' or '’' or '-' or '\u2010' or '\u2011' or '_' => char.IsLetterOrDigit(after) && !IsIdeograph(after),
        '&' => char.IsUpper(before) && char.IsUpper(after),
        '.' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
        _ => false,
    };

    /// <summary>Whether a word that began so ends before the letter.</summary>
    private static bool IsCut(char first, char letter) =>
        (first >= '\u3000' || letter >= '\u3000')
        && (IsIdeograph(first) || IsIdeograph(letter) || IsKatakana(first) != IsKatakana(letter));

    /// <summary>A Chinese character or a hiragana.</summary>
    private static bool IsIdeograph(char c) =>
        c is >= '\u3005' and <= '\u3007' or >= '\u3041' and <= '\u309F' or >= '\u3400' and <= '\u4DBF'
            or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private static bool IsKatakana(char c) =>
        c is >= '\u30A0' and <= '\u30FF' or >= '\u31F0' and <= '\u31FF' or >= '\uFF66' and <= '\uFF9F';

    /// <summary>Takes the dots of an abbreviation into the word: <c>U.S.</c>, <c>a.m.</c>, <c>Ph.D.</c></summary>
    private static int DottedEnd(string text, int start, int end)
    {
        if (end - start > 2 || end >= text.Length || text[end] != '.')
            return end;
        int reach = end, at = end;
        while (at + 1 < text.Length && text[at] == '.' && char.IsLetter(text[at + 1])
            && (at + 2 == text.Length || !char.IsLetter(text[at + 2])))
        {
            at += 2;
            reach = at < text.Length && text[at] == '.' ? at + 1 : at;
        }
        return reach;
    }

    /// <summary>A hashtag or a mention: the sign glued to a letter, and to nothing before.</summary>
    private static bool BeginsTag(string text, int start) =>
        start + 1 < text.Length && (char.IsLetter(text[start + 1]) || text[start + 1] == '_')
        && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));

    private static int TagEnd(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && !(HiddenSelectors.MayBegin(text[end]) && HiddenSelectors.End(text, end) > end)
            && (char.IsLetterOrDigit(text[end]) || text[end] == '_'
                || char.GetUnicodeCategory(text[end]) is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark))
            end++;
        return end;
    }

    private static bool IsVulgarFraction(char c) => c is >= '\u00BC' and <= '\u00BE' or >= '\u2150' and <= '\u215E';

    /// <summary>Whether the dot stands for <c>0.</c>: <c>.05</c>, but neither <c>v.5</c> nor <c>..5</c>.</summary>
    private static bool BeginsDecimal(string text, int dot) =>
        dot + 1 < text.Length && char.IsAsciiDigit(text[dot + 1])
        && (dot == 0 || char.IsWhiteSpace(text[dot - 1])
            || text[dot - 1] is '(' or '-' or '−' or '$' or '£' or '€' or '~');

    private static int NumberEnd(string text, int start)
    {
        int end = text[start] == '.' ? start + 1 : start;
        int commas = 0;
        while (end < text.Length)
        {
            char c = text[end];
            if (!(char.IsLetterOrDigit(c) && !IsIdeograph(c)) && !IsVulgarFraction(c)
                && !(c is ',' or '.' or ':' or '/' && end + 1 < text.Length && char.IsDigit(text[end + 1])
                    && char.IsDigit(text[end - 1])))
                break;
            if (c == ',' && ++commas == 1
                && (IsList(text, start, end)
                    || start > 1 && text[start - 1] == ',' && char.IsAsciiDigit(text[start - 2])))
                break;
            end++;
        }
        return end;
    }

    /// <summary>
    /// Whether the comma parts numbers of one or two figures, three of them at least: <c>22,24,26</c>.
    /// </summary>
    private static bool IsList(string text, int start, int comma)
    {
        int next = comma + 1;
        while (next < text.Length && char.IsAsciiDigit(text[next]))
            next++;
        bool pairs = comma - start <= 2 && next - comma <= 3 && next + 1 < text.Length && text[next] == ','
            && char.IsAsciiDigit(text[next + 1]);
        if (!pairs)
            return false;
        // Groups of two figures that end in one of three are one number of lakhs and crores.
        for (int groups = 0; groups < MostGroups && next + 2 < text.Length && text[next] == ','
            && char.IsAsciiDigit(text[next + 1]) && char.IsAsciiDigit(text[next + 2]); groups++)
        {
            if (next + 3 < text.Length && char.IsAsciiDigit(text[next + 3]))
                return false;
            next += 3;
        }
        return true;
    }

    private static int SupplementaryWordEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(end), out Rune rune, out int length);
            if (!Rune.IsLetterOrDigit(rune) || end > start && (IsIdeograph(rune) || IsIdeograph(text, start)))
                break;
            end += length;
        }
        return end;
    }

    private static bool IsIdeograph(string text, int at) =>
        Rune.TryGetRuneAt(text, at, out Rune rune) && IsIdeograph(rune);

    private static bool IsIdeograph(Rune rune) =>
        rune.IsBmp ? IsIdeograph((char)rune.Value) : rune.Value is >= 0x20000 and <= 0x3FFFF;
}
