using System.Diagnostics;
using System.Diagnostics.Metrics;
using QualityCheck.Text;

namespace QualityCheck;

/// <summary>
/// What a checker tells listeners of .NET's diagnostics: an <see cref="ActivitySource"/> and a <see cref="Meter"/>,
/// both named <c>QualityCheck</c>. No tag holds anything of a text, an address or the caller's id.
/// </summary>
internal static class CheckTelemetry
{
    private const string Name = "QualityCheck";

    private static readonly ActivitySource Source = new(Name, ReportVersions.Current.Library);
    private static readonly Meter Meter = new(Name, ReportVersions.Current.Library);

    private static readonly Counter<long> Documents =
        Meter.CreateCounter<long>("qualitycheck.documents", "{document}", "Documents checked, by kind and genre.");

    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("qualitycheck.check.duration", "s", "How long a check took, by kind.");

    private static readonly Counter<long> Findings =
        Meter.CreateCounter<long>("qualitycheck.findings", "{finding}", "Charged findings, by rule.");

    private static readonly Counter<long> Verdicts =
        Meter.CreateCounter<long>("qualitycheck.verdicts", "{verdict}", "Verdicts, by action and policy.");

    private static readonly Counter<long> Abstentions =
        Meter.CreateCounter<long>("qualitycheck.abstentions", "{abstention}", "Verdicts that abstain, by reason.");

    private static readonly Counter<long> Errors =
        Meter.CreateCounter<long>("qualitycheck.errors", "{document}", "Documents without a report, by code.");

    /// <summary>Begins a check; null where nobody listens.</summary>
    public static Activity? Start() => Source.StartActivity("check");

    /// <summary>Counts a report.</summary>
    /// <param name="report">The report, in full detail.</param>
    /// <param name="activity">The check; null where nobody listens.</param>
    /// <param name="started">Its <see cref="Stopwatch.GetTimestamp"/>.</param>
    public static void Checked(QualityReport report, Activity? activity, long started)
    {
        string kind = KebabCase.Of(report.Document.Kind), action = KebabCase.Of(report.Verdict.Action);
        activity?.SetTag("qualitycheck.kind", kind).SetTag("qualitycheck.action", action)
            .SetTag("qualitycheck.words", report.Document.Words);
        Documents.Add(1, Tag("kind", kind), Tag("genre", KebabCase.Of(report.Document.Genre)));
        Duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, Tag("kind", kind));
        Verdicts.Add(1, Tag("action", action), Tag("policy", report.Verdict.Policy));
        if (report.Verdict.Action == VerdictAction.Abstain && Abstentions.Enabled)
        {
            foreach (string reason in report.Verdict.Reasons)
                Abstentions.Add(1, Tag("reason", reason));
        }
        if (!Findings.Enabled)
            return;
        foreach ((string rule, int count) in report.Findings.Where(finding => finding.Severity != Severity.None)
            .CountBy(finding => finding.Rule))
            Findings.Add(count, Tag("rule", rule));
    }

    /// <summary>Counts a document that has no report.</summary>
    public static void Failed(string code, Activity? activity = null)
    {
        activity?.SetStatus(ActivityStatusCode.Error, code);
        Errors.Add(1, Tag("code", code));
    }

    private static KeyValuePair<string, object?> Tag(string name, string value) => new("qualitycheck." + name, value);
}
