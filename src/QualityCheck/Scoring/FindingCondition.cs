namespace QualityCheck.Scoring;

/// <summary>There are fewer or more findings than a threshold, those charged to nobody not counted.</summary>
/// <param name="Name">The id of their rule, or their type.</param>
/// <param name="NameAt">Where that stands in the policy's JSON.</param>
/// <param name="LeastConfidence">So sure must each of them be.</param>
/// <param name="PerWords">They are counted per so many words; null for their plain number. A shorter text is measured
/// as if it had so many words: one finding is no rate.</param>
/// <param name="IsBelow">Whether it holds below the threshold; else above it.</param>
/// <param name="Threshold">The threshold.</param>
internal sealed record FindingCondition(string Name, Place NameAt, double LeastConfidence, double? PerWords,
    bool IsBelow, Threshold Threshold) : PolicyCondition
{
    public override bool? Holds(PolicySubject subject) =>
        Analyses.AbsentFor(Name, subject.Input.Scores) is null
            ? subject.Passes(Amount(subject), IsBelow, Threshold)
            : null;

    public override IEnumerable<string> Absent(PolicySubject subject) =>
        Analyses.AbsentFor(Name, subject.Input.Scores) is { } absent ? [absent] : [];

    /// <exception cref="PolicyException">A count is never or always below or above the threshold.</exception>
    public void Validate(PolicyRule rule, Threshold threshold)
    {
        if (threshold.Number < 0 || IsBelow && threshold.Number == 0)
        {
            string side = IsBelow ? "below" : "above", ever = IsBelow ? "never" : "always";
            throw rule.Mistake(threshold.Place, FormattableString.Invariant(
                $"'{side}' {threshold.Number} {ever} holds: a number of findings is never below 0"));
        }
    }

    private double Amount(PolicySubject subject)
    {
        int found = subject.Input.Findings.Count(finding =>
                finding.Severity != Severity.None && (finding.Rule == Name || finding.Type == Name)
                && finding.Confidence >= LeastConfidence)
            + subject.Input.Removed.Count(span =>
                (span.Rule == Name || span.Reason == Name) && span.Confidence >= LeastConfidence);
        return PerWords is { } words ? found * words / Math.Max(words, subject.WordCount) : found;
    }
}
