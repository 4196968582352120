using System.Text;
using System.Text.Json;
using QualityCheck.Input;

namespace QualityCheck.Training;

/// <summary>
/// A team's labels, one a line: <c>{"id", "label": "good", "bad" or 0 to 1, "source"}</c> and either the <c>report</c>
/// of the console or a document as the console reads it (<c>text</c> or <c>html</c>, <c>url</c> …).
/// </summary>
internal sealed class LabelledReports
{
    private static readonly string[] Fields =
        ["id", "label", "source", "report", "text", "html", "url", "title", "byline", "published", "language", "clean"];

    private readonly string _path;
    private readonly Dictionary<string, (int Line, double Target)> _seen = new(StringComparer.Ordinal);
    private readonly List<LabelledReport> _labels = [];

    private LabelledReports(string path) => _path = path;

    /// <summary>How many lines said again what another had said.</summary>
    public int Repeated { get; private set; }

    /// <summary>How many reports were made by other versions of the library or its models.</summary>
    public int Foreign { get; private set; }

    /// <summary>Each document once, in an order that is that of its hash, whatever that of the lines.</summary>
    public IReadOnlyList<LabelledReport> Labels =>
        [.. _labels.OrderBy(label => label.Document, StringComparer.Ordinal)];

    /// <summary>A line that has been read; its document is still to be checked where there is no report.</summary>
    private sealed record Entry(int Line, double Target, string? Source, QualityReport? Report,
        InputDocument? Document);

    /// <param name="path">What messages call the file.</param>
    /// <param name="lines">Its lines.</param>
    /// <exception cref="FormatException">A line is no label, or two differ about one document; the message says
    /// where.</exception>
    public static LabelledReports Read(string path, IEnumerable<string> lines)
    {
        var labels = new LabelledReports(path);
        List<Entry> entries =
        [
            .. lines.Select((line, i) => (Line: i + 1, Text: line)).Where(line => !string.IsNullOrWhiteSpace(line.Text))
                .Select(line => labels.EntryOf(line.Line, line.Text)),
        ];
        if (entries.Find(entry => entry.Source is not null) is { } named
            && entries.Find(entry => entry.Source is null) is { } unnamed)
            throw labels.Mistake(unnamed.Line, FormattableString.Invariant(
                $"'source' is missing, though line {named.Line} has one: name them all, or none"));
        using IEnumerator<CheckResult> results = QualityChecker.CreateDefault()
            .CheckMany(entries.Select(entry => entry.Document).OfType<InputDocument>()).GetEnumerator();
        foreach (Entry entry in entries)
            labels.Add(entry, entry.Report ?? labels.Checked(entry, results));
        return labels;
    }

    private QualityReport Checked(Entry entry, IEnumerator<CheckResult> results)
    {
        results.MoveNext();
        return results.Current.Report
            ?? throw Mistake(entry.Line, $"the document cannot be checked: {results.Current.Error?.Message}");
    }

    private void Add(Entry entry, QualityReport report)
    {
        if (_seen.TryGetValue(report.Document.ContentHash, out (int Line, double Target) before))
        {
            if (before.Target != entry.Target)
                throw Mistake(entry.Line, FormattableString.Invariant(
                    $"line {before.Line} has another label for the same document"));
            Repeated++;
            return;
        }
        _seen.Add(report.Document.ContentHash, (entry.Line, entry.Target));
        if ((report.Versions.Library, report.Versions.Models)
            != (ReportVersions.Current.Library, ReportVersions.Current.Models))
            Foreign++;
        _labels.Add(LabelledReport.Of(report, entry.Target, entry.Source));
    }

    private Entry EntryOf(int line, string text)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            JsonElement label = json.RootElement;
            if (label.ValueKind != JsonValueKind.Object)
                throw Mistake(line, "a label must be an object");
            foreach (JsonProperty field in label.EnumerateObject())
            {
                if (!Fields.Contains(field.Name))
                    throw Mistake(line,
                        $"a label has no field '{field.Name}'; its fields are {string.Join(", ", Fields)}");
            }
            double target = TargetOf(line, label);
            string? source = SourceOf(line, label);
            return label.TryGetProperty("report", out JsonElement report)
                ? new Entry(line, target, source, ReportOf(line, label, report), null)
                : new Entry(line, target, source, null, DocumentOf(line, text));
        }
        catch (JsonException problem)
        {
            throw Mistake(line, $"no label: {problem.Message}", problem);
        }
    }

    private QualityReport ReportOf(int line, JsonElement label, JsonElement report) =>
        label.TryGetProperty("text", out _) || label.TryGetProperty("html", out _)
            ? throw Mistake(line, "both 'report' and a document: only one can be what the label is about")
            : QualityReport.FromJson(report.GetRawText());

    private InputDocument DocumentOf(int line, string text)
    {
        InputResult read = JsonLine.Parse(Encoding.UTF8.GetBytes(text), FormattableString.Invariant($"line {line}"));
        return read.Document
            ?? throw Mistake(line, read.Error?.Message is null or "neither 'html' nor 'text'"
                ? "'report', 'text' or 'html' is missing"
                : read.Error.Message);
    }

    private double TargetOf(int line, JsonElement label) =>
        !label.TryGetProperty("label", out JsonElement given)
            ? throw Mistake(line, "'label' is missing")
            : given.ValueKind switch
            {
                JsonValueKind.String when given.ValueEquals("good") => 1,
                JsonValueKind.String when given.ValueEquals("bad") => 0,
                JsonValueKind.Number when given.GetDouble() is >= 0 and <= 1 and var target => target,
                _ => throw Mistake(line, "'label' must be \"good\", \"bad\" or a number from 0 to 1"),
            };

    private string? SourceOf(int line, JsonElement label) =>
        !label.TryGetProperty("source", out JsonElement source) || source.ValueKind == JsonValueKind.Null
            ? null
            : source.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(source.GetString())
                ? source.GetString()
                : throw Mistake(line, "'source' must be a name");

    private FormatException Mistake(int line, string message, Exception? inner = null) =>
        new(FormattableString.Invariant($"{_path}: line {line}: {message}"), inner);
}
