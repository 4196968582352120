using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Reads periods that are told by their place beside another time, and what happens again and again: <c>last week</c>,
/// <c>the first half of 2020</c>, <c>every Monday</c>. Its grammar is that of English, whatever the pack.
/// </summary>
internal sealed class PeriodScanner(LanguagePack pack)
{
    private readonly CalendarWords _calendarWords = pack.CalendarWords;
    private readonly Holidays _holidays = pack.Holidays;
    private readonly NumberWords _numberWords = pack.NumberWords;

    private readonly WordSet _edgeNouns = pack.Words("times", "edge-noun");

    private readonly WordSet _everyOthers = pack.Words("times", "every-other");

    private readonly WordSet _through = pack.Words("times", "through");

    private readonly WordSet _edges = pack.Words("times", "edge");

    private readonly WordSet _starting = pack.Words("times", "starting");

    private readonly WordSet _ending = pack.Words("times", "ending");

    private readonly WordSet _dayParts = pack.Words("times", "day-part");

    private readonly WordSet _alsoVerbs = pack.Words("times", "also-verb");

    private readonly WordSet _beforeVerbs = pack.Words("times", "before-verb");

    /// <summary>
    /// The index behind the period that begins at <paramref name="i"/>; <paramref name="i"/> where there is none.
    /// </summary>
    public int EndOf(TokenReader reader, int i)
    {
        if (reader.IsNumber(i))
            return NumberScanner.HasOrdinalSuffix(reader[i]) ? AfterOrdinal(reader, i, i + 1) : i;
        if (!reader.IsWord(i))
            return i;
        ReadOnlySpan<char> word = reader[i];
        if (_calendarWords.IsPointer(word))
        {
            int pointed = AfterPointer(reader, i);
            return pointed > i || !reader.Is(i, "last") ? pointed : AfterOrdinal(reader, i, i + 1);
        }
        if (_calendarWords.IsQuantifier(word))
            return AfterQuantifier(reader, i);
        if (_calendarWords.IsFrequency(word))
            return i + 1;
        if (_calendarWords.IsPartOfDay(word) || _calendarWords.IsPartOfDayAlone(word))
            return StandsAlone(reader, i) ? i + 1 : i;
        if (_calendarWords.IsSeason(word))
            return IsSeasonOfYear(reader, i) ? i + 1 : i;
        if (_edgeNouns.Contains(reader[i]) && reader.Is(i + 1, "of"))
            return AfterEdge(reader, i + 2);
        if ((IsEdge(reader, i) || reader.Is(i, "later") || reader.Is(i, "earlier")) && reader.Is(i + 1, "in")
            && reader.Is(i + 2, "the"))
            return AfterEdge(reader, i + 2);
        if (reader.Is(i, "day") && (reader.Is(i + 1, "after") || reader.Is(i + 1, "before"))
            && (reader.Is(i + 2, "tomorrow") || reader.Is(i + 2, "yesterday")))
            return i + 3;
        if (reader.Is(i, "right") && reader.Is(i + 1, "now"))
            return i + 2;
        if (reader.Is(i, "at")
            && (reader.Is(i + 1, "present")
                || reader.Is(i + 1, "this") && reader.Is(i + 2, "time") && !reader.Is(i + 3, "of")))
            return reader.Is(i + 1, "this") ? i + 3 : i + 2;
        if (reader.Is(i, "w") && reader[i + 1] is "/" && reader.Is(i + 2, "c")
            && pack.DateScanner.EndOf(reader, i + 3) is var commencing && commencing > i + 3)
            return commencing;
        if (reader.Is(i, "week") || reader.Is(i, "weekend"))
            return AfterWeek(reader, i);
        if (_calendarWords.IsPeriodKind(word) && reader.Is(i + 1, "year"))
            return DateScanner.IsYearAt(reader, i + 2) ? i + 3 : reader.Is(i, "fiscal") ? i + 2 : i;
        return _numberWords.IsOrdinal(word) ? AfterOrdinal(reader, i, i + 1) : i;
    }

    /// <summary>
    /// Whether the token is a period, a season or a part of the day that a pointer may stand before; a genitive too.
    /// </summary>
    private bool IsHead(TokenReader reader, int i)
    {
        if (!reader.IsWord(i))
            return false;
        ReadOnlySpan<char> word = Possessive.Without(reader[i]);
        return _calendarWords.IsPeriod(word) || _calendarWords.IsSeason(word)
            || _calendarWords.IsWeekday(word)
            || _calendarWords.IsMonth(word) || _calendarWords.IsShortDay(word) && char.IsUpper(word[0]);
    }

