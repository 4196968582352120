using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Reads calendar dates: days, months, quarters, years, decades and centuries. Its grammar is that of English, whatever
/// the pack.
/// </summary>
internal sealed class DateScanner(LanguagePack pack)
{
    private readonly CalendarWords _calendarWords = pack.CalendarWords;
    private readonly FunctionWords _functionWords = pack.FunctionWords;
    private readonly Holidays _holidays = pack.Holidays;
    private readonly NumberWords _numberWords = pack.NumberWords;
    private readonly Units _units = pack.Units;

    private readonly WordSet _yearContexts = pack.Words("times", "year-context");

    private readonly WordSet _amountLeads = pack.Words("times", "amount-lead");

    private readonly WordSet _centuryWords = pack.Words("numbers", "century-word");

    private readonly WordSet _centuries = pack.Words("times", "century");

    private readonly WordSet _decadeLeads = pack.Words("times", "decade-lead");

    private readonly WordSet _yearLabels = pack.Words("times", "year-label");

    private readonly WordSet _rankEndings = pack.Words("times", "rank");

    private readonly WordSet _monthLinks = pack.Words("times", "month-link");

    private readonly WordSet _yearLeads = pack.Words("times", "year-lead");

    private readonly WordSet _persons = pack.Words("times", "person");

    private readonly WordSet _roundLeads = pack.Words("times", "round-lead");

    /// <summary>
    /// The index behind the date that begins at <paramref name="i"/>; <paramref name="i"/> where there is none.
    /// </summary>
    public int EndOf(TokenReader reader, int i)
    {
        if (reader.IsNumber(i))
            return pack.NumericDate.EndOf(reader, i) is var numeric && numeric > i ? numeric : AfterFigures(reader, i);
        if (!reader.IsWord(i))
            return reader[i] is "'" or "’" && reader.Touches(i + 1) && reader[i + 1] is [>= '0' and <= '9', '0', 's']
                ? i + 2
                : i;
        ReadOnlySpan<char> word = reader[i];
        if (_calendarWords.IsMonthInAnyCase(word))
            return reader[i - 1] is "$" && reader.Touches(i) ? i : AfterMonth(reader, i);
        if (_holidays.EndOf(reader, i) is var holiday && holiday > i && !_holidays.IsCelebrated(reader, i))
            return AfterYear(reader, reader.Is(holiday, "weekend") ? holiday + 1 : holiday);
        if (_calendarWords.IsWeekday(word) || _calendarWords.IsShortDay(word))
            return AfterWeekday(reader, i);
        if (_calendarWords.IsDecade(word))
            return char.IsUpper(word[0]) || reader.Is(i - 1, "the") || reader.Is(i - 1, "in") ? i + 1 : i;
        if (word is ['q' or 'Q', >= '1' and <= '4'])
            return AfterYear(reader, i + 1);
        if (pack.EraYear.EndOf(reader, i) is var era && era > i)
            return era;
        if (reader.Is(i, "year") || _yearLabels.Contains(word))
            return IsYearAt(reader, i + 1) ? i + 2 : i;
        if (word is ['F' or 'C', 'Y', >= '0' and <= '9', ..])
            return i + 1;
        if (_calendarWords.IsSeason(word))
            return AfterYear(reader, i + 1) is var season && season > i + 1 ? season : i;
        return pack.NumericDate.EndOfWord(reader, i) is var joined && joined > i ? joined : AfterDayInWords(reader, i);
    }

    /// <summary>A year from 1500 to 2099 in four figures.</summary>
    public static bool IsYear(ReadOnlySpan<char> number) =>
        number.Length == 4 && number[0] is '1' or '2' && Digits.Only(number)
        && (number[0] == '1' ? number[1] >= '5' : number[1] == '0');

    /// <summary>A day of the month in figures: <c>9</c>, <c>09</c>, <c>9th</c>.</summary>
    public bool IsDayOfMonth(ReadOnlySpan<char> number)
    {
        int digits = 0;
        while (digits < number.Length && char.IsAsciiDigit(number[digits]))
            digits++;
        return digits is 1 or 2 && (digits == number.Length || _rankEndings.Contains(number[digits..]))
            && !(digits == 2 && (number[0] > '3' || number[0] == '3' && number[1] > '1'));
    }

