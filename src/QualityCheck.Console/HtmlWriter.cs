using QualityCheck.Html;
using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>One document as a page.</summary>
internal sealed class HtmlWriter(TextWriter output, Func<InputDocument, QualityReport, VerdictLift?> whatIf)
    : ReportWriter
{
    private bool _written;

    public override void Write(CheckResult result, InputDocument? document)
    {
        if (result.Report is not { } report || document is null)
            return;
        if (_written)
            throw new UsageException("--format html takes one document");
        HtmlReport.Render(report, output, document, whatIf(document, report));
        _written = true;
    }
}
