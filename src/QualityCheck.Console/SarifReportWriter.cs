using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>One SARIF log over all documents.</summary>
internal sealed class SarifReportWriter(TextWriter output) : ReportWriter
{
    private readonly SarifWriter _log = new(output);

    public override void Write(CheckResult result, InputDocument? document) =>
        Write(result, document, Acceptance.None);

    public override void Write(CheckResult result, InputDocument? document, Acceptance accepted)
    {
        if (result.Report is { } report && document is not null)
            _log.Write(report, document, accepted.InText.Select(index => (index, "inSource"))
                .Concat(accepted.ByBaseline.Select(index => (index, "external")))
                .ToLookup(pair => pair.index, pair => pair.Item2));
        else if (result.Error is { } error)
            _log.WriteFailure(result.Id, error);
    }

    public override void Complete() => _log.Complete();
}