    /// <summary>
    /// The index behind a day of the month in figures or words: <c>5</c>, <c>5th</c>, <c>twenty second</c>,
    /// <c>ninth</c>.
    /// </summary>
    public int AfterDayOfMonth(TokenReader reader, int i)
    {
        if (reader.IsNumber(i))
            return IsDayOfMonth(reader[i]) ? i + 1 : i;
        if (!reader.IsWord(i))
            return i;
        bool tens = reader.Is(i, "twenty") || reader.Is(i, "thirty");
        if (tens && reader.IsWord(i + 1)
            && (_numberWords.IsOrdinal(reader[i + 1]) || _numberWords.IsDigit(reader[i + 1])))
            return i + 2;
        return _numberWords.IsOrdinal(reader[i]) || _numberWords.IsCardinal(reader[i]) ? i + 1 : i;
    }

    /// <summary>Takes the year behind a date: <c>, 2024</c>, <c>of 1995</c>, <c>nineteen ninety six</c>.</summary>
    public int AfterYear(TokenReader reader, int end)
    {
        if (!reader.SameLine(end - 1, end))
            return end;
        int at = reader[end] is "," or "/" or "-" || reader.Is(end, "of") || reader.Is(end, "in") ? end + 1 : end;
        if (IsYearAt(reader, at))
            return AfterYearFigures(reader, at);
        if (at == end + 1 && reader.Is(end, "of") && reader.IsNumber(at) && reader[at].Length == 2
            && Digits.Only(reader[at]))
            return at + 1;
        if (reader[end] is "'" or "’" && reader.Touches(end + 1) && reader[end + 1].Length == 2
            && Digits.Only(reader[end + 1]))
            return end + 2;
        return at == end || reader.Is(end, "of")
            ? AfterYearInWords(reader, at) is var words && words > at ? words : end
            : end;
    }

    /// <summary><c>nineteen ninety six</c>, <c>two thousand and five</c>.</summary>
    public int AfterYearInWords(TokenReader reader, int i)
    {
        if (reader.Is(i, "two") && reader.Is(i + 1, "thousand"))
            return pack.NumberScanner.EndOf(reader, i);
        bool century = _centuryWords.Contains(reader[i]);
        if (!century || !reader.IsWord(i + 1))
            return i;
        if (reader.Is(i + 1, "hundred"))
            return pack.NumberScanner.EndOf(reader, i);
        if (!_numberWords.IsCardinal(reader[i + 1])
            || reader.Is(i, "twenty") && _numberWords.IsDigit(reader[i + 1]))
            return i;
        return _numberWords.IsTens(reader[i + 1]) && _numberWords.IsDigit(reader[i + 2]) ? i + 3 : i + 2;
    }

    public static bool IsYearAt(TokenReader reader, int i) => reader.IsNumber(i) && IsYear(reader[i]);

    private int AfterFigures(TokenReader reader, int i)
    {
        ReadOnlySpan<char> number = reader[i];
        if (IsDayOfMonth(number))
        {
            int month = reader.Is(i + 1, "of") ? i + 2 : i + 1;
            if (month == i + 2 && reader.Is(month, "the"))
                month++;
            if (IsMonthAt(reader, month) && reader.SameLine(i, month)
                && !(_calendarWords.IsAmbiguousMonth(reader[month])
                    && reader[month].Equals("mar", StringComparison.OrdinalIgnoreCase) && !reader.Touches(i + 1)
                    && reader.IsWord(month + 1)))
                return AfterYear(reader, month + 1);
            if (AfterDays(reader, i, i + 1) is var days && days > i)
                return days;
        }
        if (number.Length <= 5 && pack.EraYear.IsEra(reader[i + 1]) && reader.SameLine(i, i + 1)
            && Digits.Only(number))
            return i + 2;
        if (IsYear(number))
            return reader.Is(i - 1, "×") || IsCount(reader, i) ? i : AfterYearFigures(reader, i);
        if (pack.EraYear.IsOld(reader, i) || IsCentury(reader, i))
            return i + 1;
        if (IsDecade(number))
            return i + 1;
        if (number is [>= '1' and <= '9', '0'] && reader[i + 1] is "s" && reader.Is(i - 1, "in"))
            return i + 2;
        return NumberScanner.HasOrdinalSuffix(number) && _centuries.Contains(reader[i + 1])
            ? pack.EraYear.AfterEra(reader, i + 2)
            : i;
    }

