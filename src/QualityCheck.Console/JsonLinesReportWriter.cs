namespace QualityCheck.Console;

/// <summary>One report a line.</summary>
internal sealed class JsonLinesReportWriter(StreamWriter output, ReportDetail detail) : ReportWriter
{
    public override void Write(CheckResult result, InputDocument? document)
    {
        output.Flush();
        result.WithDetail(detail).WriteJson(output.BaseStream);
        output.Write('\n');
    }
}
