namespace QualityCheck.Boilerplate;

/// <summary>The cues of <c>data/lexicons/boilerplate.tsv</c>.</summary>
internal static class BoilerplateCues
{
    private const int LongestLine = 400;

    private static readonly CueTable Lines = CueTable.Read("lexicons/boilerplate.tsv");

    private static readonly CueTable Brackets = CueTable.Read("lexicons/boilerplate-brackets.tsv");

    /// <summary>The surest cue that the line begins with; null where there is none.</summary>
    /// <param name="line">The line, trimmed.</param>
    /// <param name="tail">The offset in the line where the cue's tail begins.</param>
    public static BoilerplateCue? Match(ReadOnlySpan<char> line, out int tail) => Match(Lines, line, headline: false, out tail);

    /// <summary>The surest cue of a teaser that the text begins with, whatever comes behind its headline; null where there is none.</summary>
    /// <param name="text">What begins with the cue and may go on behind the headline.</param>
    /// <param name="tail">The offset in the text where the headline begins, or the colon before it.</param>
    public static BoilerplateCue? MatchTeaser(ReadOnlySpan<char> text, out int tail) => Match(Lines, text, headline: true, out tail);

    /// <summary>The surest cue that what stands in brackets begins with; null where there is none.</summary>
    public static BoilerplateCue? MatchBracketed(ReadOnlySpan<char> text) => Match(Brackets, text, headline: false, out _);

    /// <summary>Whether the text, which begins with a letter, begins with a cue's first words, whatever comes behind them.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text) => !Lines.Of(text).IsEmpty;

    private static BoilerplateCue? Match(CueTable table, ReadOnlySpan<char> line, bool headline, out int tail)
    {
        tail = 0;
        int lead = 0;
        while (lead < line.Length && !char.IsLetterOrDigit(line[lead]) && line[lead] != '©')
            lead++;
        ReadOnlySpan<char> rest = line[lead..];
        if (rest.IsEmpty || rest.Length > LongestLine)
            return null;
        ReadOnlySpan<BoilerplateCue> cues = table.Of(rest);
        if (cues.IsEmpty)
            return null;
        Span<char> folded = stackalloc char[rest.Length];
        CueTable.Fold(rest, folded);
        foreach (BoilerplateCue cue in cues)
        {
            if (!(headline ? cue.OpensTeaser(folded, rest, out tail) : cue.Matches(folded, rest, out tail)))
                continue;
            tail += lead;
            return cue;
        }
        return null;
    }
}
