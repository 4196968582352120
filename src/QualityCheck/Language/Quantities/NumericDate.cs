using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Reads dates in figures: <c>2024-12-05</c>, <c>5/17/2018</c>, <c>05-Aug-2016</c>, <c>20161016</c>.</summary>
internal sealed class NumericDate(LanguagePack pack)
{
    private readonly CalendarWords _calendarWords = pack.CalendarWords;

    private readonly WordSet _yearParts = pack.Words("calendar", "year-part");

    /// <summary>
    /// The index behind the date in figures that begins at <paramref name="i"/>; <paramref name="i"/> where there is
    /// none.
    /// </summary>
    public int EndOf(TokenReader reader, int i)
    {
        ReadOnlySpan<char> number = reader[i];
        if (IsDate(number))
            return i + 1;
        if (IsGlued(number))
            return i + 1;
        if (number.Contains('/') && IsDayAndMonth(number) && AfterDays(reader, i) is var days && days > i)
            return days;
        if (number.Length == 8 && number[0] is '1' or '2' && DateScanner.IsYear(number[..4]) && Digits.Only(number)
            && Part(number.Slice(4, 2)) is >= 1 and <= 12 && Part(number[6..]) is >= 1 and <= 31)
            return i + 1;
        if (reader[i + 1] is not ("-" or "/") || !reader.Touches(i + 1) || !reader.Touches(i + 2))
            return i;
        if (reader.IsWord(i + 2))
            return AfterJoinedMonth(reader, i);
        if (reader[i + 1] is not "-")
            return i;
        int second = Part(reader[i + 2]);
        if (DateScanner.IsYear(number) && reader[i + 2].Length == 2 && second is >= 1 and <= 12)
            return reader[i + 3] is "-" && Part(reader[i + 4]) is >= 1 and <= 31 && reader.Touches(i + 4)
                ? i + 5
                : reader[i + 3] is "-" && reader.Touches(i + 3) ? i : i + 3;
        if (Part(number) is >= 1 and <= 31 && second is >= 1 and <= 31 && reader[i + 3] is "-"
            && DateScanner.IsYear(reader[i + 4]))
            return i + 5;
        return Part(number) is >= 1 and <= 12 && number.Length == 2 && DateScanner.IsYear(reader[i + 2])
            && reader[i + 3] is not "-" && reader[i - 1] is not "-" ? i + 3 : i;
    }

    /// <summary>
    /// The index behind a date glued together in one word: <c>Sep-23-2020</c>, <c>Dec31</c>, <c>mid-1990s</c>,
    /// <c>Nov-Feb</c>; <paramref name="i"/> where it is none.
    /// </summary>
    public int EndOfWord(TokenReader reader, int i)
    {
        ReadOnlySpan<char> word = reader[i];
        int letters = word.IndexOfAnyInRange('0', '9');
        if (letters is 3 or 4 && _calendarWords.IsMonthInAnyCase(word[..letters])
            && pack.DateScanner.IsDayOfMonth(word[letters..]))
            return pack.DateScanner.AfterYear(reader, i + 1);
        int hyphen = word.IndexOf('-');
        if (hyphen < 3)
            return i;
        if (_yearParts.Contains(word[..hyphen]))
            return word[(hyphen + 1)..] is [_, _, _, _, 's'] or [_, _, _, _]
                && DateScanner.IsYear(word.Slice(hyphen + 1, 4)) || _calendarWords.IsMonth(word[(hyphen + 1)..])
                ? pack.DateScanner.AfterYear(reader, i + 1)
                : i;
        if (!_calendarWords.IsMonthInAnyCase(word[..hyphen]))
            return i;
        foreach (Range part in word[(hyphen + 1)..].Split('-'))
        {
            ReadOnlySpan<char> piece = word[(hyphen + 1)..][part];
            if (!_calendarWords.IsMonth(piece) && !DateScanner.IsYear(piece)
                && !pack.DateScanner.IsDayOfMonth(piece))
                return i;
        }
        return AfterDay(reader, i + 1);
    }

    /// <summary>
    /// A day, a month's name and perhaps a year without a mark between: <c>29Mar22</c>, <c>7NOV2023</c>, <c>4Sep</c>.
    /// </summary>
    private bool IsGlued(ReadOnlySpan<char> number)
    {
        int day = number.IndexOfAnyExceptInRange('0', '9');
        if (day is not (1 or 2) || !_calendarWords.IsMonthInAnyCase(MonthOf(number[day..]))
            || !char.IsUpper(number[day])
            || Part(number[..day]) is not (>= 1 and <= 31))
            return false;
        ReadOnlySpan<char> year = number[(day + MonthOf(number[day..]).Length)..];
        return year.IsEmpty || year.Length == 2 && Digits.Only(year) || DateScanner.IsYear(year);
    }

