using System.Buffers;
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
    private const int MostPlainWords = 14;
    private const int MostBracketed = 160;
    private const int Longest = 400;
    private const double Sure = 0.9;

    /// <summary>What no piece begins with: of ASCII everything but capitals and brackets.</summary>
    private static readonly SearchValues<char> Inside = SearchValues.Create([.. Enumerable.Range(0, 128).Select(c => (char)c).Where(c => c is not ('(' or '[') && !char.IsAsciiLetterUpper(c))]);

    private static readonly WordSet SmallWords = new("a an the and or but of to in on for vs at by with from as is it its into over after amid");

    /// <summary>Words that begin a sentence before a name.</summary>
    private static readonly WordSet Openers = new("the a an this that these those his her its their our my in on at after for");

    /// <summary>The pieces of a paragraph that go, in order; none where nothing would be left of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The paragraph.</param>
    /// <param name="words">The words of the whole text.</param>
    public static IEnumerable<(TextSpan Span, string Reason, double Confidence)> Find(string text, Line line, Lazy<WordCounts> words)
    {
        int from = line.Start;
        for (int at = from; at < line.End; at++)
        {
            int skipped = text.AsSpan(at, line.End - at).IndexOfAnyExcept(Inside);
            if (skipped < 0)
                break;
            at += skipped;
            if (at > line.Start && !Begins(text, at))
                continue;
            (TextSpan Span, string Reason, double Confidence)? piece = text[at] is '(' or '[' ? Bracketed(text, at, line.End) : char.IsUpper(text[at]) ? Glued(text, at, line.End, IsBehindStop(text, from, at), words) : null;
            if (piece is not { } found || found.Span.Length >= line.Length)
                continue;
            yield return found;
            at = from = found.Span.End;
        }
    }

    /// <summary>Whether nothing but spaces and closing marks stands between the last stop, or the beginning, and here.</summary>
    private static bool IsBehindStop(string text, int from, int at)
    {
        while (at > from && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '"' or '”' or '’' or ')' or ']'))
            at--;
        return at == from || text[at - 1] is '.' or '!' or '?' or '…';
    }

    /// <summary>Whether a word begins here, perhaps glued to the stop before it.</summary>
    private static bool Begins(string text, int at) =>
        char.IsWhiteSpace(text[at - 1]) ? !char.IsWhiteSpace(text[at]) : text[at - 1] is '.' or '!' or '?' or '"' or '”' && (char.IsUpper(text[at]) || text[at] is '(' or '[');

    private static (TextSpan, string, double)? Glued(string text, int at, int end, bool behindStop, Lazy<WordCounts> words)
    {
        end = Math.Min(end, at + Longest);
        if (!BoilerplateCues.MayBegin(text.AsSpan(at, end - at)))
            return null;
        BoilerplateCue? teaser = BoilerplateCues.MatchTeaser(text.AsSpan(at, end - at), out int tail);
        if (teaser is not null && (behindStop || teaser.Tail == CueTail.Colon))
        {
            int last = TitleEnd(text, at + tail, SentenceEnd(text, at, end), teaser.Tail == CueTail.Colon, words);
            if (last >= 0 && last - at < Longest)
                return (TextSpan.FromBounds(at, last), teaser.Reason, teaser.Confidence);
        }
        if (!behindStop)
            return null;
        int stop = SentenceEnd(text, at, end);
        return Whole(text, at, stop) ?? Whole(text, at, NextSentence(text, at, stop));
    }

    /// <summary>The stretch, where it is a cue from its first word to its last.</summary>
    private static (TextSpan, string, double)? Whole(string text, int at, int end)
    {
        ReadOnlySpan<char> piece = text.AsSpan(at, end - at).TrimEnd();
        return piece.Length < Longest && !SplitsQuotation(piece) && BoilerplateCues.Match(piece, out _) is { Anywhere: true, Confidence: >= Sure, Tail: not (CueTail.Title or CueTail.Colon) } cue && LineShape.Words(piece) >= FewestCueWords
            ? (new TextSpan(at, piece.Length), cue.Reason, cue.Confidence)
            : null;
    }

    /// <summary>Whether a quotation begins in the stretch and ends outside of it, or the other way round: what somebody says is no boilerplate.</summary>
    private static bool SplitsQuotation(ReadOnlySpan<char> piece) => piece.Count('"') % 2 != 0 || piece.Count('“') != piece.Count('”');

    /// <summary>Where the next sentence begins that no stop divides from this one; <paramref name="stop"/> where none does.</summary>
    private static int NextSentence(string text, int at, int stop)
    {
        for (int i = at + 1; i < stop; i++)
        {
            if (!char.IsLetterOrDigit(text[i - 1]) && OpensSentence(text, i, stop))
                return i;
        }
        return stop;
    }

    /// <summary>Whether a word with a capital that carries grammar and no topic begins here, and goes on in lower case.</summary>
    private static bool OpensSentence(string text, int at, int stop)
    {
        if (!char.IsUpper(text[at]))
            return false;
        int end = WordEnd(text, at, stop);
        if (!FunctionWords.Contains(text.AsSpan(at, end - at)) || end + 1 >= stop || text[end] != ' ' || !char.IsLower(text[end + 1]))
            return false;
        int next = WordEnd(text, end + 1, stop);
        return !SmallWords.Contains(text.AsSpan(end + 1, next - end - 1)) || next + 1 < stop && text[next] == ' ' && char.IsLower(text[next + 1]);
    }

    private static int WordEnd(string text, int at, int stop)
    {
        while (at < stop && (char.IsLetter(text[at]) || text[at] is '\'' or '’'))
            at++;
        return at;
    }

    /// <summary>Behind the stop that ends the sentence; the paragraph's end where there is none.</summary>
    private static int SentenceEnd(string text, int at, int end)
    {
        for (int i = at; i < end; i++)
        {
            if (text[i] is '.' or '!' or '?' or '…' && (i + 1 == end || char.IsWhiteSpace(text[i + 1]) || char.IsUpper(text[i + 1]) && text[i] is '!' or '?') && !IsAbbreviated(text, at, i))
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

    /// <summary>
    /// Where a headline ends: at its stop, at the paragraph's end, before a word that opens a sentence, or, where its words begin with capitals, before the
    /// sentence that its first word in lower case belongs to; −1 where it is no headline.
    /// </summary>
    private static int TitleEnd(string text, int at, int stop, bool announced, Lazy<WordCounts> words)
    {
        List<TextSpan> title = [];
        bool capitals = true;
        for (int i = at; i < stop;)
        {
            while (i < stop && !char.IsLetterOrDigit(text[i]))
                i++;
            int start = i;
            if (announced && title.Count >= FewestTitleWords && start < stop && OpensSentence(text, start, stop))
                return title[^1].End + Closing(text, title[^1].End);
            while (i < stop && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’' or '-' or '.' or '&' && i + 1 < stop && char.IsLetterOrDigit(text[i + 1])) && !(i > start && char.IsLower(text[i - 1]) && OpensSentence(text, i, stop)))
                i++;
            if (i == start)
                break;
            var word = TextSpan.FromBounds(start, i);
            if (capitals && char.IsLower(text[start]) && !SmallWords.Contains(word.In(text)))
            {
                int before = Before(text, title, words.Value);
                if (before >= 0 || !announced)
                    return before;
                capitals = false;
            }
            title.Add(word);
            if (title.Count > MostTitleWords)
                return -1;
        }
        return (capitals ? title.Count(word => !char.IsLower(text[word.Start])) >= FewestTitleWords : title.Count is >= FewestTitleWords and <= MostPlainWords) ? stop : -1;
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
