namespace QualityCheck.Service;

/// <summary>What callers of Perspective get.</summary>
internal sealed record PerspectiveAnswer(IReadOnlyDictionary<string, PerspectiveAnswer.Scores> AttributeScores,
    IReadOnlyList<string> Languages, IReadOnlyList<string> DetectedLanguages, string? ClientToken)
{
    /// <summary>The scores of one attribute.</summary>
    public sealed record Scores(IReadOnlyList<SpanScore> SpanScores, Score SummaryScore);

    /// <summary>The score of a span; the places count UTF-16 code units of <c>comment.text</c>.</summary>
    public sealed record SpanScore(int Begin, int End, Score Score);

    /// <summary>A score from 0 to 1; 1 is most of what the attribute names.</summary>
    /// <param name="Value">The score.</param>
    /// <param name="Type">PROBABILITY where it is one, else RAW.</param>
    public sealed record Score(double Value, string Type);
}
