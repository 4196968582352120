using System.Collections.Immutable;

namespace QualityCheck.Scoring;

/// <summary>The language is one of these.</summary>
internal sealed record LanguageCondition(ImmutableArray<string> Codes) : PolicyCondition
{
    public override bool? Holds(PolicySubject subject) => Codes.Contains(subject.Input.Language);
}
