namespace QualityCheck.Console;

/// <summary>Which findings of a document somebody has accepted, each by its index in the report.</summary>
/// <param name="InText">Those that a comment in the document suppresses.</param>
/// <param name="ByBaseline">Those that stand in the baseline.</param>
/// <param name="Verdict">Whether the verdict is accepted: the baseline holds each of its reasons, and no charged
/// finding is left.</param>
internal sealed record Acceptance(IReadOnlySet<int> InText, IReadOnlySet<int> ByBaseline, bool Verdict)
{
    private static readonly HashSet<int> Nothing = [];

    /// <summary>Nothing is accepted.</summary>
    public static Acceptance None { get; } = new(Nothing, Nothing, Verdict: false);

    /// <summary>What is accepted of a report.</summary>
    /// <param name="report">The report, in full detail.</param>
    /// <param name="suppressions">What comments of its document suppress.</param>
    /// <param name="baseline">What was accepted before; null for nothing.</param>
    public static Acceptance Of(QualityReport report, InlineSuppressions suppressions, Baseline? baseline)
    {
        HashSet<int> inText = [.. Enumerable.Range(0, report.Findings.Count)
            .Where(i => suppressions.Cover(report.Findings[i].Rule, report.ToInput(report.Findings[i].Span)))];
        if (baseline is null)
            return inText.Count == 0 ? None : new(inText, Nothing, Verdict: false);
        BaselineEntry entry = baseline.Of(report.Id);
        HashSet<int> accepted = [.. Accepted(report, entry)];
        bool left = Enumerable.Range(0, report.Findings.Count).Any(i => report.Findings[i].Severity != Severity.None
            && !inText.Contains(i) && !accepted.Contains(i));
        return new(inText, accepted, !left && report.Verdict.Reasons.All(entry.Reasons.Contains));
    }

    /// <summary>The result without the findings that are accepted.</summary>
    public CheckResult Rest(CheckResult result) =>
        result.Report is { } report && InText.Count + ByBaseline.Count > 0
            ? CheckResult.Of(report with
            {
                Findings = [.. report.Findings.Where((_, i) => !InText.Contains(i) && !ByBaseline.Contains(i))],
            })
            : result;

    /// <summary>How many findings are not shown, and who accepted them; null where it is none.</summary>
    public string? Note => (InText.Count, ByBaseline.Count(index => !InText.Contains(index))) switch
    {
        (0, 0) => null,
        (var text, 0) => $"Not shown: {Findings(text)} suppressed by comments in the text.",
        (0, var old) => $"Not shown: {Findings(old)} of the baseline.",
        var (text, old) => FormattableString.Invariant(
            $"Not shown: {Findings(text)} suppressed by comments in the text and {old} of the baseline."),
    };

    private static string Findings(int count) =>
        count == 1 ? "1 finding" : FormattableString.Invariant($"{count} findings");

    private static IEnumerable<int> Accepted(QualityReport report, BaselineEntry entry)
    {
        IReadOnlyList<string> fingerprints = report.Fingerprints();
        return Enumerable.Range(0, fingerprints.Count)
            .Where(i => entry.Findings.Contains((report.Findings[i].Rule, fingerprints[i])));
    }
}
