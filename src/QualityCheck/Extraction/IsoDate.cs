using System.Globalization;
using System.Text.RegularExpressions;

namespace QualityCheck.Extraction;

/// <summary>Reads dates as web pages write them. A date without a year is none: there is no clock to complete it.</summary>
internal static partial class IsoDate
{
    private const int Longest = 200;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The date in ISO 8601 with the precision it was given in; null where it cannot be read.</summary>
    public static string? Read(string text)
    {
        text = text.Trim();
        return text.Length > Longest ? null : Iso(text) ?? Written(text) ?? Numeric(text);
    }

    private static string? Iso(string text)
    {
        if (text.Length == 8 && DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly compact))
            return Of(compact.Year, compact.Month, compact.Day);
        if (text.Length < 10 || !DateOnly.TryParseExact(text.AsSpan(0, 10), ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return null;
        string date = Of(day.Year, day.Month, day.Day)!;
        ReadOnlySpan<char> rest = text.AsSpan(10).TrimStart("Tt ");
        int end = 0;
        while (end < rest.Length && (char.IsAsciiDigit(rest[end]) || rest[end] is ':' or '.' or ','))
            end++;
        return Time(rest[..end]) is { } time ? $"{date}T{time}{Zone(rest[end..].Trim())}" : date;
    }

    private static string? Time(ReadOnlySpan<char> text)
    {
        int fraction = text.IndexOfAny('.', ',');
        if (fraction >= 0)
            text = text[..fraction];
        return TimeOnly.TryParseExact(text, ["HH:mm:ss", "HH:mm", "H:mm:ss", "H:mm", "HHmmss", "HHmm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time)
            ? time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)
            : null;
    }

    private static string? Zone(ReadOnlySpan<char> text)
    {
        if (text is "Z" or "z" or "UTC" or "GMT")
            return "Z";
        if (text.Length < 3 || text[0] is not ('+' or '-') || !char.IsAsciiDigit(text[1]) || !char.IsAsciiDigit(text[2]))
            return null;
        ReadOnlySpan<char> minutes = text[3..].TrimStart(':');
        return minutes.Length == 0 ? $"{text[..3]}:00" : minutes.Length == 2 && char.IsAsciiDigit(minutes[0]) && char.IsAsciiDigit(minutes[1]) ? $"{text[..3]}:{minutes}" : null;
    }

    private static string? Written(string text)
    {
        Match match = NamedMonth().Match(text);
        if (!match.Success)
            return null;
        int month = Array.IndexOf(Months, match.Groups["month"].Value[..3].ToLowerInvariant()) + 1;
        return Of(Number(match.Groups["year"]), month, Number(match.Groups["day"]));
    }

    /// <summary>Day and month in figures, where only one order is possible.</summary>
    private static string? Numeric(string text)
    {
        Match match = Figures().Match(text);
        if (!match.Success)
            return null;
        int first = Number(match.Groups["first"]), second = Number(match.Groups["second"]), year = Number(match.Groups["year"]);
        return first > 12 ? Of(year, second, first) : second > 12 || first == second ? Of(year, first, second) : null;
    }

    private static string? Of(int year, int month, int day) =>
        year is > 0 and < 10_000 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
            : null;

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private const string MonthName = "(?<month>Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sept?(ember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?)";

    [GeneratedRegex(@"\b(" + MonthName + @"\.? (?<day>[0-9]{1,2})(st|nd|rd|th)?,? |(?<day>[0-9]{1,2})(st|nd|rd|th)?( of)? " + MonthName + @"\.?,? )(?<year>[12][0-9]{3})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NamedMonth();

    [GeneratedRegex(@"^(?<first>[0-9]{1,2})[/.-](?<second>[0-9]{1,2})[/.-](?<year>[12][0-9]{3})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Figures();
}
