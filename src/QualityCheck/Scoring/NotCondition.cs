namespace QualityCheck.Scoring;

/// <summary>A condition does not hold.</summary>
internal sealed record NotCondition(PolicyCondition Condition) : PolicyCondition
{
    public override IReadOnlyList<PolicyCondition> Parts => [Condition];

    public override IEnumerable<FigureCondition> PossibleGrounds => [];

    public override bool? Holds(PolicySubject subject) => !Condition.Holds(subject);

    public override IEnumerable<FigureCondition> Grounds(PolicySubject subject) => [];
}