    private static ReadOnlySpan<char> MonthOf(ReadOnlySpan<char> word) =>
        word.IndexOfAnyInRange('0', '9') is var year and >= 0 ? word[..year] : word;

    /// <summary>A day and a month with a slash, or with a dot: <c>5/12</c>, <c>7.6</c>.</summary>
    public static bool IsDayAndMonth(ReadOnlySpan<char> number)
    {
        int mark = number.IndexOfAny('/', '.');
        if (mark < 1)
            return false;
        int first = Part(number[..mark]), second = Part(number[(mark + 1)..]);
        return first is >= 1 and <= 12 && second is >= 1 and <= 31
            || first is >= 1 and <= 31 && second is >= 1 and <= 12;
    }

    /// <summary>
    /// A day and a month behind <c>on</c>, or a range of them that a year or a word before tells from fractions: <c>on
    /// 22/04</c>, <c>5/1-5/7, 2020</c>.
    /// </summary>
    private int AfterDays(TokenReader reader, int i)
    {
        bool led = reader.Is(i - 1, "from") || reader.Is(i - 1, "between");
        if (reader[i + 1] is "-" or "–" && reader.IsNumber(i + 2) && reader.SameLine(i, i + 2))
        {
            if (IsDate(reader[i + 2]))
                return i + 3;
            int year = pack.DateScanner.AfterYear(reader, i + 3);
            return IsDayAndMonth(reader[i + 2]) && (led || year > i + 3) ? year : i;
        }
        return reader.Is(i - 1, "on") && !reader.IsWord(i + 1) ? i + 1 : i;
    }

    private int AfterDay(TokenReader reader, int end) =>
        pack.DateScanner.AfterYear(reader,
            reader.IsNumber(end) && pack.DateScanner.IsDayOfMonth(reader[end]) ? end + 1 : end);

    /// <summary>
    /// <c>05-Aug-2016</c>, <c>2019/aug/01</c>, <c>23-2020-September</c>: the month may hold what follows it, as one
    /// word.
    /// </summary>
    private int AfterJoinedMonth(TokenReader reader, int i)
    {
        ReadOnlySpan<char> word = reader[i + 2];
        int hyphen = word.IndexOf('-');
        if (!_calendarWords.IsMonthInAnyCase(hyphen > 0 ? word[..hyphen] : word)
            || !DateScanner.IsYear(reader[i]) && !pack.DateScanner.IsDayOfMonth(reader[i]))
            return i;
        if (hyphen > 0)
            return i + 3;
        return reader[i + 3] is "-" or "/" && reader.Touches(i + 3) && reader.IsNumber(i + 4) && reader.Touches(i + 4)
            ? i + 5
            : i + 3;
    }

    /// <summary>A whole date in one token: <c>5/17/2018</c>, <c>23.04.2022</c>.</summary>
    public static bool IsDate(ReadOnlySpan<char> number)
    {
        if (number.Length is < 6 or > 10 || number.Count('/') != 2 && number.Count('.') != 2)
            return false;
        char mark = number.Count('/') == 2 ? '/' : '.';
        int first = number.IndexOf(mark), last = number.LastIndexOf(mark);
        ReadOnlySpan<char> a = number[..first], b = number[(first + 1)..last], c = number[(last + 1)..];
        if (DateScanner.IsYear(a))
            return Part(b) is >= 1 and <= 12 && Part(c) is >= 1 and <= 31
                || Part(c) is >= 1 and <= 12 && Part(b) is >= 1 and <= 31;
        bool day = Part(a) is >= 1 and <= 12 && Part(b) is >= 1 and <= 31
            || Part(a) is >= 1 and <= 31 && Part(b) is >= 1 and <= 12;
        return day
            && (DateScanner.IsYear(c)
                || c.Length == 2 && Part(c) >= 0 && (mark == '/' || a.Length == 2 && b.Length == 2));
    }

    /// <summary>The value of one or two figures; -1 for anything else.</summary>
    private static int Part(ReadOnlySpan<char> figures) =>
        figures.Length is 1 or 2 && Digits.Only(figures)
            ? figures.Length == 1 ? figures[0] - '0' : (figures[0] - '0') * 10 + figures[1] - '0'
            : -1;
}
