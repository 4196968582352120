namespace QualityCheck.Console;

/// <summary>One report a line.</summary>
internal sealed class JsonLinesReportWriter(TextWriter output, ReportDetail detail) : ReportWriter
{
    public override void Write(CheckResult result, InputDocument? document) =>
        output.Write(result.WithDetail(detail).ToJson() + "\n");
}
