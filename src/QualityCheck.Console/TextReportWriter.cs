using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>
/// The text form, with an empty line between two reports, and at the end how to see what was left out. Documents that
/// failed are on stderr only.
/// </summary>
internal sealed class TextReportWriter(Ink ink, bool all,
    Func<InputDocument, QualityReport, VerdictLift?> whatIf) : ReportWriter
{
    private bool _further;
    private bool _leftOut;

    public override void Write(CheckResult result, InputDocument? document, Acceptance accepted)
    {
        Write(all ? result : accepted.Rest(result), document);
        if (!all && accepted.Note is { } note)
        {
            ink.Write(new TextLine([]));
            ink.Write(new TextLine([new TextSegment(note, TextStyle.Dim)]));
        }
    }

    public override void Write(CheckResult result, InputDocument? document)
    {
        if (result.Report is not { } report || document is null)
            return;
        if (_further)
            ink.Write(new TextLine([]));
        _further = true;
        foreach (TextLine line in TextReport.Lines(report, document, all))
            ink.Write(line);
        foreach (TextLine line in TextReport.Lines(report, document, whatIf(document, report)))
            ink.Write(line);
        _leftOut |= !all
            && (report.Boilerplate.Count > 0 || report.Findings.Any(finding => finding.Severity != Severity.None));
    }

    public override void Complete()
    {
        if (!_leftOut)
            return;
        ink.Write(new TextLine(
            [new TextSegment("--all shows every finding, paragraph by paragraph.", TextStyle.Dim)]));
    }
}
