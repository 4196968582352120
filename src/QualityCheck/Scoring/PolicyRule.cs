namespace QualityCheck.Scoring;

/// <summary>One line of a policy: an action where a condition holds.</summary>
/// <param name="Number">Which rule of the policy it is, from 1.</param>
/// <param name="Action">What to do where it holds.</param>
/// <param name="Reason">The reason code.</param>
/// <param name="Condition">What it asks for.</param>
internal sealed record PolicyRule(int Number, VerdictAction Action, string Reason, PolicyCondition Condition)
{
    /// <summary>Of so many analyzers the scores must object before a rule may reject.</summary>
    public const int FewestAnalyzers = 2;

    /// <summary>The figures it asks for, be it that they must not pass.</summary>
    public IEnumerable<FigureCondition> Figures => Condition.All.OfType<FigureCondition>();

    /// <summary>The findings it counts.</summary>
    public IEnumerable<FindingCondition> Findings => Condition.All.OfType<FindingCondition>();

    /// <summary>The thresholds it goes by.</summary>
    public IEnumerable<Threshold> Thresholds =>
        Figures.Select(figure => figure.Threshold).Concat(Findings.Select(finding => finding.Threshold));

    /// <summary>The mistake in words that tell where the rule stands.</summary>
    public PolicyException Mistake(Place place, string message) =>
        new(FormattableString.Invariant($"{place}: rule {Number} ({Nearest.Shown(Reason)}): {message}"));

    /// <summary>
    /// What keeps a rule that holds from rejecting, as reason codes: fewer than two analyzers' scores object
    /// (<c>reject.scores</c>), the quality score is not made for the genre (<c>reject.genre</c>), or the quality's
    /// interval reaches over the threshold (<c>reject.interval</c>).
    /// </summary>
    public IEnumerable<string> Doubts(PolicySubject subject)
    {
        if (Analyzers(Condition.Grounds(subject)) < FewestAnalyzers)
            yield return "reject.scores";
        if (!subject.HasSupportedGenre)
            yield return "reject.genre";
        PolicySubject low = subject.WithQuality(subject.Quality.Low), high = subject.WithQuality(subject.Quality.High);
        if (Condition.Holds(low) != true || Condition.Holds(high) != true
            || !Condition.Grounds(high).Any(IsQuality))
            yield return "reject.interval";
    }

    /// <summary>Whether a condition asks for a low quality.</summary>
    public static bool IsQuality(FigureCondition ground) =>
        ground is { IsBelow: true, When: { Score: FigureName.Quality, Figure: null } };

    /// <summary>How many analyzers' scores the conditions ask for.</summary>
    public static int Analyzers(IEnumerable<FigureCondition> grounds) =>
        grounds.Select(ground => ground.When.Score).Where(score => !PolicyFigures.Own.Has(score))
            .Select(Analyses.OfScore).Distinct(StringComparer.Ordinal).Count();
}