    /// <summary>A century in short: the <c>11c</c> to the <c>17c</c>.</summary>
    private bool IsCentury(TokenReader reader, int i)
    {
        if (!PriceContext.IsLettered(reader[i]) || pack.PriceContext.AreCents(reader, i)
            || pack.Temperature.Is(reader, i)
            || reader[i].Length == 3 && reader[i][0] > '2')
            return false;
        bool linked = pack.ClockScanner.AfterLink(reader, i, i + 1) is var link && link > i + 1
            && PriceContext.IsLettered(reader[reader.Is(link, "the") ? link + 1 : link]);
        return linked || _decadeLeads.Contains(reader[i - 1])
            || (reader.Is(i - 1, "to") || reader[i - 1] is "-" or "–") && PriceContext.IsLettered(reader[i - 2]);
    }

    /// <summary>
    /// A range of days before their month: <c>3–5 May</c>, <c>between 3 and 12 of September</c>; <paramref name="i"/>
    /// where there is none.
    /// </summary>
    private int AfterDays(TokenReader reader, int i, int end)
    {
        int last = pack.ClockScanner.AfterLink(reader, i, end);
        if (last == end)
            return i;
        if (reader.Is(last, "the"))
            last++;
        int behind = AfterDayOfMonth(reader, last);
        int month = reader.Is(behind, "of") ? behind + 1 : behind;
        return behind > last && IsMonthAt(reader, month) && reader.SameLine(i, month)
            && (_calendarWords.IsMonth(reader[month]) || month > behind) ? AfterYear(reader, month + 1) : i;
    }

    private static int AfterYearFigures(TokenReader reader, int year)
    {
        int end = year + 1;
        if (reader[end] is "s" && !reader.Touches(end))
            return end + 1;
        int quarter = reader[end] is "-" && reader.Touches(end) ? end + 1 : end;
        if (reader[quarter] is ['q' or 'Q', >= '1' and <= '4'])
            return quarter + 1;
        bool season = reader[end] is "-" or "–" or "/" && reader.Touches(end) && reader.Touches(end + 1)
            && reader.IsNumber(end + 1) && reader[end + 1].Length == 2 && Digits.Only(reader[end + 1]);
        return season ? end + 2 : end;
    }

    private int AfterMonth(TokenReader reader, int month)
    {
        int end = month + 1;
        if (reader[end] is "." && reader.Touches(end) && reader.IsNumber(end + 1))
            end++;
        int day = reader.Is(end, "the") || reader[end] is "/" or "-" && reader.Touches(end) && reader.IsNumber(end + 1)
            ? end + 1
            : end;
        if (reader.SameLine(month, day) && AfterDayOfMonth(reader, day) is var behind && behind > day
            && IsDayHere(reader, month, day, behind))
            return AfterYear(reader, behind);
        if (AfterYear(reader, end) is var year && year > end)
            return year;
        if ((!NamesMonth(reader[month - 1]) || _monthLinks.Contains(reader[month - 1]))
            && pack.MonthName.IsPerson(reader, month))
            return month;
        return _calendarWords.IsAmbiguousMonth(reader[month]) && !NamesMonth(reader[month - 1])
            && !(pack.ClockScanner.AfterLink(reader, month, end) is var link && link > end
                && _calendarWords.IsMonth(reader[link])) ? month : month + 1;
    }

    /// <summary>
    /// Whether the number behind a month's name is its day, and neither an hour, nor an amount of something else, nor
    /// of a modal verb.
    /// </summary>
    private bool IsDayHere(TokenReader reader, int month, int day, int end)
    {
        if (reader.IsWord(day))
            return _numberWords.IsOrdinal(reader[end - 1]) || !reader.IsWord(end) || day + 1 < end;
        if (reader.Touches(day) && reader[day - 1] is not ("/" or "-" or "."))
            return false;
        return reader[end] is not "%"
            && !(_calendarWords.IsAmbiguousMonth(reader[month]) && char.IsLower(reader[month][0])
                && reader[month].Length == 3 && reader[month][0] == 'm' && reader.IsWord(end) && !reader.Touches(day));
    }

