namespace QualityCheck.Console;

/// <summary>One report a line.</summary>
internal sealed class JsonLinesReportWriter(TextWriter output, ReportDetail detail) : ReportWriter
{
    public override void Write(QualityReport report, InputDocument? document) => output.Write(report.WithDetail(detail).ToJson() + "\n");
}
