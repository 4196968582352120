namespace QualityCheck.Extraction;

/// <summary>Which of two small figures with slashes between them is the day, as in <c>05/02/2024</c>.</summary>
internal enum DateOrder
{
    /// <summary>Not known: English is written both ways.</summary>
    Unknown,

    DayFirst,

    MonthFirst,
}
