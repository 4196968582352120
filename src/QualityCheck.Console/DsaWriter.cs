using System.Collections.Immutable;
using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>
/// Records of the DSA Transparency Database, as many a line as one call of its API takes:
/// <c>{"statements":[…]}</c>. A record that it would refuse is told on stderr and left out.
/// </summary>
internal sealed class DsaWriter(TextWriter output, DsaSettings settings) : ReportWriter
{
    private readonly List<string> _records = [];

    public override bool HasFailed => _hasFailed;

    private bool _hasFailed;

    public override void Write(CheckResult result, InputDocument? document)
    {
        if (result.Report is not { } report || DsaStatement.Of(report, settings) is not { } record)
            return;
        ImmutableArray<string> mistakes = record.Mistakes();
        if (mistakes.IsEmpty)
            _records.Add(record.ToJson());
        else
        {
            _hasFailed = true;
            StandardError.Line($"{report.Id ?? "-"}: no record: {string.Join("; ", mistakes)}");
        }
        if (_records.Count == DsaStatement.MostAtATime)
            Complete();
    }

    public override void Complete()
    {
        if (_records.Count > 0)
            output.Write($"{{\"statements\":[{string.Join(',', _records)}]}}\n");
        _records.Clear();
    }
}