    private int AfterPointer(TokenReader reader, int i, bool nested = false)
    {
        int at = i + 1;
        if (reader.Is(i, "last") && IsVerb(reader, i))
            return i;
        if (reader.IsWord(at) && _calendarWords.IsPointer(reader[at]))
            at++;
        if (!reader.SameLine(i, at))
            return i;
        int number = reader.Is(at, "few") || reader.Is(at, "several")
            ? at + 1
            : reader.Is(at, "couple") && reader.Is(at + 1, "of") ? at + 2 : pack.NumberScanner.EndOf(reader, at);
        if (number > at && !(reader.IsNumber(at) && NumberScanner.HasOrdinalSuffix(reader[at])))
            return reader.Is(number - 1, "quarters")
                ? number
                : pack.DurationScanner.AfterUnit(reader, number) is var span && span > number
                ? nested ? span : AfterOf(reader, span)
                : i;
        int head = reader.IsWord(at) && _calendarWords.IsPeriodKind(reader[at]) ? at + 1 : at;
        if (head > at && !_calendarWords.IsPeriod(Possessive.Without(reader[head])))
            return i;
        if (reader.Is(i, "last") && (reader.Is(head, "week") || reader.Is(head, "day")) && reader.Is(head + 1, "of"))
            return nested ? i : AfterOf(reader, head + 1) is var whole && whole > head + 1 ? whole : i;
        if (IsHead(reader, head))
            return AfterHead(reader, i, head);
        if (reader.IsWord(head) && _dayParts.Contains(Possessive.Without(reader[head])) && !reader.Is(i, "past")
            && !reader.Is(i, "same"))
            return head + 1;
        return _holidays.EndOf(reader, head) is var holiday && holiday > head ? holiday : i;
    }

    /// <summary>
    /// Takes the head of a period and what belongs to it: <c>this May</c>, <c>next Friday</c>, <c>this season</c>.
    /// </summary>
    private int AfterHead(TokenReader reader, int i, int head)
    {
        ReadOnlySpan<char> word = reader[head];
        if (reader.Is(i, "same") && reader.Is(head, "season")
            || reader.Is(i, "this") && _alsoVerbs.Contains(word) && !char.IsUpper(word[0])
            && word is not "spring" and not "hour" and not "fall")
            return i;
        int date = _calendarWords.IsWeekday(word) || _calendarWords.IsMonth(word)
            ? pack.DateScanner.EndOf(reader, head)
            : head;
        return Math.Max(date, head + 1);
    }

    private int AfterQuantifier(TokenReader reader, int i)
    {
        bool set = reader.Is(i, "every") || reader.Is(i, "each");
        int at = set && _everyOthers.Contains(reader[i + 1]) ? i + 2 : i + 1;
        if (!reader.SameLine(i, at))
            return i;
        int number = set ? pack.NumberScanner.EndOf(reader, at) : at;
        if (number > at)
            return pack.NumberScanner.IsOrdinal(reader, at, number)
                ? IsHead(reader, number) ? number + 1 : i
                : pack.DurationScanner.AfterUnit(reader, number) is var span && span > number ? span : i;
        if (!reader.IsWord(at))
            return i;
        ReadOnlySpan<char> word = reader[at];
        if (IsHead(reader, at))
            return (reader.Is(i, "all") || reader.Is(i, "any")) && !_calendarWords.IsPeriod(word) ? i : at + 1;
        return (_calendarWords.IsPartOfDay(word) || _calendarWords.IsPartOfDayAlone(word))
            && !word.EndsWith('s')
            || set && word is "minute" or "second" ? at + 1 : i;
    }

    /// <summary>
    /// A part of the day in the words that make a time of it: <c>in the morning</c>, <c>Friday mornings</c>.
    /// </summary>
    private bool StandsAlone(TokenReader reader, int i) =>
        _calendarWords.IsPartOfDayAlone(reader[i]) && (!reader[i].EndsWith('s') || !reader.Is(i - 1, "good"))
        || !reader[i].EndsWith('s')
        && (reader.Is(i - 1, "the") && (reader.Is(i - 2, "in") || reader.Is(i - 2, "during"))
            || reader.Is(i - 1, "in") && reader.Is(i, "morning") || IsEdge(reader, i - 1));

