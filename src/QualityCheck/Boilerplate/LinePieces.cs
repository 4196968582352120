using QualityCheck.Language;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Finds boilerplate that was glued into a paragraph: a sentence that is a cue from its first word to its stop, a teaser's headline up to where the next
/// sentence begins, and a credit in brackets. Only whole patterns count.
/// </summary>
internal static class LinePieces
{
    private const int FewestCueWords = 2;
    private const int FewestTitleWords = 3;
    private const int MostTitleWords = 24;
    private const int MostBracketed = 160;
    private const int Longest = 400;
    private const double Sure = 0.9;

    private static readonly WordSet SmallWords = new("a an the and or but of to in on for vs at by with from as is it its into over after amid");

    /// <summary>Words that begin a sentence before a name.</summary>
    private static readonly WordSet Openers = new("the a an this that these those his her its their our my in on at after for");

    /// <summary>The pieces of a paragraph that go, in order; none where nothing would be left of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The paragraph.</param>
    /// <param name="words">The words of the whole text.</param>
    public static IEnumerable<(TextSpan Span, string Reason, double Confidence)> Find(string text, Line line, Lazy<WordCounts> words)
    {
        bool behindStop = true;
        int at = line.Start;
        while (at < line.End)
        {
            (TextSpan Span, string Reason, double Confidence)? piece = text[at] is '(' or '[' ? Bracketed(text, at, line.End) : char.IsUpper(text[at]) ? Glued(text, at, line.End, behindStop, words) : null;
            if (piece is { } found && found.Span.Length < line.Length)
            {
                yield return found;
                (at, behindStop) = (found.Span.End, true);
            }
            bool word = false;
            for (; at < line.End && !(word && char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at])); at++)
            {
                word = true;
                behindStop = text[at] is '.' or '!' or '?' or '…' || behindStop && (char.IsWhiteSpace(text[at]) || text[at] is '"' or '”' or '’' or ')' or ']');
            }
        }
    }

    private static (TextSpan, string, double)? Glued(string text, int at, int end, bool behindStop, Lazy<WordCounts> words)
    {
        end = Math.Min(end, at + Longest);
        BoilerplateCue? teaser = BoilerplateCues.MatchTeaser(text.AsSpan(at, end - at), out int tail);
        if (teaser is not null && (behindStop || teaser.Tail == CueTail.Colon))
        {
            int last = TitleEnd(text, at + tail, SentenceEnd(text, at, end), words);
            if (last >= 0 && last - at < Longest)
                return (TextSpan.FromBounds(at, last), teaser.Reason, teaser.Confidence);
        }
        if (!behindStop)
            return null;
        int stop = SentenceEnd(text, at, end);
        return stop - at < Longest && BoilerplateCues.Match(text.AsSpan(at, stop - at), out _) is { Anywhere: true, Confidence: >= Sure, Tail: not (CueTail.Title or CueTail.Colon) } cue && LineShape.Words(text.AsSpan(at, stop - at)) >= FewestCueWords
            ? (TextSpan.FromBounds(at, stop), cue.Reason, cue.Confidence)
            : null;
    }

    /// <summary>Behind the stop that ends the sentence; the paragraph's end where there is none.</summary>
    private static int SentenceEnd(string text, int at, int end)
    {
        for (int i = at; i < end; i++)
        {
            if (text[i] is '.' or '!' or '?' or '…' && (i + 1 == end || char.IsWhiteSpace(text[i + 1])) && !IsAbbreviated(text, at, i))
                return i + 1;
        }
        return end;
    }

    /// <summary>A single capital before the stop is an initial.</summary>
    private static bool IsAbbreviated(string text, int start, int stop)
    {
        int at = stop;
        while (at > start && char.IsLetter(text[at - 1]))
            at--;
        return text[stop] == '.' && (stop - at == 1 && char.IsUpper(text[at]) || Abbreviations.NeverEnds(text.AsSpan(at, stop - at)));
    }

    /// <summary>Where a headline ends: at its stop, at the paragraph's end, or before the sentence that its first word in lower case belongs to; −1 where it is no headline.</summary>
    private static int TitleEnd(string text, int at, int stop, Lazy<WordCounts> words)
    {
        List<TextSpan> title = [];
        int i = at;
        while (i < stop)
        {
            while (i < stop && !char.IsLetterOrDigit(text[i]))
                i++;
            int start = i;
            while (i < stop && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’' or '-' or '.' or '&' && i + 1 < stop && char.IsLetterOrDigit(text[i + 1])))
                i++;
            if (i == start)
                break;
            var word = TextSpan.FromBounds(start, i);
            if (char.IsLower(text[start]) && !SmallWords.Contains(word.In(text)))
                return Before(text, title, words.Value);
            title.Add(word);
            if (title.Count > MostTitleWords)
                return -1;
        }
        return title.Count(word => !char.IsLower(text[word.Start])) >= FewestTitleWords ? stop : -1;
    }

    /// <summary>
    /// Behind the last word of the headline, where the last of these words begin a sentence: the word before the one in lower case, and what stands before
    /// that as long as the document has it elsewhere.
    /// </summary>
    private static int Before(string text, List<TextSpan> title, WordCounts words)
    {
        int first = title.Count - 1;
        if (first < 0 || char.IsLower(text[title[first].Start]))
            return -1;
        for (int k = first - 1; k > 0; k--)
        {
            if (char.IsLower(text[title[k].Start]))
                continue;
            string word = title[k].In(text);
            if (!Openers.Contains(word) && (FunctionWords.Contains(word) || !words.Repeats(word)))
                break;
            first = k;
        }
        return title.Take(first).Count(word => !char.IsLower(text[word.Start])) >= FewestTitleWords ? title[first - 1].End + Closing(text, title[first - 1].End) : -1;
    }

    private static int Closing(string text, int at) => at < text.Length && text[at] is '"' or '”' or '’' or ')' or '!' or '?' or '…' ? 1 : 0;

    private static (TextSpan, string, double)? Bracketed(string text, int at, int end)
    {
        int close = text.AsSpan(at, Math.Min(end - at, MostBracketed)).IndexOf(text[at] == '(' ? ')' : ']');
        if (close < 0)
            return null;
        return BoilerplateCues.MatchBracketed(text.AsSpan(at + 1, close - 1)) is { } cue ? (new TextSpan(at, close + 1), cue.Reason, cue.Confidence) : null;
    }
}
