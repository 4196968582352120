namespace QualityCheck.Language;

/// <summary>Reads dates, times of day and words that place an event in time.</summary>
internal static class DateScanner
{
    public static bool MayBegin(TokenReader reader, int i) =>
        CalendarWords.IsMonth(reader[i]) || CalendarWords.IsDay(reader[i]) || CalendarWords.IsRelative(reader[i]) || CalendarWords.IsPointer(reader[i]);

    /// <summary>
    /// The index behind the date or time that begins at <paramref name="i"/>; <paramref name="i"/> where there is none.
    /// A date and the time of that day are one: <c>Monday at 8 p.m.</c>, <c>9:30, 4 June 2024</c>.
    /// </summary>
    public static int EndOf(TokenReader reader, int i)
    {
        int end = PartEnd(reader, i);
        if (end == i)
            return i;
        bool clock = IsTimeOfDay(reader, i);
        if (!clock && reader.IsWord(end) && CalendarWords.IsPartOfDay(reader[end]) && NamesDay(reader[end - 1]))
            end++;
        int other = reader.Is(end, ",") ? end + 1 : end;
        if (reader.Is(other, clock ? "on" : "at"))
            other++;
        if (!reader.SameLine(i, other) || IsTimeOfDay(reader, other) == clock || clock && reader.IsNumber(other) && IsYear(reader[other]))
            return end;
        int both = PartEnd(reader, other);
        return both > other ? both : end;
    }

    private static bool NamesDay(ReadOnlySpan<char> word) => CalendarWords.IsDay(word) || word.Equals("tomorrow", StringComparison.OrdinalIgnoreCase) || word.Equals("yesterday", StringComparison.OrdinalIgnoreCase);

    private static bool IsTimeOfDay(TokenReader reader, int i) =>
        reader.IsNumber(i) && (IsClock(reader[i]) || IsHour(reader[i]) && IsMeridiem(reader[i + 1]) || IsGluedHour(reader[i]));

    private static int PartEnd(TokenReader reader, int i)
    {
        if (reader.IsWord(i))
        {
            if (CalendarWords.IsDay(reader[i]))
                return AfterDay(reader, i + 1);
            if (CalendarWords.IsMonth(reader[i]))
                return AfterMonth(reader, i);
            if (CalendarWords.IsRelative(reader[i]))
                return i + 1;
            if (CalendarWords.IsPointer(reader[i]) && reader.IsWord(i + 1))
                return CalendarWords.IsPeriod(reader[i + 1]) || PointsToDayPart(reader, i) || CalendarWords.IsDay(reader[i + 1]) || CalendarWords.IsMonth(reader[i + 1]) ? i + 2 : i;
            return i;
        }
        if (!reader.IsNumber(i))
            return i;
        ReadOnlySpan<char> number = reader[i];
        if (IsClock(number))
            return AfterClock(reader, i + 1);
        if (IsGluedHour(number) || IsMeridiem(reader[i + 1]) && IsHour(number))
            return AfterClock(reader, i + 1);
        if (DayOfMonth(number) && reader.IsWord(i + 1) && CalendarWords.IsMonth(reader[i + 1]))
            return AfterYear(reader, i + 2);
        if (DayOfMonth(number) && reader.Is(i + 1, "of") && reader.IsWord(i + 2) && CalendarWords.IsMonth(reader[i + 2]))
            return AfterYear(reader, i + 3);
        if (IsSlashed(number))
            return i + 1;
        if (IsYear(number) && reader.Is(i + 1, "-") && reader.Touches(i + 2) && reader.IsNumber(i + 2) && reader[i + 2].Length == 2)
            return reader.Is(i + 3, "-") && reader.IsNumber(i + 4) ? i + 5 : i + 3;
        if (IsYear(number) && (reader.Is(i + 1, "-") || reader.Is(i + 1, "–")) && reader.IsNumber(i + 2) && IsYear(reader[i + 2]))
            return i + 3;
        if (IsYear(number) || IsDecade(number))
            return reader.Is(i - 1, "×") ? i : i + 1;
        bool ordinal = number is [.., 's', 't'] or [.., 'n', 'd'] or [.., 'r', 'd'] or [.., 't', 'h'];
        return ordinal && (reader.Is(i + 1, "century") || reader.Is(i + 1, "centuries")) ? i + 2 : i;
    }

    /// <summary>Takes what places a duration in time: <c>ago</c>, <c>earlier</c>, <c>old</c>.</summary>
    public static int AfterDuration(TokenReader reader, int end) =>
        reader.Is(end, "ago") || reader.Is(end, "earlier") || reader.Is(end, "later") || reader.Is(end, "old") ? end + 1 : end;

    private static int AfterDay(TokenReader reader, int end)
    {
        int at = reader.Is(end, ",") ? end + 1 : end;
        if (reader.IsWord(at) && CalendarWords.IsMonth(reader[at]) && reader.IsNumber(at + 1))
            return AfterMonth(reader, at);
        if (reader.IsNumber(at) && DayOfMonth(reader[at]) && reader.IsWord(at + 1) && CalendarWords.IsMonth(reader[at + 1]))
            return AfterYear(reader, at + 2);
        return end;
    }

