using QualityCheck.Html;
using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>One document as a page, several as a summary; so the page of the first is held back until the second or the
/// end comes.</summary>
internal sealed class HtmlWriter(TextWriter output, CheckSettings settings,
    Func<InputDocument, QualityReport, VerdictLift?> whatIf) : ReportWriter
{
    private readonly HtmlSummary _summary = new(settings.Policy);
    private (InputDocument Document, QualityReport Report)? _only;
    private int _results;

    public override void Write(CheckResult result, InputDocument? document, Acceptance accepted) =>
        Write(settings.All ? result : accepted.Rest(result), document);

    public override void Write(CheckResult result, InputDocument? document)
    {
        _results++;
        _only = _results == 1 && result.IsReport && document is not null ? (document, result.Report) : null;
        _summary.Add(result);
    }

    public override void Complete()
    {
        if (_only is { } only)
            HtmlReport.Render(only.Report, output, only.Document, whatIf(only.Document, only.Report));
        else
            _summary.Write(output);
    }
}
