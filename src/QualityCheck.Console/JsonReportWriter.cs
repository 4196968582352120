namespace QualityCheck.Console;

/// <summary>
/// One report as an object, several as an array; so the first is held back until the second or the end comes.
/// </summary>
internal sealed class JsonReportWriter(TextWriter output, ReportDetail detail) : ReportWriter
{
    private string? _first;
    private bool _several;

    public override void Write(CheckResult result, InputDocument? document)
    {
        string json = result.WithDetail(detail).ToJson();
        if (_several)
            output.Write($",\n{json}");
        else if (_first is null)
            _first = json;
        else
        {
            output.Write($"[\n{_first},\n{json}");
            _several = true;
        }
    }

    public override void Complete() => output.Write(_several ? "\n]\n" : $"{_first ?? "[]"}\n");
}
