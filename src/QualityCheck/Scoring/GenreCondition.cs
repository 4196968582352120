using System.Collections.Immutable;

namespace QualityCheck.Scoring;

/// <summary>The genre is one of these, and sure enough.</summary>
internal sealed record GenreCondition(ImmutableArray<Genre> Genres, double LeastConfidence) : PolicyCondition
{
    public override bool? Holds(PolicySubject subject) =>
        Genres.Contains(subject.Input.Genre.Genre) && subject.Input.Genre.Confidence >= LeastConfidence;
}
