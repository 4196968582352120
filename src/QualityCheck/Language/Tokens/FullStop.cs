using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Tells the full stop of a sentence from that of an abbreviation or an initial.</summary>
internal sealed class FullStop(LanguagePack pack)
{
    // Tokens from the head of a sentence to its time of day. A judgement.
    private const int LongestOpening = 4;
    // Letters of a time zone in capitals: AEST.
    private const int LongestZone = 4;

    private readonly Abbreviations _abbreviations = pack.Abbreviations;
    private readonly CalendarWords _calendarWords = pack.CalendarWords;
    private readonly SentenceOpeners _sentenceOpeners = pack.SentenceOpeners;

    private readonly WordSet _timeOpenings = pack.Words("words", "time-opening");

    private readonly WordSet _zones = pack.Words("words", "zone");

    /// <summary>
    /// Whether the stop at <paramref name="i"/>, in the sentence that begins at <paramref name="first"/>, ends it
    /// before what follows.
    /// </summary>
    public bool Ends(TokenReader reader, int first, int i)
    {
        bool dotted = reader.IsWord(i);
        int before = dotted ? i : i - 1;
        if (before < first || !dotted && !reader.Touches(i))
            return true;
        int next = i + 1;
        ReadOnlySpan<char> word = reader[before], following = reader[next];
        if (!reader.IsWord(before))
            return true;
        if (_abbreviations.NeverEnds(word) || _abbreviations.IsBeforeNumber(word) && reader.IsNumber(next))
            return false;
        if (word.Length == 1 && char.IsUpper(word[0]))
            return !IsInitial(reader, first, before, next);
        if (!dotted && !_abbreviations.MayEnd(word))
            return true;
        if (IsTimeOfDay(word) && before > first && reader.IsNumber(before - 1) && reader.IsWord(next))
            return !OpensClause(reader, first, before) && !GoesWithTime(following);
        return reader.Kind(next) switch
        {
            TokenKind.Number => false,
            TokenKind.Punctuation =>
                following is "•"
                || following is not ("-" or "–" or "—") && _sentenceOpeners.Contains(reader[next + 1]),
            _ => _sentenceOpeners.Contains(following),
        };
    }

    private bool IsInitial(TokenReader reader, int first, int before, int next)
    {
        if (reader[next].Length == 1 && char.IsUpper(reader[next][0]) && reader[next + 1] is ['.', ..]
            && reader.Touches(next + 1))
            return true;
        if (_sentenceOpeners.Contains(reader[next]))
            return false;
        ReadOnlySpan<char> previous = before > first ? reader[before - 1] : [];
        if (pack.CountedNouns.Contains(previous))
            return false;
        return reader[before] is not "I"
            || previous is [var head, ..] && char.IsUpper(head) && !_sentenceOpeners.Contains(previous);
    }

    private static bool IsTimeOfDay(ReadOnlySpan<char> word) =>
        word.Equals("a.m.", StringComparison.OrdinalIgnoreCase)
        || word.Equals("p.m.", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>At 5 a.m.</c> at the head of a sentence is not the whole of it.</summary>
    private bool OpensClause(TokenReader reader, int first, int before) =>
        before - first <= LongestOpening && _timeOpenings.Contains(reader[first]);

    /// <summary>What belongs to the time before it: a day, a date, a time zone.</summary>
    private bool GoesWithTime(ReadOnlySpan<char> word) =>
        _calendarWords.IsDay(word) || _calendarWords.IsMonth(word) || _calendarWords.IsRelative(word)
        || !char.IsUpper(word[0])
        || _zones.Contains(word)
        || word.Length is > 1 and <= LongestZone && !word.ContainsAnyExceptInRange('A', 'Z');
}
