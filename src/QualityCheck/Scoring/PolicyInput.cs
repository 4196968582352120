namespace QualityCheck.Scoring;

/// <summary>What a policy decides by: what a report holds but the text.</summary>
/// <param name="Assessment">The quality and its reliability.</param>
/// <param name="Scores">The analyzers' scores by name.</param>
public sealed record PolicyInput(QualityAssessment Assessment, IReadOnlyDictionary<string, Score> Scores)
{
    /// <summary>The caller's name for the document.</summary>
    public string? Id { get; init; }

    /// <summary>The address the caller gave; what a page says of its own address proves nothing.</summary>
    public string? Url { get; init; }

    /// <summary><c>sha256:</c> and the SHA-256 of the input, as in the report.</summary>
    public string? ContentHash { get; init; }

    /// <summary>ISO 639-1 code, or <c>und</c>.</summary>
    public string Language { get; init; } = "und";

    /// <summary>The kind of text.</summary>
    public GenreEstimate Genre { get; init; } = GenreEstimate.Unknown;

    /// <summary>The findings; those of severity none are not counted.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What was removed, which counts as findings of its rule.</summary>
    public IReadOnlyList<RemovedSpan> Removed { get; init; } = [];
}
