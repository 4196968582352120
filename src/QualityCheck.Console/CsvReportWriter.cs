using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>A row a document.</summary>
internal sealed class CsvReportWriter : ReportWriter
{
    private readonly TextWriter _output;

    public CsvReportWriter(TextWriter output)
    {
        _output = output;
        _output.Write(CsvReport.Header);
    }

    public override void Write(CheckResult result, InputDocument? document) => _output.Write(CsvReport.Row(result));
}
