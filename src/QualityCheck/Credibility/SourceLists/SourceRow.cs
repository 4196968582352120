namespace QualityCheck.Credibility;

/// <summary>A row of a source list that could be read.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="Level">Its level.</param>
/// <param name="Score">Its score from 0 to 1; null where it gives none.</param>
/// <param name="Line">The line where it begins.</param>
internal readonly record struct SourceRow(SourceKey Key, SourceLevel Level, double? Score, int Line)
{
    public string? Category { get; init; }

    public string? Reason { get; init; }

    public string? Url { get; init; }

    public DateOnly? RatedAt { get; init; }

    public DateOnly? ValidUntil { get; init; }
}
