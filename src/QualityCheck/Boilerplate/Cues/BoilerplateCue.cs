using System.Globalization;
using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>A pattern that begins a line of boilerplate.</summary>
internal sealed record BoilerplateCue(CuePattern Pattern, string? Suffix, string Reason, CueTail Tail, CuePlace Place,
    double Confidence)
{
    /// <summary>The most words between the two halves of a cue: a judgement.</summary>
    private const int GapWords = 8;
    /// <summary>The most words of a short tail: a judgement.</summary>
    private const int ShortTail = 8;
    /// <summary>The most words of any tail: a judgement.</summary>
    private const int LongTail = 40;
    /// <summary>From so many words on a tail with a full stop may be a sentence of the article: a judgement.</summary>
    private const int ClauseWords = 4;
    /// <summary>How many words behind a comma or quotation mark a reporting verb is looked for: a judgement.</summary>
    private const int ReportWords = 6;
    /// <summary>The least share of capitals in a headline: a judgement.</summary>
    private const double TitleShare = 0.6;

    /// <summary>Whether it tells between two paragraphs of the article too.</summary>
    public bool Anywhere => Place == CuePlace.Anywhere;

    /// <summary>Whether a headline may follow it.</summary>
    public bool MayOpenTeaser =>
        Anywhere && Reason == "related-link" && Suffix is null && Tail is CueTail.Title or CueTail.Colon;

    public static BoilerplateCue Parse(string[] row)
    {
        string[] halves = row[0].Split('*', StringSplitOptions.TrimEntries);
        return new BoilerplateCue(new CuePattern(halves[0]), halves.Length > 1 ? halves[1] : null, row[1],
            Enum.Parse<CueTail>(row[2], ignoreCase: true),
            Enum.Parse<CuePlace>(row[3], ignoreCase: true), double.Parse(row[4], CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// Whether the line begins with this cue. <paramref name="folded"/> and <paramref name="line"/> run side by side.
    /// </summary>
    /// <param name="folded">The line in lower case with plain spaces and quotes.</param>
    /// <param name="line">The line as written.</param>
    /// <param name="tail">Where the tail begins.</param>
    public bool Matches(ReadOnlySpan<char> folded, ReadOnlySpan<char> line, out int tail)
    {
        tail = Pattern.Begins(folded);
        if (tail == 0)
            return false;
        if (Suffix is not null)
        {
            int at = folded[tail..].IndexOf(Suffix, StringComparison.Ordinal);
            if (at < 1 || WordCount.BySpaces(folded.Slice(tail, at)) > GapWords
                || !char.IsWhiteSpace(folded[tail + at - 1]) || !EndsWord(folded, tail + at + Suffix.Length))
                return false;
            tail += at + Suffix.Length;
        }
        return TailFits(line, tail);
    }

    /// <summary>
    /// Whether a teaser begins here: a cue that may stand anywhere, then a colon and a headline, or a headline at once.
    /// </summary>
    public bool OpensTeaser(ReadOnlySpan<char> folded, ReadOnlySpan<char> text, out int tail)
    {
        tail = 0;
        if (!MayOpenTeaser || (tail = Pattern.Begins(folded)) == 0)
            return false;
        ReadOnlySpan<char> rest = text[tail..];
        return Tail == CueTail.Colon
            ? rest.TrimStart() is [':', ..]
            : !rest.IsEmpty && char.IsWhiteSpace(rest[0]) && rest.TrimStart() is [var first, ..] && char.IsUpper(first);
    }

    /// <summary>Whether it tells of those who made the article, in whatever words.</summary>
    public bool IsOfPeople => Reason is "credit" or "byline-date" or "author-bio";

    private bool TailFits(ReadOnlySpan<char> line, int at)
    {
        ReadOnlySpan<char> tail = line[at..], bare = tail.Trim(" \t\u00A0.!?:…»›→|-–—>");
        return Tail switch
        {
            CueTail.None => bare.IsEmpty,
            CueTail.Title =>
                !bare.IsEmpty && !LineShape.EndsSentence(tail) && LineShape.TitleCaseShare(bare) >= TitleShare
                && WordCount.BySpaces(bare) >= 3,
            CueTail.Colon =>
                !bare.IsEmpty && tail.TrimStart() is [':' or '|' or '–' or '—' or '-' or '»' or '>', ..]
                && WordCount.BySpaces(bare) <= LongTail && !IsClause(bare, tail),
            CueTail.Short => WordCount.BySpaces(bare) <= ShortTail && IsOfSite(tail, tail, bare),
            CueTail.Site =>
                bare.IsEmpty || WordCount.BySpaces(bare) <= LongTail && SiteWords.In(bare) && !Reports(bare),
            _ => WordCount.BySpaces(bare) <= LongTail && IsOfSite(line, tail, bare),
        };
    }

    /// <summary>
    /// Whether what follows a colon goes on in lower case to a full stop: the sentence goes on, and no headline
    /// follows.
    /// </summary>
    private static bool IsClause(ReadOnlySpan<char> bare, ReadOnlySpan<char> tail) =>
        char.IsLower(bare[0]) && tail.TrimEnd() is [.., '.'] && WordCount.BySpaces(bare) > ClauseWords;

    /// <summary>
    /// Whether no sentence of the article stands here that only begins like the cue: one that reports what somebody
    /// says, or one without a word of what sites speak of.
    /// </summary>
    private bool IsOfSite(ReadOnlySpan<char> line, ReadOnlySpan<char> tail, ReadOnlySpan<char> bare) =>
        bare.IsEmpty || IsOfPeople
        || !Reports(bare)
        && (WordCount.BySpaces(bare) < ClauseWords || tail.TrimEnd() is not [.., '.'] || SiteWords.In(line));

    /// <summary>Whether a clause such as “, she said” stands in the tail.</summary>
    private static bool Reports(ReadOnlySpan<char> tail)
    {
        int since = ReportWords;
        for (int i = 0; i < tail.Length; i++)
        {
            int start = i;
            while (i < tail.Length && char.IsLetter(tail[i]))
                i++;
            if (i > start && since++ < ReportWords
                && LanguagePack.English.ReportingVerbs.KindOf(tail[start..i]) == ReportingVerb.Core
                && LanguagePack.English.ReportingVerbs.FormOf(tail[start..i]) is VerbForm.Past or VerbForm.Present)
                return true;
            if (i < tail.Length && tail[i] is ',' or '”' or '"')
                since = 0;
        }
        return false;
    }

    private static bool EndsWord(ReadOnlySpan<char> folded, int at) =>
        at >= folded.Length || !char.IsLetterOrDigit(folded[at]) || !char.IsLetterOrDigit(folded[at - 1]);
}
