using System.Globalization;

namespace QualityCheck.Credibility;

/// <summary>Reads days and times as ISO 8601 writes them; without a zone they are UTC.</summary>
internal static class IsoTime
{
    private static readonly string[] Formats =
        ["yyyy-MM-dd", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
            "yyyy-MM-dd HH:mm:ssK"];

    /// <summary>The time; null where it is written in another way.</summary>
    public static DateTimeOffset? Read(string? text) =>
        DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal,
            out DateTimeOffset time) ? time : null;
}
