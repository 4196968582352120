using System.Collections.Immutable;
using QualityCheck.Scoring;

namespace QualityCheck.Reporting;

/// <summary>The reasons of a verdict with the findings behind them.</summary>
internal static class StatementReasons
{
    /// <summary>So many findings are quoted for a reason: more are not read; a judgement.</summary>
    private const int MostQuotes = 3;

    public static ImmutableArray<StatementReason> Of(TextReportSource source) =>
        [.. source.Report.Verdict.Reasons.Select(code => Reason(source, code))];

    /// <summary>
    /// The charged findings behind a reason; behind the quality those that lower it most, unless another reason is
    /// about them; behind a reason that no score of the library is about, none.
    /// </summary>
    public static IEnumerable<Finding> Behind(QualityReport report, string code)
    {
        string score = ReasonTexts.ScoreOf(code);
        if (score == "quality"
            && report.Scores.GetValueOrDefault("quality")?.Contributions.FirstOrDefault() is { Value: < 0 } worst)
        {
            if (report.Verdict.Reasons.Any(reason => ReasonTexts.ScoreOf(reason) == worst.Name))
                return [];
            score = worst.Name;
        }
        return report.Findings
            .Where(finding => finding.Severity != Severity.None && ReasonExample.IsBehind(finding, score));
    }

    /// <summary>
    /// How much a finding weighs among those of its kind: what it was charged where that is known, for a passage its
    /// length.
    /// </summary>
    public static double Weight(Finding finding) =>
        finding.Evidence.Number("charge") ?? (finding.Analyzer is "repetition" or "facts" ? finding.Length : 1);

    /// <summary>A reason with the findings behind it, whether the verdict names it or not.</summary>
    public static StatementReason Reason(TextReportSource source, string code)
    {
        List<Finding> findings = [.. Behind(source.Report, code)];
        Score? score = source.Report.Scores.GetValueOrDefault(ReasonTexts.ScoreOf(code));
        return new StatementReason(code, ReasonTexts.Of(code, score), score?.Amount, score?.Unit,
            [.. findings.CountBy(finding => finding.Rule).OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new StatementRule(pair.Key, Rules.Find(pair.Key)?.Title ?? "", pair.Value))],
            [.. findings.OrderByDescending(finding => finding.Severity).ThenByDescending(Weight)
                .ThenByDescending(finding => finding.Confidence).ThenBy(finding => finding.Start)
                .DistinctBy(finding => (Sentence(source, finding), finding.Length == 0))
                .Take(MostQuotes).OrderBy(finding => finding.Start).Select(finding => Quote(source, finding))]);
    }

    /// <summary>The sentence of a finding; findings outside of all sentences are told apart by their place.</summary>
    private static int Sentence(TextReportSource source, Finding finding) =>
        source.SentenceAt(finding.Start) is var at and >= 0 ? at : -1 - finding.Start;

    private static StatementQuote Quote(TextReportSource source, Finding finding) =>
        new(finding.Rule, finding.Message, finding.Length == 0 ? "" : Unquoted(source.Quote(finding.Span).ToString()),
            finding.Start, finding.Length);

    private static string Unquoted(string line) => line[1..^1];
}
