using System.Buffers;
using System.Collections.Immutable;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Finds quoted words: in typographic and straight quotation marks, double or single, and guillemets.
/// </summary>
internal static class QuotationScanner
{
    // Characters of a quotation, and of one in single marks, which apostrophes are taken for; they bound the time. A
    // judgement.
    private const int Longest = 3_000;
    private const int LongestSingle = 400;

    private static readonly SearchValues<char> Marks = SearchValues.Create("“\"«„‘'");

    public static ImmutableArray<Quotation> Scan(string text, IReadOnlyList<Block> blocks,
        CancellationToken cancellationToken)
    {
        var quotations = ImmutableArray.CreateBuilder<Quotation>();
        for (int b = 0; b < blocks.Count && blocks[b].Span.End <= text.Length; b++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = blocks[b].Span.End;
            bool goesOn = b + 1 < blocks.Count && blocks[b + 1].Span is { Length: > 0 } next && next.End <= text.Length
                && text[next.Start] is '“' or '"' or '«';
            for (int at = blocks[b].Span.Start; at < end;)
            {
                int open = text.AsSpan(at, end - at).IndexOfAny(Marks);
                if (open < 0)
                    break;
                open += at;
                int close = Opens(text, open) ? Close(text, open, end, goesOn, out at) : at = open + 1;
                if (close > open + 1 && WordCount.ByLetters(text.AsSpan(open, close - open)) is var words and > 0)
                    quotations.Add(new Quotation(TextSpan.FromBounds(open, close), words));
            }
        }
        return quotations.DrainToImmutable();
    }

    /// <summary>
    /// The offset behind the closing mark, -1 where there is none; <paramref name="next"/> is where to look on.
    /// </summary>
    private static int Close(string text, int open, int end, bool goesOn, out int next)
    {
        char mark = text[open];
        bool single = mark is '‘' or '\'';
        int limit = Math.Min(end, open + (single ? LongestSingle : Longest));
        string stops = mark switch { '“' => "”“", '«' => "»«", '„' => "“”„", '‘' => "’",
            _ => mark == '"' ? "\"" : "'" };
        int at = open + 1;
        while (at < limit && text.AsSpan(at, limit - at).IndexOfAny(stops) is var found and >= 0)
        {
            at += found;
            if (Closes(text, at, mark, limit))
                return next = at + 1;
            // Another mark that opens: the first one was left open.
            if (text[at] == mark && !single && Opens(text, at) && mark is '"' or '„')
            {
                next = at;
                return -1;
            }
            at++;
        }
        if (goesOn && limit == end && mark is '“' or '"' or '«')
            return next = end;
        // Up to here no mark of this kind closes, so that none in between needs to be tried.
        next = single ? open + 1 : NextOther(text, open + 1, limit, mark);
        return -1;
    }

    private static int NextOther(string text, int from, int end, char mark)
    {
        int at = from;
        while (at < end && (text[at] == mark || !Marks.Contains(text[at])))
            at++;
        return at;
    }

    private static bool Opens(string text, int i)
    {
        char before = i == 0 ? ' ' : text[i - 1], after = i + 1 < text.Length ? text[i + 1] : ' ';
        return text[i] switch
        {
            '"' =>
                !char.IsLetterOrDigit(before) && before is not ('\'' or '.' or ',' or '?' or '!' or '”')
                && !char.IsWhiteSpace(after),
            '\'' =>
                (char.IsWhiteSpace(before) || before is '(' or '“' or '"') && char.IsLetter(after)
                && i + 2 < text.Length && text[i + 2] != '\'',
            '‘' => !char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after),
            _ => true,
        };
    }

    private static bool Closes(string text, int i, char mark, int limit)
    {
        char before = text[i - 1], after = i + 1 < text.Length ? text[i + 1] : ' ';
        bool wordFollows = char.IsLetterOrDigit(after);
        return mark switch
        {
            '"' => !char.IsWhiteSpace(before) && !wordFollows && !IsInch(text, i, limit),
            '“' =>
                text[i] == '”' ? !IsInch(text, i, limit) : !char.IsWhiteSpace(before) && before != '“' && !wordFollows,
            // An apostrophe behind an s is more often a possessive.
            '‘' or '\'' =>
                !wordFollows && !char.IsWhiteSpace(before)
                && (before is '.' or ',' or '?' or '!' or '…' || !(before == 's' && char.IsWhiteSpace(after))),
            '„' => text[i] is '“' or '”',
            _ => text[i] == '»',
        };
    }

    /// <summary>
    /// Whether the mark stands for inches or seconds: <c>6'2"</c>, or <c>5" pipe</c> where a mark that closes comes
    /// later.
    /// </summary>
    private static bool IsInch(string text, int i, int limit)
    {
        int digit = i - 1;
        while (digit >= 0 && i - digit <= 4
            && (char.IsDigit(text[digit]) || text[digit] is '.' or '/' or '½' or '¼' or '¾') && text[i - 1] != '.')
            digit--;
        if (digit == i - 1 || digit < 0)
            return false;
        if (text[digit] is '\'' or '’' or '′')
            return true;
        if (i - digit > 4 || !(char.IsWhiteSpace(text[digit]) || text[digit] is '-' or '(' or 'x' or '×'))
            return false;
        int later = i + 1 < limit ? text.AsSpan(i + 1, Math.Min(limit - i - 1, 200)).IndexOf(text[i]) : -1;
        return later > 0 && !char.IsWhiteSpace(text[i + later]) && char.IsWhiteSpace(text[i + 1]);
    }
}
