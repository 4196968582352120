using System.Globalization;

namespace QualityCheck.Evaluation.Text;

/// <summary>The day of a date as it is written, whatever its zone.</summary>
internal static class CalendarDay
{
    private const string Iso = "yyyy-MM-dd";

    /// <summary>
    /// The day; what cannot be read as one, or has no year, as it is written; nothing where there is nothing.
    /// </summary>
    public static IReadOnlySet<string> Of(string? date)
    {
        date = date?.Trim() ?? "";
        return date.Length == 0
            ? new HashSet<string>()
            : new HashSet<string> { Leading(date) ?? Written(date) ?? date };
    }

    private static string? Leading(string date) =>
        date.Length >= Iso.Length
            && DateOnly.TryParseExact(date[..Iso.Length], Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? date[..Iso.Length]
            : null;

    /// <summary>
    /// A date with a year of four digits and a day; the parser would take a missing one from the clock.
    /// </summary>
    private static string? Written(string date)
    {
        if (date.Length <= "yyyy-MM".Length
            || !DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal,
                out DateTimeOffset time))
            return null;
        string year = time.ToString("yyyy", CultureInfo.InvariantCulture),
            others = date.Replace(year, "", StringComparison.Ordinal);
        return others.Length < date.Length && others.Any(char.IsAsciiDigit)
            ? time.ToString(Iso, CultureInfo.InvariantCulture)
            : null;
    }
}
