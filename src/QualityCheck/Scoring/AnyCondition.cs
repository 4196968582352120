using System.Collections.Immutable;

namespace QualityCheck.Scoring;

/// <summary>One of several conditions holds; where one does, it matters not what is absent for another.</summary>
internal sealed record AnyCondition(ImmutableArray<PolicyCondition> Conditions) : PolicyCondition
{
    public override IReadOnlyList<PolicyCondition> Parts => Conditions;

    public override bool? Holds(PolicySubject subject) =>
        Conditions.Aggregate((bool?)false, (held, part) => held | part.Holds(subject));
}
