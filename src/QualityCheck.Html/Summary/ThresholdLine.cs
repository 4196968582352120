using QualityCheck.Scoring;

namespace QualityCheck.Html;

/// <summary>
/// A rule of a policy that asks for one score alone, and for each document what would be decided without it: so it can
/// be told for any threshold how many verdicts flip.
/// </summary>
/// <param name="rule">The rule.</param>
/// <param name="condition">What it asks for.</param>
/// <param name="without">The policy without the rule.</param>
internal sealed class ThresholdLine(PolicyRule rule, FigureCondition condition, Policy without)
{
    private readonly List<(double Value, VerdictAction Without, VerdictAction Now)> _documents = [];

    public string Score => condition.When.Score;

    public string Reason => rule.Reason;

    public bool IsBelow => condition.IsBelow;

    public double Threshold => condition.Threshold.Number;

    public VerdictAction Action => rule.Action;

    public IReadOnlyList<(double Value, VerdictAction Without, VerdictAction Now)> Documents => _documents;

    public void Add(PolicyInput input, VerdictAction now)
    {
        if (condition.When.In(input.Assessment, input.Scores) is { } value)
            _documents.Add((value, without.Decide(input).Action, now));
    }

    /// <summary>How many verdicts another threshold flips.</summary>
    public int Flips(double threshold) =>
        _documents.Count(document => After(document.Value, document.Without, threshold) != document.Now);

    private VerdictAction After(double value, VerdictAction rest, double threshold)
    {
        bool holds = IsBelow ? value < threshold : value > threshold;
        return !holds || rest is VerdictAction.Abstain or VerdictAction.Reject ? rest : rule.Action;
    }
}
