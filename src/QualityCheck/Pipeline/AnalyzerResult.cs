using System.Collections.Immutable;

namespace QualityCheck;

/// <summary>What one analyzer says of one text.</summary>
public sealed record AnalyzerResult
{
    /// <summary>The findings, sorted by place.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>The details, sorted by place, not overlapping within a layer.</summary>
    public ImmutableArray<Annotation> Annotations { get; init; } = [];

    /// <summary>The scores by name.</summary>
    public ImmutableSortedDictionary<string, Score> Scores { get; init; } =
        ImmutableSortedDictionary.Create<string, Score>(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool Equals(AnalyzerResult? other) =>
        other is not null && Findings.SequenceEqual(other.Findings) && Annotations.SequenceEqual(other.Annotations)
        && Scores.SequenceEqual(other.Scores);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Findings.Length, Annotations.Length, Scores.Count);

    /// <summary>Adds a score.</summary>
    internal AnalyzerResult With(string name, Score score) => this with { Scores = Scores.Add(name, score) };
}
