namespace QualityCheck.Boilerplate;

/// <summary>The cues of <c>data/lexicons/boilerplate.tsv</c>.</summary>
internal static class BoilerplateCues
{
    /// <summary>A longer line is no cue: a judgement.</summary>
    private const int LongestLine = 400;

    private static readonly BoilerplateCue[] All = CueTable.Read("lexicons/boilerplate.tsv");

    private static readonly CueTable Lines = new(All.Where(cue => cue.Place != CuePlace.After));

    private static readonly CueTable Following =
        new(All.Where(cue => cue.Place != CuePlace.Edge || cue.Tail == CueTail.None));

    private static readonly CueTable Teasers = new(All.Where(cue => cue.MayOpenTeaser));

    private static readonly CueTable Brackets = new(CueTable.Read("lexicons/boilerplate-brackets.tsv"));

    /// <summary>The surest cue that the line begins with; null where there is none.</summary>
    /// <param name="line">The line, trimmed.</param>
    /// <param name="tail">The offset in the line where the cue's tail begins.</param>
    public static BoilerplateCue? Match(ReadOnlySpan<char> line, out int tail) =>
        Match(Lines, line, headline: false, out tail);

    /// <summary>
    /// The surest cue of a teaser that the text begins with, whatever comes behind its headline; null where there is
    /// none.
    /// </summary>
    /// <param name="text">What begins with the cue and may go on behind the headline.</param>
    /// <param name="tail">The offset in the text where the headline begins, or the colon before it.</param>
    public static BoilerplateCue? MatchTeaser(ReadOnlySpan<char> text, out int tail) =>
        Match(Teasers, text, headline: true, out tail);

    /// <summary>The surest cue that what stands in brackets begins with; null where there is none.</summary>
    public static BoilerplateCue? MatchBracketed(ReadOnlySpan<char> text) =>
        Match(Brackets, text, headline: false, out _);

    /// <summary>
    /// Whether the text, which begins with a letter, begins with a cue's first words, whatever comes behind them.
    /// </summary>
    public static bool MayBegin(ReadOnlySpan<char> text) => !Lines.Of(text).IsEmpty;

    private static BoilerplateCue? Match(CueTable table, ReadOnlySpan<char> line, bool headline, out int tail)
    {
        tail = 0;
        int lead = 0;
        while (lead < line.Length && !char.IsLetterOrDigit(line[lead]) && line[lead] is not '©'
            && !(line[lead] == '#' && lead + 1 < line.Length && char.IsLetter(line[lead + 1])))
            lead++;
        ReadOnlySpan<char> rest = line[lead..];
        if (rest.IsEmpty || rest.Length > LongestLine)
            return null;
        if (rest[0] == '#')
            return headline ? null : LineStrip.OfTags(rest);
        ReadOnlySpan<BoilerplateCue> cues = table.Of(rest);
        bool strip = !headline && table == Lines;
        if (cues.IsEmpty && !(strip && Biographer.End(rest) > 0))
            return null;
        Span<char> folded = stackalloc char[rest.Length];
        CueTable.Fold(rest, folded);
        foreach (BoilerplateCue cue in cues)
        {
            if (!(headline ? cue.OpensTeaser(folded, rest, out tail) : cue.Matches(folded, rest, out tail))
                || strip && !AllOfSite(cue, rest, folded, tail))
                continue;
            tail += lead;
            return cue;
        }
        tail = line.Length;
        return strip ? LineStrip.Of(Lines, Following, rest, folded) : null;
    }

    /// <summary>
    /// Whether the sentences behind the first are boilerplate too, where the cue says nothing of what follows.
    /// </summary>
    private static bool AllOfSite(BoilerplateCue cue, ReadOnlySpan<char> line, ReadOnlySpan<char> folded, int tail)
    {
        if (cue.Tail is not (CueTail.Any or CueTail.Site or CueTail.Short) || cue.IsOfPeople)
            return true;
        for (int at = LineStrip.PartEnd(line, tail); at < line.Length; at = LineStrip.PartEnd(line, at))
        {
            if (!SiteWords.In(line[at..LineStrip.PartEnd(line, at)]))
                return LineStrip.GoesOn(Following, line, folded, at);
        }
        return true;
    }
}
