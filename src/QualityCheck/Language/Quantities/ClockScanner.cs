using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Reads times of day and ranges of them. Its grammar is that of English, whatever the pack.</summary>
internal sealed class ClockScanner(LanguagePack pack)
{
    private readonly CalendarWords _calendarWords = pack.CalendarWords;
    private readonly NumberWords _numberWords = pack.NumberWords;

    private readonly WordSet _hourRanges = pack.Words("times", "hour-range");

    private readonly WordSet _oClock = pack.Words("times", "oclock");

    private readonly WordSet _noons = pack.Words("times", "noon");

    private readonly WordSet _meridiems = pack.Words("times", "meridiem");

    /// <summary>
    /// The index behind the time of day that begins at <paramref name="i"/>, or behind the range of hours;
    /// <paramref name="i"/> where there is none.
    /// </summary>
    public int EndOf(TokenReader reader, int i)
    {
        int hour = AfterHour(reader, i);
        if (hour > i && AfterLink(reader, i, hour) is var second && second > hour
            && AfterTime(reader, second) is var range && range > second)
            return range;
        return AfterTime(reader, i);
    }

    /// <summary>The index behind a bare hour, in figures or a word.</summary>
    public int AfterHour(TokenReader reader, int i) =>
        reader.IsNumber(i) && (IsHour(reader[i]) || IsMinuted(reader[i]))
            || reader.IsWord(i) && _numberWords.IsCardinal(reader[i]) && !reader[i].Contains('-') ? i + 1 : i;

    /// <summary>The index behind the word or dash that leads from the beginning of a range to its end.</summary>
    public int AfterLink(TokenReader reader, int start, int end)
    {
        bool dash = reader[end] is "-" or "–" or "~";
        if (dash && !reader.SameLine(end - 1, end + 1))
            return end;
        return dash || _hourRanges.Contains(reader[end])
            || reader.Is(end, "and")
            && (reader.Is(start - 1, "between") || reader.Is(start - 2, "between") && reader.Is(start - 1, "the"))
            ? end + 1
            : end;
    }

    private int AfterTime(TokenReader reader, int i)
    {
        if (AfterPast(reader, i) is var past && past > i)
            return past;
        if (reader.IsWord(i))
        {
            if (_noons.Contains(reader[i]))
                return i + 1;
            if (reader.Is(i, "mid") && reader.Is(i + 1, "night"))
                return i + 2;
            return _numberWords.IsCardinal(reader[i])
                ? AfterMarked(reader, i + 1) is var marked && marked > i + 1 ? marked : i
                : i;
        }
        if (!reader.IsNumber(i))
            return i;
        ReadOnlySpan<char> number = reader[i];
        if (IsClock(number))
            return AfterZone(reader, AfterMeridiem(reader, i + 1));
        if (IsGluedHour(number) || IsGluedLetter(number) && reader.Is(i - 1, "at")
            || number.EndsWith("ish") && IsHour(number[..^3]))
            return AfterZone(reader, i + 1);
        if (IsMilitary(reader, i))
            return i + 3;
        if (IsMinuted(number) && pack.Timetable.Tells(reader, i))
            return i + 1;
        return IsHour(number) || IsMinuted(number) ? AfterMarked(reader, i + 1) is var end && end > i + 1 ? end : i : i;
    }

    /// <summary>
    /// Takes what makes an hour of a number: <c>p.m.</c>, <c>o'clock</c>, <c>in the morning</c>; <paramref name="end"/>
    /// where nothing does.
    /// </summary>
    private int AfterMarked(TokenReader reader, int end)
    {
        int meridiem = AfterMeridiem(reader, end);
        if (meridiem > end)
            return AfterZone(reader, meridiem);
        if (_oClock.Contains(reader[end]))
            return AfterPartOfDay(reader, end + 1);
        return AfterPartOfDay(reader, end);
    }

    private int AfterPartOfDay(TokenReader reader, int end) =>
        reader.Is(end, "in") && reader.Is(end + 1, "the") && reader.IsWord(end + 2)
            && _calendarWords.IsPartOfDay(reader[end + 2]) && !reader[end + 2].EndsWith('s') ? end + 3
        : reader.Is(end, "at") && reader.Is(end + 1, "night") ? end + 2 : end;

