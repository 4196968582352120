namespace QualityCheck.Scoring;

/// <summary>A figure is below or above a threshold.</summary>
/// <param name="When">A score (<c>hedging</c>), its amount (<c>hedging.amount</c>), one of its measures
/// (<c>factualDensity.per100Words</c>) or a figure of the document (<c>document.words</c>).</param>
/// <param name="WhenAt">Where its name stands in the policy's JSON.</param>
/// <param name="IsBelow">Whether it holds below the threshold; else above it.</param>
/// <param name="Threshold">The threshold.</param>
internal sealed record FigureCondition(FigureName When, Place WhenAt, bool IsBelow, Threshold Threshold)
    : PolicyCondition
{
    public override IEnumerable<FigureCondition> PossibleGrounds => [this];

    public override bool? Holds(PolicySubject subject) =>
        subject.Figure(When) is { } figure ? subject.Passes(figure, IsBelow, Threshold) : null;

    public override IEnumerable<string> Absent(PolicySubject subject) => [When.Score];

    public override IEnumerable<FigureCondition> Grounds(PolicySubject subject) => [this];
}
