using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Reads whole time expressions: dates, times of day, periods and durations, joined where they tell one time together:
/// <c>Monday at 8 p.m.</c>, <c>from 2014 to 2018</c>, <c>two weeks before Easter</c>. Its grammar is that of English,
/// whatever the pack.
/// </summary>
internal sealed class TemporalScanner(LanguagePack pack)
{
    // Parts of a time expression; it bounds the time of endless ones. A judgement.
    private const int LongestChain = 8;

    private readonly CalendarWords _calendarWords = pack.CalendarWords;
    private readonly Holidays _holidays = pack.Holidays;
    private readonly NumberWords _numberWords = pack.NumberWords;

    private readonly WordSet _openingWords = pack.Words("times", "opener");

    private readonly WordSet _since = pack.Words("times", "since");

    private readonly WordSet _partLeads = pack.Words("times", "part-lead");

    private readonly WordSet _edgeNouns = pack.Words("times", "edge-noun");

    private readonly WordSet _edges = pack.Words("times", "edge");

    private readonly WordSet _later = pack.Words("times", "later");

    private readonly WordSet _atWords = pack.Words("times", "at");

    private readonly WordSet _hourLinks = pack.Words("times", "hour-link");

    private readonly WordSet _links = pack.Words("times", "link");

    private readonly WordSet _clockLinks = pack.Words("times", "clock-link");

    private readonly WordSet _periodLinks = pack.Words("times", "period-link");

    private readonly WordSet _dayWords = pack.Words("times", "day-word");

    /// <summary>Every word that a time expression may begin with; of a compound or a genitive its first part.</summary>
    public IEnumerable<string> Openers =>
        pack.CalendarWords.Openers.Concat(pack.Holidays.Openers.Select(word => word.Split('-', '\'')[0]));

    /// <summary>Whether figures are glued to the word, as to <c>Dec31</c>, <c>FY2019</c>.</summary>
    public static bool IsGlued(ReadOnlySpan<char> word) => word.Length is > 3 and < 7 && char.IsAsciiDigit(word[^1]);

    /// <summary>
    /// The index behind the time expression that begins at <paramref name="i"/>; <paramref name="i"/> where there is
    /// none.
    /// </summary>
    public int EndOf(TokenReader reader, int i)
    {
        int start = AfterBorder(reader, i);
        (int end, TimePart part) = PartAt(reader, start);
        if (part == TimePart.None)
            (end, part) = RangeOfHours(reader, start);
        if (part == TimePart.None && start > i)
            (end, part) = PartAt(reader, start = i);
        if (part == TimePart.None
            || start > i
            && (part == TimePart.Set || part == TimePart.Duration && !reader.Is(i, "within")
                || part != TimePart.Clock && reader.Is(i, "around")))
            return i;
        for (int parts = 1; parts < LongestChain; parts++)
        {
            (int next, TimePart more) = Next(reader, i, end, part);
            if (more == TimePart.None)
                break;
            (end, part) = (next, more == TimePart.DayPart ? part : more);
        }
        return AfterOpenEnd(reader, end);
    }

