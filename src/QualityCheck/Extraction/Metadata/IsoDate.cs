using System.Buffers;
using System.Globalization;

namespace QualityCheck.Extraction;

/// <summary>
/// Reads dates as web pages write them. A date without a year is none: there is no clock to complete it.
/// </summary>
internal static class IsoDate
{
    /// <summary>A longer line is not searched: a judgement.</summary>
    private const int Longest = 200;
    /// <summary>The least letters of a month's name: a judgement.</summary>
    private const int ShortestMonth = 3;
    /// <summary>The most characters between the parts of a date: a judgement.</summary>
    private const int LongestGap = 6;
    /// <summary>By how many years the Buddhist era is ahead, as in Thailand.</summary>
    private const int BuddhistEra = 543;
    /// <summary>What a year of two digits leaves out: the web is of this century but for a few years.</summary>
    private const int Century = 2000;
    /// <summary>The first year of which the digits are one even where others are glued to them: a judgement.</summary>
    private const int FirstGluedYear = 1900;
    /// <summary>The last of them: a judgement.</summary>
    private const int LastGluedYear = 2099;

    private static readonly SearchValues<char> Borders = SearchValues.Create("()|:;•·");

    /// <summary>The first date in a line, and its place there.</summary>
    /// <param name="line">The line.</param>
    /// <param name="order">How dates in figures with slashes are written there.</param>
    public static (string Date, TextSpan Place)? Find(string line, DateOrder order = DateOrder.DayFirst)
    {
        if (line.Length > Longest || line.AsSpan().IndexOfAnyInRange('0', '9') < 0 && !line.Any(char.IsDigit))
            return null;
        List<TextSpan> parts = Parts(line);
        for (int i = 0; i + 2 < parts.Count; i++)
        {
            if (Date(line, parts, i, order) is { Last: int last, Date: { } date })
                return (date, TextSpan.FromBounds(parts[i].Start, parts[last].End));
        }
        return null;
    }

    /// <summary>The day as it is written in ISO 8601; null where there is no such day.</summary>
    public static string? Of(int year, int month, int day) =>
        year is >= 1000 and < 3000 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
            : null;

    /// <summary>Whether a word in lower case names a month.</summary>
    public static bool IsMonth(string word) => word.Length >= ShortestMonth && DateWords.Month(word) > 0;

    /// <summary>The order of day and month in the language of a page, as far as it tells.</summary>
    /// <param name="tag">The language as the page gives it, such as <c>en-GB</c>; null where it is not known.</param>
    public static DateOrder OrderIn(string? tag) => tag?.Trim().Replace('_', '-').ToLowerInvariant() switch
    {
        null or "" or "en" or "und" => DateOrder.Unknown,
        "en-us" or "en-ph" or "es-us" or "es-pr" => DateOrder.MonthFirst,
        "en-ca" => DateOrder.Unknown,
        _ => DateOrder.DayFirst,
    };

    /// <summary>
    /// The runs of letters, split before a capital, and the runs of digits, without ordinal endings and the little
    /// words inside dates.
    /// </summary>
    private static List<TextSpan> Parts(string line)
    {
        var parts = new List<TextSpan>();
        for (int i = 0; i < line.Length;)
        {
            bool digits = char.IsDigit(line[i]);
            int start = i++;
            if (!digits && !char.IsLetter(line[start]))
                continue;
            while (i < line.Length
                && (digits ? char.IsDigit(line[i])
                    : IsLetter(line[i]) && !(char.IsUpper(line[i]) && char.IsLower(line[i - 1]))))
                i++;
            if (digits || !DateWords.IsFiller(line.AsSpan(start, i - start)))
                parts.Add(TextSpan.FromBounds(start, i));
        }
        return parts;
    }

    private static bool IsLetter(char c) =>
        char.IsLetter(c)
        || c > '\u007F'
        && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark;