    private static int AfterMonth(TokenReader reader, int month)
    {
        int end = month + 1;
        if (reader.Is(end, ".") && reader.IsNumber(end + 1))
            end++;
        if (reader.IsNumber(end) && DayOfMonth(reader[end]))
        {
            end++;
            if (reader.Is(end, "-") || reader.Is(end, "–"))
                end = reader.IsNumber(end + 1) && DayOfMonth(reader[end + 1]) ? end + 2 : end;
            return AfterYear(reader, end);
        }
        if (reader.IsNumber(end) && IsYear(reader[end]))
            return end + 1;
        if (reader.Is(end, ",") && reader.IsNumber(end + 1) && IsYear(reader[end + 1]))
            return end + 2;
        if (reader.Is(end, "of") && reader.IsNumber(end + 1) && IsYear(reader[end + 1]))
            return end + 2;
        if (IsFirstName(reader, month))
            return month;
        return CalendarWords.IsAmbiguousMonth(reader[month]) && !NamesMonth(reader[month - 1]) ? month : month + 1;
    }

    /// <summary>Whether a month's name stands for a person: before a capitalised word that is no part of a date, and behind no word that leads to a month.</summary>
    public static bool IsFirstName(TokenReader reader, int i) =>
        CalendarWords.IsNameToo(reader[i]) && !reader.IsNumber(i - 1) && reader.IsWord(i + 1) && reader.SameLine(i, i + 1) && char.IsUpper(reader[i + 1][0]) && !FunctionWords.Contains(reader[i + 1])
        && !CalendarWords.IsDay(reader[i + 1]) && !CalendarWords.IsMonth(reader[i + 1]) && !NamesMonth(reader[i - 1]);

    private static bool PointsToDayPart(TokenReader reader, int i) =>
        CalendarWords.IsPartOfDay(reader[i + 1]) && (reader.Is(i, "this") || reader.Is(i, "last") && reader.Is(i + 1, "night"));

    private static bool NamesMonth(ReadOnlySpan<char> before) =>
        before is "in" or "In" or "of" or "since" or "Since" or "until" or "Until" or "by" or "By" or "last" or "next" or "this" or "early" or "late" or "from" or "during" or "between" or "to";

    private static int AfterYear(TokenReader reader, int end)
    {
        int at = reader.Is(end, ",") ? end + 1 : end;
        return reader.IsNumber(at) && IsYear(reader[at]) ? at + 1 : end;
    }

    private static int AfterClock(TokenReader reader, int end)
    {
        if (IsMeridiem(reader[end]))
            end++;
        return reader[end] is "GMT" or "UTC" or "ET" or "EST" or "EDT" or "CET" or "BST" or "PT" ? end + 1 : end;
    }

    private static bool IsMeridiem(ReadOnlySpan<char> word) =>
        word.Equals("am", StringComparison.OrdinalIgnoreCase) || word.Equals("pm", StringComparison.OrdinalIgnoreCase)
        || word.Equals("a.m.", StringComparison.OrdinalIgnoreCase) || word.Equals("p.m.", StringComparison.OrdinalIgnoreCase);

    private static bool IsClock(ReadOnlySpan<char> number)
    {
        int colon = number.IndexOf(':');
        return colon is 1 or 2 && number.Length >= colon + 3 && char.IsAsciiDigit(number[colon + 1]) && char.IsAsciiDigit(number[colon + 2])
            && (number.Length == colon + 3 || number[colon + 3] is ':' || IsMeridiem(number[(colon + 3)..]));
    }

    private static bool IsHour(ReadOnlySpan<char> number) =>
        number.Length <= 2 && AllDigits(number) || number.Length is 4 or 5 && number[^3] == '.' && AllDigits(number[..^3]) && AllDigits(number[^2..]);

    private static bool IsGluedHour(ReadOnlySpan<char> number) => number.Length > 2 && IsMeridiem(number[^2..]) && IsHour(number[..^2]);

    private static bool DayOfMonth(ReadOnlySpan<char> number)
    {
        int digits = 0;
        while (digits < number.Length && char.IsAsciiDigit(number[digits]))
            digits++;
        return digits is 1 or 2 && (digits == number.Length || number[digits..] is "st" or "nd" or "rd" or "th") && !(digits == 2 && number[0] > '3');
    }

    private static bool IsYear(ReadOnlySpan<char> number) =>
        number.Length == 4 && number[0] is '1' or '2' && AllDigits(number) && (number[0] == '1' ? number[1] >= '5' : number[1] == '0');

    private static bool IsDecade(ReadOnlySpan<char> number) => number.Length == 5 && number[4] == 's' && IsYear(number[..4]);

    private static bool IsSlashed(ReadOnlySpan<char> number) => number.Length is >= 8 and <= 10 && number.Count('/') == 2;

    private static bool AllDigits(ReadOnlySpan<char> number) => !number.ContainsAnyExceptInRange('0', '9');
}