    private int AfterWeekday(TokenReader reader, int i)
    {
        int end = i + 1;
        if (reader[end] is "." && _calendarWords.IsShortDay(reader[i]) && reader.Touches(end))
            end++;
        int at = reader[end] is "," ? end + 1 : end;
        if (IsMonthAt(reader, at) && AfterMonth(reader, at) is var month && month > at + 1)
            return month;
        int day = reader.Is(at, "the") ? at + 1 : at;
        if (AfterDayOfMonth(reader, day) is var behind && behind > day)
        {
            int of = reader.Is(behind, "of") ? behind + 1 : behind;
            if (IsMonthAt(reader, of))
                return AfterYear(reader, of + 1);
            if (NumberScanner.HasOrdinalSuffix(reader[day])
                || day > at && _numberWords.IsOrdinal(reader[behind - 1]))
                return behind;
        }
        if (reader.IsNumber(at) && NumericDate.IsDayAndMonth(reader[at]))
            return at + 1;
        if (_calendarWords.IsWeekday(reader[i]))
            return i + 1;
        bool led = reader.Is(i - 1, "on") || reader.IsWord(i - 1) && _calendarWords.IsPointer(reader[i - 1])
            || reader.Is(i - 1, "every") || _calendarWords.IsPeriod(reader[i - 1]);
        return led && (char.IsUpper(reader[i][0]) || !reader.Is(i - 1, "on"))
            || reader.Is(i + 1, "at") && reader.IsNumber(i + 2) || pack.ClockScanner.EndOf(reader, i + 1) > i + 1
            ? i + 1
            : i;
    }

    /// <summary><c>fourth of July</c>, <c>twenty five January</c>, <c>nineteenth century</c>.</summary>
    private int AfterDayInWords(TokenReader reader, int i)
    {
        if (_yearLeads.Contains(reader[i - 1]) && AfterYearInWords(reader, i) is var year && year > i
            && (!reader.IsWord(year) || _functionWords.Contains(reader[year])))
            return year;
        int day = AfterDayOfMonth(reader, i);
        if (day == i)
            return i;
        if (AfterDays(reader, i, day) is var days && days > i)
            return days;
        if (_numberWords.IsOrdinal(reader[day - 1]) && _centuries.Contains(reader[day]))
            return pack.EraYear.AfterEra(reader, day + 1);
        int month = reader.Is(day, "of") ? day + 1 : day;
        return IsMonthAt(reader, month)
            && (month > day ? _numberWords.IsOrdinal(reader[day - 1]) : _calendarWords.IsMonth(reader[month]))
            ? AfterYear(reader, month + 1)
            : i;
    }

    private bool IsMonthAt(TokenReader reader, int i) =>
        reader.IsWord(i) && _calendarWords.IsMonthInAnyCase(reader[i]);

    private bool NamesMonth(ReadOnlySpan<char> before) =>
        _yearContexts.Contains(before)
        || before is "after" or "before";

    /// <summary>
    /// Whether four figures count things instead of naming a year: <c>more than 2000 people</c>, <c>2000 pieces</c>,
    /// <c>2000+</c>.
    /// </summary>
    private bool IsCount(TokenReader reader, int i)
    {
        if (reader[i + 1] is "+" && reader.Touches(i + 1) || reader[i + 1] is "%"
            || reader.Is(i + 1, "over") && reader.IsNumber(i + 2) && !reader.Is(i - 1, "in"))
            return true;
        ReadOnlySpan<char> next = reader[i + 1];
        bool many = reader.IsWord(i + 1) && reader.SameLine(i, i + 1) && char.IsLower(next[0])
            && (next.EndsWith('s') && !next.EndsWith("ss") && !_functionWords.Contains(next)
                && !pack.CountedYear.IsDated(next) || _persons.Contains(next)) || _numberWords.IsScale(next);
        bool counted = reader[i] is [.., '0', '0'] && !_roundLeads.Contains(reader[i - 1]);
        bool measured = reader.IsWord(i + 1) && _units.IsMeasure(next) && next is not "in";
        return measured || many && (counted || _amountLeads.Contains(reader[i - 1]) && reader.Is(i - 2, "up"));
    }

    private static bool IsDecade(ReadOnlySpan<char> number) =>
        number.Length == 5 && number[4] == 's' && IsYear(number[..4]);
}
