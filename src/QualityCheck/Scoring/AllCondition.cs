using System.Collections.Immutable;

namespace QualityCheck.Scoring;

/// <summary>Each of several conditions holds; where one does not, it matters not what is absent for another.</summary>
internal sealed record AllCondition(ImmutableArray<PolicyCondition> Conditions) : PolicyCondition
{
    public override IReadOnlyList<PolicyCondition> Parts => Conditions;

    public override bool? Holds(PolicySubject subject) =>
        Conditions.Aggregate((bool?)true, (held, part) => held & part.Holds(subject));
}
