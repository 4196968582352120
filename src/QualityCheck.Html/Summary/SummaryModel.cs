using QualityCheck.Credibility;
using QualityCheck.Reporting;
using QualityCheck.Scoring;

namespace QualityCheck.Html;

/// <summary>What a summary has gathered.</summary>
internal sealed class SummaryModel(Policy policy, Policy? other)
{
    private readonly Dictionary<string, RuleHits> _rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ScoreSpread> _spreads = new(StringComparer.Ordinal);

    public Policy Policy => policy;

    public Policy? Other => other;

    public List<SummaryRow> Rows { get; } = [];

    public List<(string Id, DocumentError Error)> Errors { get; } = [];

    public IReadOnlyList<ThresholdLine> Lines { get; } = ThresholdLines.Of(policy);

    public IEnumerable<ScoreSpread> Spreads => _spreads.Values;

    public IEnumerable<RuleHits> Rules => _rules.Values.OrderByDescending(rule => rule.Documents)
        .ThenByDescending(rule => rule.Findings).ThenBy(rule => rule.Rule, StringComparer.Ordinal);

    public IEnumerable<SummaryRow> ByNeed => Rows.OrderBy(row => row.Need.Item1).ThenBy(row => row.Need.Item2)
        .ThenBy(row => row.Id, StringComparer.Ordinal);

    public IEnumerable<SummaryRow> Flipped => ByNeed.Where(row => row.Other is { } then && then != row.Action);

    public void Add(CheckResult result, string? page = null)
    {
        string id = result.Id ?? "-";
        if (!result.IsReport)
        {
            Errors.Add((id, result.Error));
            return;
        }
        QualityReport report = result.Report;
        PolicyInput input = report.ToPolicyInput();
        List<Finding> charged = [.. report.Findings.Where(finding => finding.Severity != Severity.None)];
        VerdictAction action = report.Verdict.Action;
        Rows.Add(new SummaryRow(id, report.Document.Title,
            UrlIdentity.Parse(report.Document.Url)?.UnicodeHost ?? "", report.Document.Genre, report.Document.Words,
            action, report.Verdict.Reasons, report.Scores.GetValueOrDefault("quality")?.Value, charged.Count,
            other?.Decide(input).Action, CsvReport.Row(result), page));
        foreach (IGrouping<string, Finding> rule in charged.GroupBy(finding => finding.Rule, StringComparer.Ordinal))
        {
            if (!_rules.TryGetValue(rule.Key, out RuleHits? hits))
                _rules[rule.Key] = hits = new RuleHits(rule.Key);
            hits.Add(id, [.. rule]);
        }
        foreach ((string name, Score score) in report.Scores)
        {
            if (score.Value is not { } value)
                continue;
            if (!_spreads.TryGetValue(name, out ScoreSpread? spread))
                _spreads[name] = spread = new ScoreSpread(name);
            spread.Add(value);
        }
        // A report of another policy has verdicts that these thresholds do not explain.
        foreach (ThresholdLine line in report.Versions.PolicyDigest == policy.Digest ? Lines : [])
            line.Add(input, action);
    }
}