    /// <summary>
    /// A season in the words that make a time of it: <c>in winter</c>, <c>over the summer</c>, <c>the whole autumn</c>.
    /// </summary>
    private bool IsSeasonOfYear(TokenReader reader, int i)
    {
        if (reader.Is(i + 1, "of") || reader.Is(i, "fall"))
            return false;
        int before = reader.Is(i - 1, "whole") || reader.Is(i - 1, "entire") ? i - 2 : i - 1;
        if (!reader.Is(before, "the"))
            return reader.Is(i - 1, "in");
        return before < i - 1 || _through.Contains(reader[i - 2]);
    }

    /// <summary>Whether <c>last</c> is what something does: <c>will last two hours</c>.</summary>
    private bool IsVerb(TokenReader reader, int i) =>
        reader.IsWord(i - 1)
        && (_beforeVerbs.Contains(reader[i - 1]) || reader[i - 1].EndsWith("n't") || reader[i - 1].EndsWith("n’t"));

    private bool IsEdge(TokenReader reader, int i) => _edges.Contains(reader[i]);

    /// <summary>
    /// The period whose edge the words before tell: <c>end of the day</c>, <c>later in the year</c>; where there is
    /// none, two tokens before.
    /// </summary>
    private int AfterEdge(TokenReader reader, int i)
    {
        int at = reader.Is(i, "the") ? i + 1 : i;
        return reader.IsWord(at) && (_calendarWords.IsPeriod(reader[at]) || _calendarWords.IsSeason(reader[at]))
            && !reader.Is(at + 1, "of") ? at + 1 : i - 2;
    }

    private int AfterWeek(TokenReader reader, int i)
    {
        if (reader.IsNumber(i + 1) && reader[i + 1].Length <= 2 && reader.SameLine(i, i + 1)
            && pack.DateScanner.IsDayOfMonth(reader[i + 1]))
            return i + 2;
        int at = _starting.Contains(reader[i + 1]) ? i + 2 : _ending.Contains(reader[i + 1])
            ? reader.Is(i + 2, "on") ? i + 3 : i + 2
            : i + 1;
        if (at == i + 1)
            return reader.Is(i, "weekend") && (reader.Is(i - 1, "the") || reader.Is(i - 1, "this")) ? at : i;
        if (reader.Is(at, "the") && reader.IsNumber(at + 1) && NumberScanner.HasOrdinalSuffix(reader[at + 1]))
            return at + 2;
        return pack.DateScanner.EndOf(reader, at) is var date && date > at ? date : i;
    }

    /// <summary>
    /// A counted part of a longer time: <c>first week of Jan</c>, <c>3rd quarter of 2013</c>, <c>first Monday of next
    /// month</c>.
    /// </summary>
    private int AfterOrdinal(TokenReader reader, int i, int at)
    {
        bool half = reader.Is(at, "half");
        if (!half && !IsHead(reader, at) && !reader.Is(at, "days") && !reader.Is(at, "hours")
            || reader.Is(at, "season"))
            return i;
        int end = at + 1;
        if (reader.IsWord(end) && _calendarWords.IsPartOfDay(reader[end]))
            end++;
        int clock = pack.ClockScanner.EndOf(reader, end);
        int of = AfterOf(reader, clock);
        return of > clock ? of : (reader.Is(at, "quarter") || half) && DateScanner.IsYearAt(reader, end) ? end + 1 : i;
    }

    /// <summary>
    /// Takes the longer time behind <c>of</c> or <c>in</c>; <paramref name="end"/> where there is none.
    /// </summary>
    private int AfterOf(TokenReader reader, int end)
    {
        if (!reader.Is(end, "of") && !reader.Is(end, "in"))
            return end;
        int at = reader.Is(end + 1, "the") ? end + 2 : end + 1;
        if (reader.IsWord(at) && _calendarWords.IsPointer(reader[at]))
            return AfterPointer(reader, at, nested: true) is var pointed && pointed > at ? pointed : end;
        if (at == end + 2 && reader.IsWord(at) && _calendarWords.IsPeriod(Possessive.Without(reader[at])))
            return at + 1;
        if (reader.Is(at, "fiscal") && (DateScanner.IsYearAt(reader, at + 1) || reader.Is(at + 1, "year")))
            return DateScanner.IsYearAt(reader, at + 2) ? at + 3 : at + 2;
        return pack.DateScanner.EndOf(reader, at) is var date && date > at ? date : end;
    }
}
