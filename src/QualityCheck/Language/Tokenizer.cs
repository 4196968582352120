using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace QualityCheck.Language;

/// <summary>Cuts a text into tokens in one pass, without a string per token.</summary>
internal static class Tokenizer
{
    private static readonly SearchValues<char> AddressEnd = SearchValues.Create(
        "\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000<>\"“”«»");

    private static readonly SearchValues<char> Trailing = SearchValues.Create(".,;:!?'’)]}");

    public static ImmutableArray<Token> Tokenize(string text, CancellationToken cancellationToken)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 5 + 4);
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\0')
            {
                i++;
                continue;
            }
            cancellationToken.ThrowIfCancellationRequested();
            (int end, TokenKind kind) = Next(text, i);
            tokens.Add(new Token(i, end - i, kind));
            i = end;
        }
        return tokens.DrainToImmutable();
    }

    private static (int End, TokenKind Kind) Next(string text, int start)
    {
        char c = text[start];
        if (char.IsLetter(c))
            return WordOrAddress(text, start);
        if (char.IsDigit(c) || IsVulgarFraction(c) || c == '.' && BeginsDecimal(text, start))
            return (NumberEnd(text, start), TokenKind.Number);
        if (char.IsSurrogate(c) || c >= '\u2190' && char.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol)
            return Pictograph(text, start);
        if (c is '.' or '…')
        {
            int end = start + 1;
            while (end < text.Length && text[end] is '.' or '…')
                end++;
            return (end, TokenKind.Punctuation);
        }
        return (start + 1, char.IsPunctuation(c) && c != '%' ? TokenKind.Punctuation : TokenKind.Symbol);
    }

    private static (int End, TokenKind Kind) WordOrAddress(string text, int start)
    {
        if (AddressAt(text, start) is { } address)
            return (address, TokenKind.Address);
        int end = WordEnd(text, start);
        if (end < text.Length && text[end] == '@' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))
            return (TrimmedRun(text, end), TokenKind.Address);
        return (end, TokenKind.Word);
    }

    private static int? AddressAt(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        bool address = rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && rest.Length > 4 && char.IsLetterOrDigit(rest[4]);
        return address ? TrimmedRun(text, start) : null;
    }

    private static int TrimmedRun(string text, int start)
    {
        int length = text.AsSpan(start).IndexOfAny(AddressEnd);
        int end = length < 0 ? text.Length : start + length;
        while (end > start + 1 && Trailing.Contains(text[end - 1]))
            end--;
        return end;
    }

    private static int WordEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length)
        {
            char c = text[end];
            bool inside = char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format and not UnicodeCategory.Control
                || (c is '\'' or '’' or '-' or '\u2010' or '\u2011' or '_' && end > start && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]));
            if (!inside)
                break;
            end++;
        }
        return DottedEnd(text, start, end);
    }

    /// <summary>Takes the dots of an abbreviation into the word: <c>U.S.</c>, <c>a.m.</c>, <c>Ph.D.</c></summary>
    private static int DottedEnd(string text, int start, int end)
    {
        if (end - start > 2 || end >= text.Length || text[end] != '.')
            return end;
        int reach = end, at = end;
        while (at + 1 < text.Length && text[at] == '.' && char.IsLetter(text[at + 1]) && (at + 2 == text.Length || !char.IsLetter(text[at + 2])))
        {
            at += 2;
            reach = at < text.Length && text[at] == '.' ? at + 1 : at;
        }
        return reach;
    }

    private static bool IsVulgarFraction(char c) => c is >= '\u00BC' and <= '\u00BE' or >= '\u2150' and <= '\u215E';

    /// <summary>Whether the dot stands for <c>0.</c>: <c>.05</c>, but neither <c>v.5</c> nor <c>..5</c>.</summary>
    private static bool BeginsDecimal(string text, int dot) =>
        dot + 1 < text.Length && char.IsAsciiDigit(text[dot + 1]) && (dot == 0 || char.IsWhiteSpace(text[dot - 1]) || text[dot - 1] is '(' or '-' or '−' or '$' or '£' or '€' or '~');

    private static int NumberEnd(string text, int start)
    {
        int end = text[start] == '.' ? start + 1 : start;
        while (end < text.Length)
        {
            char c = text[end];
            if (!char.IsLetterOrDigit(c) && !IsVulgarFraction(c) && !(c is ',' or '.' or ':' or '/' && end + 1 < text.Length && char.IsDigit(text[end + 1]) && char.IsDigit(text[end - 1])))
                break;
            end++;
        }
        return end;
    }

    private static (int End, TokenKind Kind) Pictograph(string text, int start)
    {
        Rune.DecodeFromUtf16(text.AsSpan(start), out Rune rune, out int length);
        if (Rune.IsLetterOrDigit(rune))
            return (SupplementaryWordEnd(text, start), TokenKind.Word);
        int end = start + length;
        while (end < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(end), out Rune next, out int nextLength);
            bool modifier = next.Value is 0xFE0F or 0x200D or (>= 0x1F3FB and <= 0x1F3FF);
            bool joined = text[end - 1] == '\u200D' && !Rune.IsWhiteSpace(next);
            if (!modifier && !joined)
                break;
            end += nextLength;
        }
        return (end, TokenKind.Emoji);
    }

    private static int SupplementaryWordEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(end), out Rune rune, out int length);
            if (!Rune.IsLetterOrDigit(rune))
                break;
            end += length;
        }
        return end;
    }
}