    private static (string? Date, int Last) Date(string line, List<TextSpan> parts, int first, DateOrder order)
    {
        (int Number, int Digits, int Month) a = Value(line, parts[first]), b = Value(line, parts[first + 1]),
            c = Value(line, parts[first + 2]);
        if (a.Month > 0 && b.Digits is 1 or 2 && c.Digits is 1 or 2
            && YearBehindClock(line, parts, first) is (var year and > 0, var last))
            return (Of(year, a.Month, b.Number), last);
        if (!IsTogether(line, parts[first], parts[first + 1]) || !IsTogether(line, parts[first + 1], parts[first + 2]))
            return default;
        if (b.Digits == 0 && b.Month == 0 && c.Digits is 1 or 2
            && DateWords.AnnouncesMonth(line.AsSpan(parts[first + 1].Start, parts[first + 1].Length))
            && first + 3 < parts.Count)
            return a.Digits is 1 or 2 && Value(line, parts[first + 3]) is { Digits: 4 } named
                ? (Of(named.Number, c.Number, a.Number), first + 3)
                : default;
        string? date = (a, b, c) switch
        {
            ({ Month: > 0 }, { Digits: 1 or 2 }, { Digits: >= 4 }) => OfYear(c.Number, a.Month, b.Number),
            ({ Digits: 1 or 2 }, { Month: > 0 }, { Digits: >= 4 }) => OfYear(c.Number, b.Month, a.Number),
            ({ Digits: 4 }, { Month: > 0 }, { Digits: 1 or 2 }) => OfYear(a.Number, b.Month, c.Number),
            ({ Digits: 4 }, { Digits: 1 or 2 }, { Digits: 1 or 2 }) when IsJoined(line, parts, first) =>
                Of(a.Number, b.Number, c.Number),
            ({ Digits: 1 or 2 }, { Digits: 2 }, { Digits: 2 }) when IsShort(line, parts, first) =>
                Of(Century + c.Number, b.Number, a.Number),
            ({ Digits: 1 or 2 }, { Digits: 1 or 2 }, { Digits: 4 }) =>
                InFigures(c.Number, a.Number, b.Number, IsDotted(line, parts, first) ? DateOrder.DayFirst : order),
            _ => null,
        };
        return (date, first + 2);
    }

    /// <summary>
    /// The year that stands behind the time of day and its zone, as in <c>Mon Feb 5 10:15:00 CET 2024</c>.
    /// </summary>
    private static (int Year, int Last) YearBehindClock(string line, List<TextSpan> parts, int month)
    {
        int at = month + 2;
        while (at < parts.Count && at < month + 5 && Value(line, parts[at]) is { Digits: 1 or 2 }
            && (at == month + 2 || line[parts[at].Start - 1] == ':'))
            at++;
        if (at < month + 4)
            return default;
        if (at < parts.Count && Value(line, parts[at]).Digits == 0)
            at++;
        return at < parts.Count && Value(line, parts[at]) is { Digits: 4, Number: var year } ? (year, at) : default;
    }

    private static bool IsTogether(string line, TextSpan before, TextSpan after)
    {
        ReadOnlySpan<char> gap = line.AsSpan(before.End, after.Start - before.End);
        return gap.Length <= LongestGap && !gap.ContainsAny(Borders);
    }

    /// <summary>
    /// Whether year, month and day hang together by signs or by the words for year and month, and do not just stand
    /// side by side.
    /// </summary>
    private static bool IsJoined(string line, List<TextSpan> parts, int first) =>
        line.AsSpan(parts[first].End, parts[first + 1].Start - parts[first].End).Trim().Length > 0
        && line.AsSpan(parts[first + 1].End, parts[first + 2].Start - parts[first + 1].End).Trim().Length > 0;

    /// <summary>
    /// Whether three numbers with nothing but full stops between them are a day with a short year, as in
    /// <c>28.09.19</c>, and no part of a longer number.
    /// </summary>
    private static bool IsShort(string line, List<TextSpan> parts, int first)
    {
        int start = parts[first].Start, end = parts[first + 2].End;
        return IsDotted(line, parts, first) && parts[first + 1].Start == parts[first].End + 1
            && parts[first + 2].Start == parts[first + 1].End + 1
            && (start == 0 || line[start - 1] is ' ' or '(' or ',' or '|')
            && (end == line.Length || line[end] is ' ' or ')' or ',' or '|' or ':');
    }

    private static bool IsDotted(string line, List<TextSpan> parts, int first) =>
        line[parts[first].End] == '.' && line[parts[first + 1].End] == '.';

    private static (int Number, int Digits, int Month) Value(string line, TextSpan part)
    {
        ReadOnlySpan<char> text = line.AsSpan(part.Start, part.Length);
        if (!char.IsDigit(text[0]))
            return (0, 0, text.Length < ShortestMonth && char.IsAscii(text[0]) ? 0 : DateWords.Month(text));
        int number = 0;
        foreach (char c in text[..Math.Min(4, text.Length)])
            number = number * 10 + (int)char.GetNumericValue(c);
        return text.Length > 4 && number is < FirstGluedYear or > LastGluedYear
            ? default
            : (number, text.Length, 0);
    }

    /// <summary>The day of a year that may be counted as in Thailand.</summary>
    private static string? OfYear(int year, int month, int day) =>
        Of(year is > 2400 and < 2700 ? year - BuddhistEra : year, month, day);

    /// <summary>Day and month in figures, in the order of the page or in the only one that is possible.</summary>
    private static string? InFigures(int year, int first, int second, DateOrder order) => order switch
    {
        _ when first > 12 => Of(year, second, first),
        _ when second > 12 || first == second => Of(year, first, second),
        DateOrder.DayFirst => Of(year, second, first),
        DateOrder.MonthFirst => Of(year, first, second),
        _ => null,
    };
}
