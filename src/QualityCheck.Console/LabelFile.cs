using System.Text.Json;
using QualityCheck.Scoring;

namespace QualityCheck.Console;

/// <summary>
/// A team's decisions, one a line: <c>{"report": {…}, "decision": "accept|review|reject"}</c>, or
/// <c>{"id": "…", "decision": …}</c> where the reports stand in a file of their own.
/// </summary>
internal sealed class LabelFile
{
    private readonly string _path;
    private readonly Dictionary<string, QualityReport> _reports;
    private readonly Dictionary<string, (int Line, VerdictAction Decision)> _seen = new(StringComparer.Ordinal);

    private LabelFile(string path, Dictionary<string, QualityReport> reports) => (_path, _reports) = (path, reports);

    /// <summary>How many lines told again what another had told.</summary>
    public int Repeated { get; private set; }

    public List<LabelledInput> Labels { get; } = [];

    /// <exception cref="UsageException">A file cannot be read, or a line is no label, or two decide differently about
    /// one document.</exception>
    public static LabelFile Read(string path, string? reports)
    {
        var known = new Dictionary<string, QualityReport>(StringComparer.Ordinal);
        foreach (QualityReport report in reports is null ? [] : ReportLines.Reports(reports))
        {
            if (report.Id is { } id)
                known[id] = report;
        }
        var file = new LabelFile(path, known);
        foreach ((int number, string line) in ReportLines.Of(path))
            file.Add(number, line);
        return file;
    }

    private void Add(int number, string line)
    {
        (QualityReport report, VerdictAction decision) = Label(number, line);
        if (!_seen.TryAdd(report.Document.ContentHash, (number, decision)))
        {
            (int first, VerdictAction before) = _seen[report.Document.ContentHash];
            if (before != decision)
                throw ReportLines.Mistake(_path, number, FormattableString.Invariant(
                    $"line {first} decides otherwise about the same document"));
            Repeated++;
            return;
        }
        Labels.Add(new LabelledInput(report.ToPolicyInput(), decision));
    }

    private (QualityReport Report, VerdictAction Decision) Label(int number, string line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw ReportLines.Mistake(_path, number, "a label must be an object with report or id, and decision");
            foreach (JsonProperty field in json.RootElement.EnumerateObject())
            {
                if (field.Name is not ("report" or "id" or "decision"))
                    throw ReportLines.Mistake(_path, number,
                        $"a label has no field '{field.Name}'; its fields are report or id, and decision");
            }
            return (ReportOf(number, json.RootElement), DecisionOf(number, json.RootElement));
        }
        catch (JsonException problem)
        {
            throw ReportLines.Mistake(_path, number, $"no label: {problem.Message}", problem);
        }
    }

    private QualityReport ReportOf(int number, JsonElement label)
    {
        if (label.TryGetProperty("report", out JsonElement report))
            return QualityReport.FromJson(report.GetRawText());
        if (!label.TryGetProperty("id", out JsonElement id) || id.ValueKind != JsonValueKind.String)
            throw ReportLines.Mistake(_path, number, "'report' or 'id' is missing");
        return _reports.TryGetValue(id.GetString()!, out QualityReport? known)
            ? known
            : throw ReportLines.Mistake(_path, number, $"there is no report '{id.GetString()}' in --reports");
    }

    private VerdictAction DecisionOf(int number, JsonElement label) =>
        (label.TryGetProperty("decision", out JsonElement decision) && decision.ValueKind == JsonValueKind.String
                ? decision.GetString()
                : null) switch
        {
            "accept" => VerdictAction.Accept,
            "review" => VerdictAction.Review,
            "reject" => VerdictAction.Reject,
            _ => throw ReportLines.Mistake(_path, number, "'decision' must be accept, review or reject"),
        };
}
