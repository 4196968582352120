namespace QualityCheck.Scoring;

/// <summary>What a rule asks for.</summary>
/// <param name="Score">The score, or <c>document</c>.</param>
/// <param name="Figure">Its amount or one of its measures; null for its value.</param>
internal readonly record struct FigureName(string Score, string? Figure)
{
    public const string Document = "document";
    public const string Quality = "quality";

    public static FigureName Of(string name) =>
        name.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0
            ? new(name[..dot], name[(dot + 1)..])
            : new(name, null);

    /// <summary>The figure in one document; null where it is absent.</summary>
    public double? In(QualityAssessment assessment, IReadOnlyDictionary<string, Score> scores)
    {
        if (Score == Document)
            return Figure is not null && assessment.Reliability.TryGetValue(Figure, out double figure) ? figure : null;
        return Score == Quality ? Of(assessment.Quality) : In(scores);
    }

    /// <summary>The figure among the analyzers' scores; null where it is absent.</summary>
    public double? In(IReadOnlyDictionary<string, Score> scores) => Of(scores.GetValueOrDefault(Score));

    private double? Of(Score? score) => Figure switch
    {
        null => score?.Value,
        FigureDescriptor.Amount => score?.Amount,
        _ => score?.Measures.TryGetValue(Figure, out double measure) == true ? measure : null,
    };

    public override string ToString() => Figure is null ? Score : $"{Score}.{Figure}";
}