    /// <summary>
    /// Whether the time has no place of its own: no figure, no weekday, month or holiday, only its distance from the
    /// time of writing or telling.
    /// </summary>
    public bool IsRelative(TokenReader reader, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (reader.IsNumber(i))
                return false;
            if (!reader.IsWord(i))
                continue;
            ReadOnlySpan<char> word = reader[i];
            int hyphen = word.IndexOf('-');
            if (_calendarWords.IsMonthInAnyCase(word) || _calendarWords.IsWeekday(word)
                || _calendarWords.IsShortDay(word)
                || _calendarWords.IsDecade(word) || _numberWords.IsCardinal(hyphen > 0 ? word[..hyphen] : word)
                || word.ContainsAnyInRange('0', '9') || _openingWords.Contains(reader[i])
                || _holidays.EndOf(reader, i) > i)
                return false;
        }
        return true;
    }

    private (int End, TimePart Part) PartAt(TokenReader reader, int i)
    {
        if (reader.IsWord(i)
            && (_calendarWords.IsRelative(reader[i]) || _calendarWords.IsRelative(Possessive.Without(reader[i]))))
            return (i + 1, TimePart.Date);
        if (reader.Is(i, "now") && reader.Is(i - 1, "between"))
            return (i + 1, TimePart.Date);
        if (pack.ClockScanner.EndOf(reader, i) is var clock && clock > i)
            return (clock, TimePart.Clock);
        if (pack.PeriodScanner.EndOf(reader, i) is var period && period > i)
            return (period, KindOfPeriod(reader, i, period));
        if (pack.DateScanner.EndOf(reader, i) is var date && date > i)
            return (date, TimePart.Date);
        return pack.DurationScanner.EndOf(reader, i) is var duration && duration > i
            ? (duration, TimePart.Duration)
            : (i, TimePart.None);
    }

    private TimePart KindOfPeriod(TokenReader reader, int start, int end)
    {
        ReadOnlySpan<char> first = reader[start], last = reader[end - 1];
        if (_calendarWords.IsQuantifier(first) && !reader.Is(start, "all") || _calendarWords.IsFrequency(first))
            return TimePart.Set;
        if (last.EndsWith("time") && !last.StartsWith("night") && !last.StartsWith("day")
            || reader.Is(start, "week") && end == start + 2)
            return TimePart.Period;
        if (_calendarWords.IsPartOfDay(last) || _calendarWords.IsPartOfDayAlone(last))
            return end > start + 1 ? TimePart.Date : TimePart.DayPart;
        return _calendarWords.IsWeekday(last) || _calendarWords.IsMonth(last) || reader.IsNumber(end - 1)
            ? TimePart.Date
            : TimePart.Period;
    }

    /// <summary>
    /// Takes the words that make a border or an edge of the time behind them: <c>since</c>, <c>before</c>,
    /// <c>early</c>, <c>the end of</c>.
    /// </summary>
    private int AfterBorder(TokenReader reader, int i)
    {
        if (!reader.IsWord(i))
            return i;
        int at = i;
        if (_since.Contains(reader[at]))
            at++;
        if (at == i && (reader.Is(at, "later") || reader.Is(at, "earlier")) && reader.Is(at + 1, "than")
            || at == i && (reader.Is(at, "within") || reader.Is(at, "around")))
            at += reader.Is(at + 1, "than") ? 2 : 1;
        if (at > i && reader.Is(at, "the"))
            at++;
        if (_partLeads.Contains(reader[at]))
        {
            at += reader[at + 1] is "-" ? 2 : 1;
            if (reader.Is(at, "in") || reader.Is(at, "on"))
                at++;
        }
        else if (_edgeNouns.Contains(reader[at]) && reader.Is(at + 1, "of"))
            at += 2;
        if (at > i && reader.Is(at, "the"))
            at++;
        return reader.SameLine(i, at) ? at : i;
    }

    /// <summary>
    /// A range of two bare hours that a day makes clear: <c>Monday 9-11</c> from its second part, <c>five to seven
    /// today</c>.
    /// </summary>
    private (int End, TimePart Part) RangeOfHours(TokenReader reader, int i)
    {
        int first = pack.ClockScanner.AfterHour(reader, i);
        int link = first > i ? pack.ClockScanner.AfterLink(reader, i, first) : first;
        int last = link > first ? pack.ClockScanner.AfterHour(reader, link) : link;
        if (last == link || !reader.SameLine(i, last))
            return (i, TimePart.None);
        int day = reader.Is(last, "on") ? last + 1 : last;
        bool clear = reader.IsWord(day)
            && (_calendarWords.IsRelative(reader[day]) || _calendarWords.IsWeekday(reader[day])
                || _calendarWords.IsPointer(reader[day]) && reader.IsWord(day + 1)
                && (_calendarWords.IsWeekday(reader[day + 1]) || _calendarWords.IsPartOfDay(reader[day + 1])))
            || day > last && NumericDate.IsDate(reader[day]);
        return clear ? (last, TimePart.Clock) : (i, TimePart.None);
    }

    /// <summary>The next part of the chain, with what joins it; none where the chain ends.</summary>
    private (int End, TimePart Part) Next(TokenReader reader, int start, int end, TimePart part)
    {
        if (!reader.SameLine(end - 1, end))
            return (end, TimePart.None);
        if (AfterRange(reader, start, end, part) is { Part: not TimePart.None } range)
            return range;
        if (part is TimePart.Date or TimePart.Set && NamesDay(reader, end - 1) && reader.IsWord(end)
            && _calendarWords.IsPartOfDay(reader[end]) && !_calendarWords.IsPartOfDay(reader[end - 1]))
            return (end + 1, TimePart.Date);
        int at = end;
        if (reader[at] is "," || reader[at] is "(")
            at++;
        ReadOnlySpan<char> word = reader[at];
        bool on = word is "on", atWord = _atWords.Contains(word);
        int after = on || atWord ? at + 1 : at;
        if (after > at && (word is "on" or "of") && reader.Is(after, "the"))
            after++;
        if (!reader.SameLine(end - 1, after))
            return (end, TimePart.None);
        (int next, TimePart more) = PartAt(reader, after);
        if (more == TimePart.None)
        {
            bool hours = part == TimePart.Date && (_hourLinks.Contains(word) || after == end)
                && NamesDay(reader, end - 1);
            return hours
                ? BareHours(reader, after, needRange: after == end || word is "from" or "between")
                : (end, TimePart.None);
        }
        return Joins(reader, part, end, word, after, at > end, more, next) ? (next, more) : (end, TimePart.None);
    }

    private bool Joins(TokenReader reader, TimePart part, int end, ReadOnlySpan<char> link, int after,
        bool comma, TimePart more, int next)
    {
        bool direct = !_links.Contains(link) || after == end;
        switch (part)
        {
            case TimePart.Date:
                bool day = NamesDay(reader, end - 1);
                return more switch
                {
                    TimePart.Clock => day && !_clockLinks.Contains(link),
                    TimePart.DayPart => day && direct && !comma || link is "in",
                    TimePart.Date =>
                        direct
                        && (_calendarWords.IsWeekday(Possessive.Without(reader[end - 1]))
                            || _calendarWords.IsShortDay(reader[end - 1])
                            || _calendarWords.IsRelative(reader[end - 1])) && reader.IsNumber(next - 1)
                            || direct && comma && next > after + 1 && _calendarWords.IsWeekday(reader[end - 1])
                        && !_calendarWords.IsWeekday(reader[after])
                            || link is "of" && _calendarWords.IsPointer(reader[after])
                        || direct && !comma && _calendarWords.IsPartOfDay(reader[next - 1]) && day,
                    TimePart.Period => link is "of",
                    _ => false,
                };
            case TimePart.Clock or TimePart.DayPart:
                return more switch
                {
                    TimePart.Date =>
                        (direct || link is "on" or "of")
                        && !(direct && DateScanner.IsYearAt(reader, after) && next == after + 1),
                    TimePart.DayPart => direct && !comma || link is "in",
                    TimePart.Set => direct && !comma,
                    TimePart.Clock => part == TimePart.DayPart && link is "at",
                    TimePart.Duration => link is "for" && part == TimePart.Clock,
                    _ => false,
                };
            case TimePart.Period:
                return more == TimePart.Date
                    && (link is "on"
                        || direct && !comma && reader.IsWord(after)
                        && (_calendarWords.IsWeekday(Possessive.Without(reader[after]))
                            || _calendarWords.IsShortDay(reader[after])));
            case TimePart.Duration:
                return more is TimePart.Date or TimePart.Period && _periodLinks.Contains(link) && !comma
                    || more == TimePart.Clock && link is "from";
            case TimePart.Set:
                return more == TimePart.Clock && (direct && !comma || link is "at");
            default:
                return false;
        }
    }

    /// <summary>
    /// The other end of a range: <c>to 2018</c>, <c>- May 5</c>, <c>and Friday</c> behind <c>between</c>.
    /// </summary>
    private (int End, TimePart Part) AfterRange(TokenReader reader, int start, int end, TimePart part)
    {
        if (part is TimePart.Duration or TimePart.Set)
            return (end, TimePart.None);
        int other = pack.ClockScanner.AfterLink(reader, start, end);
        if (other == end || !reader.SameLine(end - 1, other))
            return (end, TimePart.None);
        if (reader.Is(other, "the"))
            other++;
        if (reader.Is(other, "end") && reader.Is(other + 1, "of"))
            other += reader.Is(other + 2, "the") ? 3 : 2;
        else if (_edges.Contains(reader[other]))
            other++;
        (int last, TimePart more) = PartAt(reader, other);
        if (more == part || more is TimePart.Date or TimePart.Period && part is TimePart.Date or TimePart.Period)
            return (last, more);
        if (reader.Is(other, "now") || reader.Is(other, "present") && part == TimePart.Date)
            return (other + 1, TimePart.Date);
        if (part == TimePart.Clock && pack.ClockScanner.AfterHour(reader, other) is var hour && hour > other
            && !reader.IsWord(other))
            return (hour, TimePart.Clock);
        bool day = part == TimePart.Date
            && (reader.IsNumber(end - 1) && pack.DateScanner.IsDayOfMonth(reader[end - 1])
                || _numberWords.IsOrdinal(reader[end - 1]))
            && pack.DateScanner.AfterDayOfMonth(reader, other) > other;
        if (day)
            return (pack.DateScanner.AfterYear(reader, pack.DateScanner.AfterDayOfMonth(reader, other)), TimePart.Date);
        return part == TimePart.Date && pack.DateScanner.AfterYearInWords(reader, other) is var year && year > other
            ? (year, TimePart.Date)
            : (end, TimePart.None);
    }

    private (int End, TimePart Part) BareHours(TokenReader reader, int i, bool needRange)
    {
        int hour = pack.ClockScanner.AfterHour(reader, i);
        if (hour == i)
            return (i, TimePart.None);
        int link = pack.ClockScanner.AfterLink(reader, i, hour);
        int last = link > hour ? pack.ClockScanner.AfterHour(reader, link) : link;
        if (last > link)
            return (last, TimePart.Clock);
        bool alone = !needRange && (!reader.IsWord(hour) || !reader.SameLine(hour - 1, hour))
            || reader.IsNumber(i) && ClockScanner.IsMinuted(reader[i]) && !needRange;
        return alone ? (hour, TimePart.Clock) : (i, TimePart.None);
    }

    /// <summary>Whether the date that ends with the token tells a day, on which there are hours.</summary>
    private bool NamesDay(TokenReader reader, int i)
    {
        ReadOnlySpan<char> word = Possessive.Without(reader[i]);
        return reader.IsNumber(i) || _calendarWords.IsWeekday(word) || _calendarWords.IsShortDay(word)
            || _calendarWords.IsRelative(word) || _calendarWords.IsPartOfDay(word)
            || _numberWords.IsOrdinal(word)
            || _dayWords.Contains(word);
    }

    /// <summary>
    /// Takes what leaves the time open to one side: <c>and after</c>, <c>or later</c>, <c>onwards</c>.
    /// </summary>
    private int AfterOpenEnd(TokenReader reader, int end)
    {
        if (reader.Is(end, "onwards") || reader.Is(end, "onward"))
            return end + 1;
        bool open = (reader.Is(end, "and") || reader.Is(end, "or")) && !reader.Is(end + 2, "than")
            && (_later.Contains(reader[end + 1])
                || (reader.Is(end + 1, "after") || reader.Is(end + 1, "before"))
                && reader.Kind(end + 2) is null or TokenKind.Punctuation);
        return open ? end + 2 : end;
    }
}
