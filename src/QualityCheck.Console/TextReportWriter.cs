using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>The text form, with an empty line between two reports. Documents that failed are on stderr only.</summary>
internal sealed class TextReportWriter(Ink ink, bool all) : ReportWriter
{
    private bool _further;

    public override void Write(QualityReport report, InputDocument? document)
    {
        if (report.Error is not null)
            return;
        if (_further)
            ink.Write(new TextLine([]));
        _further = true;
        foreach (TextLine line in TextReport.Lines(report, document, all))
            ink.Write(line);
    }
}
