namespace QualityCheck.Language;

/// <summary>What a part of a time expression tells; it decides what the next part may be.</summary>
internal enum TimePart
{
    None,

    /// <summary>A calendar date, a weekday, a holiday, a month or a year.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Clock,

    /// <summary>A part of the day.</summary>
    DayPart,

    /// <summary>A period told by its place: <c>next week</c>.</summary>
    Period,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>What happens again and again: <c>every Monday</c>.</summary>
    Set,
}