    /// <summary>Minutes before or behind the hour: <c>ten past 9</c>, <c>quarter to five</c>.</summary>
    private int AfterPast(TokenReader reader, int i)
    {
        bool part = reader.Is(i, "half") || reader.Is(i, "quarter");
        if (!part && AfterHour(reader, i) == i || !(reader.Is(i + 1, "past") || part && reader.Is(i + 1, "to")))
            return i;
        int hour = AfterHour(reader, i + 2);
        if (hour == i + 2)
            return i;
        int end = AfterMarked(reader, hour);
        return !part && end == hour && reader.IsWord(hour) ? i : end;
    }

    /// <summary>A range of times without a colon: <c>0730-0930</c>.</summary>
    private static bool IsMilitary(TokenReader reader, int i) =>
        reader[i] is ['0', _, _, _] && Digits.Only(reader[i]) && reader[i + 1] is "-" or "–" && reader.Touches(i + 1)
        && reader.Touches(i + 2) && reader[i + 2].Length == 4 && Digits.Only(reader[i + 2]);

    /// <summary>Takes <c>a.m.</c> or <c>pm</c>.</summary>
    public static int AfterMeridiem(TokenReader reader, int end)
    {
        if (IsMeridiem(reader[end]))
            return end + 1;
        if (reader[end] is "." && reader.Touches(end) && reader.Touches(end + 1) && IsMeridiem(reader[end + 1]))
            return end + 2;
        if (!(reader.Is(end, "a") || reader.Is(end, "p")))
            return end;
        int letter = reader[end + 1] is "." ? end + 2 : end + 1;
        if (!reader.Is(letter, "m"))
            return end;
        return letter == end + 2 && reader[letter + 1] is "." ? letter + 2 : letter + 1;
    }

    private int AfterZone(TokenReader reader, int end) =>
        reader.IsWord(end) && reader.SameLine(end - 1, end) && char.IsUpper(reader[end][0])
            && _calendarWords.IsTimeZone(reader[end]) ? end + 1 : end;

    private static bool IsMeridiem(ReadOnlySpan<char> word) =>
        word is [_, 'm' or 'M'] or [_, '.', 'm' or 'M'] or [_, '.', 'm' or 'M', '.']
        && word[0] is 'a' or 'A' or 'p' or 'P';

    private bool IsClock(ReadOnlySpan<char> number)
    {
        int colon = number.IndexOf(':');
        if (colon is not (1 or 2) || number.Length < colon + 3 || !Digits.Only(number[..colon])
            || !Digits.Only(number.Slice(colon + 1, 2)) || number[colon + 1] > '5')
            return false;
        int rest = colon + 3;
        if (rest + 2 < number.Length && number[rest] == ':')
            rest += 3;
        if (rest + 1 < number.Length && number[rest] == '.' && Digits.Only(number[(rest + 1)..]))
            return true;
        return rest >= number.Length || IsMeridiem(number[rest..]) || _meridiems.Contains(number[rest..]);
    }

    private static bool IsHour(ReadOnlySpan<char> number) =>
        number.Length is 1 or 2 && Digits.Only(number)
        && !(number.Length == 2 && (number[0] > '2' || number[0] == '2' && number[1] > '4'));

    /// <summary>An hour with minutes behind a dot: <c>2.30</c>.</summary>
    public static bool IsMinuted(ReadOnlySpan<char> number) =>
        number.Length is 4 or 5 && number[^3] == '.' && number[^2] < '6' && Digits.Only(number[^2..])
        && IsHour(number[..^3]);

    private static bool IsGluedHour(ReadOnlySpan<char> number) =>
        number.Length > 2
        && (IsMeridiem(number[^2..]) && (IsHour(number[..^2]) || IsMinuted(number[..^2]))
            || number.EndsWith("ampm") && IsHour(number[..^4]));

    private static bool IsGluedLetter(ReadOnlySpan<char> number) =>
        number.Length is 2 or 3 && number[^1] is 'a' or 'p' && IsHour(number[..^1]);
}
