using System.Collections.Immutable;

namespace QualityCheck.Language;

/// <summary>Finds quoted words: typographic and straight double quotes, within one block.</summary>
internal static class QuotationScanner
{
    private const int LongestStraight = 2_000;

    public static ImmutableArray<Quotation> Scan(string text, IReadOnlyList<Block> blocks, CancellationToken cancellationToken)
    {
        var quotations = ImmutableArray.CreateBuilder<Quotation>();
        foreach (Block block in blocks)
        {
            if (block.Span.End > text.Length)
                break;
            cancellationToken.ThrowIfCancellationRequested();
            int at = block.Span.Start;
            while (at < block.Span.End)
            {
                int open = text.AsSpan(at, block.Span.End - at).IndexOfAny("“\"«„");
                if (open < 0)
                    break;
                open += at;
                int close = Close(text, open, block.Span.End);
                if (close > open + 1)
                    quotations.Add(new Quotation(TextSpan.FromBounds(open, close), Words(text.AsSpan(open, close - open))));
                at = Math.Max(close, open + 1);
            }
        }
        return quotations.DrainToImmutable();
    }

    /// <summary>The offset behind the closing mark; <paramref name="open"/> where there is none.</summary>
    private static int Close(string text, int open, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(open + 1, end - open - 1);
        if (text[open] == '"')
        {
            bool opens = (open == 0 || !char.IsLetterOrDigit(text[open - 1])) && !rest.IsEmpty && !char.IsWhiteSpace(rest[0]);
            int straight = opens ? rest[..Math.Min(rest.Length, LongestStraight)].IndexOf('"') : -1;
            return straight < 0 ? open : open + straight + 2;
        }
        int close = text[open] switch
        {
            '«' => rest.IndexOf('»'),
            '„' => rest.IndexOfAny('“', '”'),
            _ => rest.IndexOf('”'),
        };
        // A quotation that runs over several paragraphs closes only in the last one.
        return close < 0 ? end : open + close + 2;
    }

    private static int Words(ReadOnlySpan<char> quoted)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in quoted)
        {
            bool letter = char.IsLetterOrDigit(c) || (inside && c is '\'' or '’' or '-');
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
