using System.Globalization;

namespace QualityCheck.Extraction;

/// <summary>
/// Reads dates as the data of a page gives them: ISO 8601 in its extended and basic form, seconds or milliseconds since
/// 1970, and what people write.
/// </summary>
internal static class DeclaredDate
{
    /// <summary>A longer value is no date: a judgement.</summary>
    private const int Longest = 200;
    /// <summary>The first second since 1970 that is a date, in the year 1995: a judgement.</summary>
    private const long FirstSecond = 800_000_000;
    /// <summary>The first that is none any more, in the year 2096: a judgement.</summary>
    private const long LastSecond = 4_000_000_000;

    private static readonly string[] BasicForms = ["yyyyMMdd", "yyyyMMddHHmmss", "yyyyMMddTHHmmss", "yyyyMMddTHHmm"];

    /// <summary>The date in ISO 8601 with the precision it was given in; null where it cannot be read.</summary>
    /// <param name="text">The value.</param>
    /// <param name="order">How dates in figures with slashes are written on the page.</param>
    public static string? Read(string text, DateOrder order = DateOrder.Unknown)
    {
        text = text.Trim();
        return text.Length > Longest
            ? null
            : Basic(text) ?? Epoch(text) ?? Extended(text) ?? IsoDate.Find(text, order)?.Date;
    }

    /// <summary>The moment that so many seconds or milliseconds since 1970 are; null for another number.</summary>
    public static string? Epoch(string text)
    {
        if (text.Length is not (9 or 10 or 12 or 13)
            || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number))
            return null;
        long seconds = text.Length > 10 ? number / 1000 : number;
        return seconds is >= FirstSecond and < LastSecond
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
                .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            : null;
    }

    private static string? Basic(string text)
    {
        string bare = text.TrimEnd('Z', 'z');
        if (text.Length < 8
            || !DateTime.TryParseExact(bare, BasicForms, CultureInfo.InvariantCulture, DateTimeStyles.None,
                out DateTime time) || IsoDate.Of(time.Year, time.Month, time.Day) is not { } day)
            return null;
        string zone = bare.Length < text.Length ? "Z" : "";
        return bare.Length == 8 ? day : $"{day}T{time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}{zone}";
    }

    private static string? Extended(string text)
    {
        if (text.Length < 10
            || !DateOnly.TryParseExact(text.AsSpan(0, 10), ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd"],
                CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            || IsoDate.Of(day.Year, day.Month, day.Day) is not { } date)
            return null;
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
        return TimeOnly.TryParseExact(text, ["HH:mm:ss", "HH:mm", "H:mm:ss", "H:mm", "HHmmss", "HHmm"],
            CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time)
            ? time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)
            : null;
    }

    private static string? Zone(ReadOnlySpan<char> text)
    {
        if (text is "Z" or "z" or "UTC" or "GMT")
            return "Z";
        if (text.Length < 3 || text[0] is not ('+' or '-') || !char.IsAsciiDigit(text[1])
            || !char.IsAsciiDigit(text[2]))
            return null;
        ReadOnlySpan<char> minutes = text[3..].TrimStart(':');
        return minutes.Length == 0
            ? $"{text[..3]}:00"
            : minutes.Length == 2 && char.IsAsciiDigit(minutes[0]) && char.IsAsciiDigit(minutes[1])
            ? $"{text[..3]}:{minutes}"
            : null;
    }
}
