using System.Collections.Immutable;
using QualityCheck.Html.Charts;
using QualityCheck.Reporting;
using QualityCheck.Scoring;

namespace QualityCheck.Html;

/// <summary>A report as the components of its page read it. Immutable.</summary>
internal sealed class ReportModel
{
    public ReportModel(QualityReport report, InputDocument? document, VerdictLift? lift)
    {
        (Report, Lift) = (report, lift);
        Source = new TextReportSource(report, document ?? InputDocument.FromText(""));
        Finding[] charged = [.. report.Findings.Where(finding => finding.Severity != Severity.None)];
        string[] rules =
        [
            .. charged.GroupBy(finding => (Kind: FindingKind.Of(finding), finding.Rule))
                .OrderBy(group => Array.IndexOf(KindOrder, group.Key.Kind))
                .ThenBy(group => group.Key.Rule, StringComparer.Ordinal)
                .Select(group => group.Key.Rule).Distinct(StringComparer.Ordinal),
        ];
        Findings = [.. charged.Select((finding, i) => Numbered(finding, i + 1, Array.IndexOf(rules, finding.Rule)))];
        ILookup<int, NumberedFinding> byRule = Findings.ToLookup(one => one.Rule);
        Rules = [.. rules.Select((rule, i) => Legend(i, rule, [.. byRule[i]]))];
        Removed = ArticleView.Removed(report, document, Findings);
        Paragraphs = ArticleView.Of(Text, Findings, Removed);
        Assets = PageAssets.Report(Rules.Length);
    }

    private static readonly string[] KindOrder = ["hedging", "vague", "repetition", "style", "facts", "other"];

    public QualityReport Report { get; }

    public VerdictLift? Lift { get; }

    public TextReportSource Source { get; }

    public PageAssets Assets { get; }

    public string Text => Report.Article!.Text;

    /// <summary>The charged findings in the order of the report.</summary>
    public ImmutableArray<NumberedFinding> Findings { get; }

    /// <summary>The rules that were broken, kind by kind.</summary>
    public ImmutableArray<LegendRule> Rules { get; }

    public ImmutableArray<RemovedPassage> Removed { get; }

    public ImmutableArray<Paragraph> Paragraphs { get; }

    /// <summary>The passages that return, with the place where they stood first.</summary>
    public IEnumerable<NumberedFinding> Returning => Findings.Where(one => one.First is not null);

    /// <summary>The verdict that would be, where the policy only looks on; else the verdict.</summary>
    public Verdict Verdict => Report.Verdict.Shadow ?? Report.Verdict;

    /// <summary>The heading over the main reasons.</summary>
    public string ReasonsTitle => TextReportReasons.Title(Verdict, TextReportReasons.Codes(Report).Count());

    /// <summary>The main reasons with the findings that show them.</summary>
    public IEnumerable<StatementReason> Reasons =>
        TextReportReasons.Codes(Report).Select(code => StatementReasons.Reason(Source, code));

    /// <summary>A sentence that shows a reason for which there is no finding; null for none.</summary>
    public TextLine? Example(StatementReason reason) =>
        // What was removed stands in the document alone.
        ReasonTexts.ScoreOf(reason.Code) == "boilerplate" && Source.Document.Content.Length == 0
            ? null
            : ReasonExample.Of(Source, ReasonTexts.ScoreOf(reason.Code));

    /// <summary>The number of the finding that a reason quotes; null where it has none.</summary>
    public NumberedFinding? Find(StatementQuote quote) => Findings.FirstOrDefault(one =>
        one.Finding.Rule == quote.Rule && one.Finding.Start == quote.Start && one.Finding.Length == quote.Length);

    /// <summary>Guesses and details along the text.</summary>
    public ImmutableArray<TextWindow> Windows => TextWindow.Of(Report);

    /// <summary>The parts of the quality score; none where there is no score.</summary>
    public Waterfall? Quality =>
        Report.Scores.GetValueOrDefault("quality") is { LogOdds: not null } score ? Waterfall.Of(score) : null;

    private NumberedFinding Numbered(Finding finding, int number, int rule) =>
        new(number, finding, rule, InText(finding.Span),
            finding.Analyzer == "repetition" && finding.Evidence.Span("first") is { } first ? InText(first) : null);

    /// <summary>A place in the text; null for none, also in a report that somebody else wrote.</summary>
    private TextSpan? InText(TextSpan span) =>
        span.Start >= 0 && span.Length > 0 && span.Length <= Text.Length && span.Start <= Text.Length - span.Length
            ? span
            : null;

    private static LegendRule Legend(int index, string rule, ImmutableArray<NumberedFinding> findings) =>
        new(index, rule, QualityCheck.Rules.Find(rule)?.Title ?? rule, findings[0].Kind,
            QualityCheck.Rules.Find(rule)?.Explanation ?? "", findings);
}
