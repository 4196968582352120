using System.Globalization;

namespace QualityCheck.Boilerplate;

/// <summary>A pattern that begins a line of boilerplate.</summary>
internal sealed record BoilerplateCue(string Prefix, string? Suffix, string Reason, CueTail Tail, bool Anywhere, double Confidence)
{
    private const int GapWords = 8;
    private const int ShortTail = 8;
    private const int LongTail = 40;
    private const double TitleShare = 0.6;

    public static BoilerplateCue Parse(string[] row)
    {
        string[] halves = row[0].Split('*', StringSplitOptions.TrimEntries);
        return new BoilerplateCue(halves[0], halves.Length > 1 ? halves[1] : null, row[1], Enum.Parse<CueTail>(row[2], ignoreCase: true),
            row[3] == "anywhere", double.Parse(row[4], CultureInfo.InvariantCulture));
    }

    /// <summary>Whether the line begins with this cue. <paramref name="folded"/> and <paramref name="line"/> run side by side.</summary>
    /// <param name="folded">The line in lower case with plain spaces and quotes.</param>
    /// <param name="line">The line as written.</param>
    /// <param name="tail">Where the tail begins.</param>
    public bool Matches(ReadOnlySpan<char> folded, ReadOnlySpan<char> line, out int tail)
    {
        tail = 0;
        if (!folded.StartsWith(Prefix, StringComparison.Ordinal) || !EndsWord(folded, Prefix.Length))
            return false;
        tail = Prefix.Length;
        if (Suffix is not null)
        {
            int at = folded[tail..].IndexOf(Suffix, StringComparison.Ordinal);
            if (at < 1 || LineShape.Words(folded.Slice(tail, at)) > GapWords || !char.IsWhiteSpace(folded[tail + at - 1]) || !EndsWord(folded, tail + at + Suffix.Length))
                return false;
            tail += at + Suffix.Length;
        }
        return TailFits(line[tail..]);
    }

    /// <summary>Whether a teaser begins here: a cue that may stand anywhere, then a colon and a headline, or a headline at once.</summary>
    public bool OpensTeaser(ReadOnlySpan<char> folded, ReadOnlySpan<char> text, out int tail)
    {
        tail = Prefix.Length;
        if (!Anywhere || Reason != "related-link" || Suffix is not null || Tail is not (CueTail.Title or CueTail.Colon) || !folded.StartsWith(Prefix, StringComparison.Ordinal))
            return false;
        ReadOnlySpan<char> rest = text[tail..];
        return Tail == CueTail.Colon ? rest.TrimStart() is [':', ..] : !rest.IsEmpty && char.IsWhiteSpace(rest[0]) && rest.TrimStart() is [var first, ..] && char.IsUpper(first);
    }

    private bool TailFits(ReadOnlySpan<char> tail)
    {
        ReadOnlySpan<char> bare = tail.Trim(" \t\u00A0.!:…»›→|-–—>");
        return Tail switch
        {
            CueTail.None => bare.IsEmpty,
            CueTail.Title => !bare.IsEmpty && !LineShape.EndsSentence(tail) && LineShape.TitleCaseShare(bare) >= TitleShare && LineShape.Words(bare) >= 3,
            CueTail.Colon => !bare.IsEmpty && tail.TrimStart() is [':' or '|' or '–' or '—' or '-' or '»' or '>', ..] && LineShape.Words(bare) <= LongTail,
            CueTail.Short => LineShape.Words(bare) <= ShortTail,
            _ => LineShape.Words(bare) <= LongTail,
        };
    }

    private static bool EndsWord(ReadOnlySpan<char> folded, int at) => at >= folded.Length || !char.IsLetterOrDigit(folded[at]) || !char.IsLetterOrDigit(folded[at - 1]);
}
