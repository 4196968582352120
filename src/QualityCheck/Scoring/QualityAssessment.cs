using System.Collections.Immutable;

namespace QualityCheck.Scoring;

/// <summary>The quality score, and the figures that tell whether it can be relied on.</summary>
/// <param name="Quality">The score.</param>
/// <param name="Reliability">
/// <c>words</c>; <c>language</c> (1 supported, 0 not); <c>unsupportedGenre</c> (confidence that the genre is one the
/// model was not made for, 0–1); <c>prose</c> (words outside tables, code and lists of less than paragraphs);
/// <c>extraction</c> (confidence, 0–1).
/// </param>
public sealed record QualityAssessment(Score Quality, ImmutableSortedDictionary<string, double> Reliability);
