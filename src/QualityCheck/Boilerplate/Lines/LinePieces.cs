using System.Buffers;
using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Finds boilerplate that was glued into a paragraph: a sentence that is a cue from its first word to its stop, a
/// teaser's headline up to where the next sentence begins, and a credit in brackets. Only whole patterns count.
/// </summary>
internal static class LinePieces
{
    /// <summary>The least words of a piece that is a cue: a judgement.</summary>
    private const int FewestCueWords = 2;
    /// <summary>The most words of a piece that is a cue: a judgement.</summary>
    private const int MostCueWords = 50;
    /// <summary>The most words behind a call to act that do not speak of a site: a judgement.</summary>
    private const int MostPlainTail = 3;
    /// <summary>The most characters in brackets: a judgement.</summary>
    private const int MostBracketed = 160;
    /// <summary>The most characters of a piece: a judgement.</summary>
    private const int Longest = 400;
    /// <summary>The least confidence of a cue inside of a paragraph: a judgement.</summary>
    private const double Sure = 0.9;
    /// <summary>How sure a script is: a judgement.</summary>
    private const double Scripted = 0.97;

    private static readonly WordSet Asking = LanguagePack.English.Words("boilerplate", "asking");

    /// <summary>What no piece begins with: of ASCII everything but capitals, digits and brackets.</summary>
    private static readonly SearchValues<char> Inside =
        SearchValues.Create(
            [.. Enumerable.Range(0, 128).Select(c => (char)c)
                .Where(c => c is not ('(' or '[') && !char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))]);

    /// <summary>The pieces of a paragraph that go, in order; none where nothing would be left of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The paragraph.</param>
    /// <param name="words">The words that the whole text has more than once.</param>
    public static IEnumerable<(TextSpan Span, string Reason, double Confidence)> Find(string text, Line line,
        RepeatedWords words)
    {
        int from = line.Start;
        var paragraph = new PieceText(text, line.End, words);
        TextSpan script = PieceScripts.Find(text, line.Start, line.End);
        for (int at = from; at < line.End; at++)
        {
            int skipped = text.AsSpan(at, line.End - at).IndexOfAnyExcept(Inside);
            if (skipped < 0)
                break;
            at += skipped;
            if (script.Length > 0 && at >= script.Start)
            {
                if (script.Length < line.Length)
                    yield return (script, "advertisement", Scripted);
                at = from = script.End;
                script = PieceScripts.Find(text, at, line.End);
                at--;
                continue;
            }
            if (at > line.Start && !Begins(text, at))
                continue;
            (TextSpan Span, string Reason, double Confidence)? piece = text[at] is '(' or '['
                ? Bracketed(text, at, line.End)
                : MayBegin(text[at]) ? Glued(paragraph, at, IsBehindStop(paragraph, from, at)) : null;
            if (piece is not { } found || found.Span.Length >= line.Length)
                continue;
            yield return found;
            at = from = found.Span.End;
        }
    }

    private static bool MayBegin(char c) => char.IsUpper(c) || char.IsAsciiDigit(c) || c == '©';

    /// <summary>
    /// Whether nothing but spaces and closing marks stands between the last stop, or the beginning, and here.
    /// </summary>
    private static bool IsBehindStop(PieceText text, int from, int at)
    {
        while (at > from
            && (char.IsWhiteSpace(text.Text[at - 1]) || text.Text[at - 1] is '"' or '”' or '’' or ')' or ']'))
            at--;
        return at == from || SentenceMarks.Contain(text.Text[at - 1]) && !text.IsAbbreviated(from, at - 1);
    }

    /// <summary>Whether a word begins here, perhaps glued to the stop before it.</summary>
    private static bool Begins(string text, int at) =>
        char.IsWhiteSpace(text[at - 1])
            ? !char.IsWhiteSpace(text[at])
            : text[at - 1] is '.' or '!' or '?' or '"' or '”' && (char.IsUpper(text[at]) || text[at] is '(' or '[');

    private static (TextSpan, string, double)? Glued(PieceText text, int at, bool behindStop)
    {
        if (behindStop && PieceLabels.Find(text, at) is { } labels && labels.Span.Length < Longest)
            return labels;
        ReadOnlySpan<char> rest = text.Text.AsSpan(at, Math.Min(text.End - at, Longest));
        if (!char.IsUpper(rest[0]))
            return null;
        BoilerplateCue? teaser = BoilerplateCues.MatchTeaser(rest, out int tail);
        if (teaser is not null && (behindStop || teaser.Tail == CueTail.Colon))
        {
            int last = PieceHeadlines.End(text, at + tail, teaser.Tail == CueTail.Colon);
            if (last >= 0 && last - at < Longest)
                return (TextSpan.FromBounds(at, last), teaser.Reason, teaser.Confidence);
        }
        return behindStop && BoilerplateCues.MayBegin(rest) ? Sentence(text, at) : null;
    }

    /// <summary>
    /// What a cue says from its first word on: to where a sentence of the article begins, or to its stop.
    /// </summary>
    private static (TextSpan, string, double)? Sentence(PieceText text, int at)
    {
        int stop = text.SentenceEnd(at);
        List<TextSpan> words = text.Words(at, stop, MostCueWords);
        for (int seam = 0; seam < words.Count;)
        {
            seam = PieceSeams.Of(text, words, seam + 1, name: false);
            if (Whole(text, at, seam < words.Count ? words[seam - 1].End : stop, words) is { } piece)
                return piece;
        }
        return null;
    }

    /// <summary>
    /// The stretch, where it is a cue from its first word to its last, and what stands behind the cue's own words is
    /// none of the article's.
    /// </summary>
    private static (TextSpan, string, double)? Whole(PieceText text, int at, int end, List<TextSpan> words)
    {
        ReadOnlySpan<char> piece = text.Text.AsSpan(at, end - at).TrimEnd();
        if (piece.Length >= Longest || SplitsQuotation(piece) || WordCount.BySpaces(piece) < FewestCueWords
            || BoilerplateCues.Match(piece, out int tail)
                is not { Anywhere: true, Confidence: >= Sure, Tail: not (CueTail.Title or CueTail.Colon) } cue)
            return null;
        List<TextSpan> rest = words.FindAll(word => word.Start >= at + tail && word.End <= end);
        bool asksForUs = words.Exists(word => word.End <= at + tail && Asking.Contains(text.Of(word)));
        bool content = PieceRegister.IsContent(text, rest)
            || cue.Reason == "call-to-action" && !asksForUs && rest.Count > MostPlainTail
            && !SiteWords.In(text, rest);
        return content ? null : (new TextSpan(at, piece.Length), cue.Reason, cue.Confidence);
    }

    /// <summary>
    /// Whether a quotation begins in the stretch and ends outside of it, or the other way round: what somebody says is
    /// no boilerplate.
    /// </summary>
    private static bool SplitsQuotation(ReadOnlySpan<char> piece) =>
        piece.Count('"') % 2 != 0 || piece.Count('“') != piece.Count('”');

    private static (TextSpan, string, double)? Bracketed(string text, int at, int end)
    {
        int close = text.AsSpan(at, Math.Min(end - at, MostBracketed)).IndexOf(text[at] == '(' ? ')' : ']');
        if (close < 0)
            return null;
        return BoilerplateCues.MatchBracketed(text.AsSpan(at + 1, close - 1)) is { } cue
            ? (new TextSpan(at, close + 1), cue.Reason, cue.Confidence)
            : null;
    }
}
