using System.Text.Json.Nodes;
using QualityCheck.Text;

namespace QualityCheck.Reporting;

/// <summary>
/// Writes findings as a log of SARIF 2.1.0 (OASIS standard, 27 March 2020) for code scanning and editors: one run, its
/// results as they come. Places are those in the input, in UTF-16 code units. Not safe from many threads.
/// </summary>
public sealed class SarifWriter
{
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The name under which a result's fingerprint stands.</summary>
    private const string Fingerprint = "ruleAndQuote/v1";

    private readonly TextWriter _output;
    private readonly JsonArray _failures = [];
    private bool _any;

    /// <summary>Begins a log.</summary>
    /// <param name="output">Where it is written; stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public SarifWriter(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _output.Write($"{{\"$schema\":\"{Schema}\",\"version\":\"2.1.0\",\"runs\":[{{\"tool\":{
            Tool().ToJsonString(CompactJson.Nodes)},\"columnKind\":\"utf16CodeUnits\",\"results\":[");
    }

    /// <summary>Writes the charged findings of a report.</summary>
    /// <param name="report">The report, in full detail.</param>
    /// <param name="document">The document it is about.</param>
    /// <param name="suppressions">The kinds of suppression (<c>inSource</c>, <c>external</c>) of findings by their
    /// indices in the report; null for none.</param>
    /// <exception cref="ArgumentNullException">The report or the document is null.</exception>
    /// <exception cref="ArgumentException">The report is not in full detail.</exception>
    public void Write(QualityReport report, InputDocument document, ILookup<int, string>? suppressions = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(document);
        if (report.Article is null)
            throw new ArgumentException("SARIF needs the report in full detail", nameof(report));
        var lines = new LinePositions(document.Content);
        IReadOnlyList<string> fingerprints = report.Fingerprints();
        for (int i = 0; i < report.Findings.Count; i++)
        {
            if (report.Findings[i].Severity == Severity.None)
                continue;
            JsonObject result = Result(report.Findings[i], report, document, lines, fingerprints[i]);
            if (suppressions is not null)
                result["suppressions"] = new JsonArray([.. suppressions[i].Select(kind =>
                    new JsonObject { ["kind"] = kind })]);
            _output.Write(_any ? ",\n" : "\n");
            _output.Write(result.ToJsonString(CompactJson.Nodes));
            _any = true;
        }
    }

    /// <summary>Notes that a document has no report.</summary>
    /// <param name="id">The document's id; null where it has none.</param>
    /// <param name="error">Why.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public void WriteFailure(string? id, DocumentError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        var notification = new JsonObject
        {
            ["level"] = "error",
            ["message"] = Text(VisibleText.Of(error.Message)),
            ["descriptor"] = new JsonObject { ["id"] = error.Code },
        };
        if (id is not null)
            notification["locations"] = new JsonArray(new JsonObject
            {
                ["physicalLocation"] = new JsonObject { ["artifactLocation"] = Artifact(id) },
            });
        _failures.Add((JsonNode)notification);
    }

    /// <summary>Ends the log; without it it is no JSON. Nothing can be written behind it.</summary>
    public void Complete()
    {
        var invocation = new JsonObject { ["executionSuccessful"] = _failures.Count == 0 };
        if (_failures.Count > 0)
            invocation["toolExecutionNotifications"] = _failures;
        _output.Write($"],\"invocations\":[{invocation.ToJsonString(CompactJson.Nodes)}]}}]}}\n");
    }

    private static JsonObject Tool() => new()
    {
        ["driver"] = new JsonObject
        {
            ["name"] = "QualityCheck",
            ["semanticVersion"] = ReportVersions.Current.Library,
            ["rules"] = new JsonArray([.. Rules.All.Select(rule => new JsonObject
            {
                ["id"] = rule.Id,
                ["name"] = rule.Analyzer,
                ["shortDescription"] = Text(rule.Title),
                ["fullDescription"] = Text(rule.Explanation),
                ["defaultConfiguration"] = new JsonObject { ["level"] = KebabCase.Of(rule.Severity) },
            })]),
        },
    };

    private static JsonObject Result(Finding finding, QualityReport report, InputDocument document,
        LinePositions lines, string fingerprint)
    {
        TextSpan span = finding.Length > 0 ? report.ToInput(finding.Span) : default;
        var location = new JsonObject
        {
            ["artifactLocation"] = Artifact(report.Id is { Length: > 0 } id
                ? id
                : report.Document.Url ?? report.Document.ContentHash),
        };
        if (finding.Length > 0)
            location["region"] = Region(span, document.Content, lines);
        return new JsonObject
        {
            ["ruleId"] = finding.Rule,
            ["ruleIndex"] = Rules.All.IndexOf(Rules.Find(finding.Rule)!),
            ["level"] = KebabCase.Of(finding.Severity),
            ["message"] = Text(VisibleText.Of(finding.Message)),
            ["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = location }),
            ["partialFingerprints"] = new JsonObject { [Fingerprint] = fingerprint },
            ["properties"] = new JsonObject
            {
                ["type"] = finding.Type,
                ["confidence"] = finding.Confidence,
            },
        };
    }

    private static JsonObject Region(TextSpan span, string content, LinePositions lines)
    {
        (int startLine, int startColumn) = lines[span.Start];
        (int endLine, int endColumn) = lines[span.End];
        return new JsonObject
        {
            ["startLine"] = startLine, ["startColumn"] = startColumn, ["endLine"] = endLine, ["endColumn"] = endColumn,
            ["charOffset"] = span.Start, ["charLength"] = span.Length,
            ["snippet"] = Text(content.Substring(span.Start, span.Length)),
        };
    }

    private static JsonObject Text(string text) => new() { ["text"] = Utf16.WithoutLoneSurrogates(text) };

    /// <summary>
    /// A file or address as a URI reference: what may not stand there is percent-encoded, and no password goes out.
    /// </summary>
    private static JsonObject Artifact(string name) => new()
    {
        ["uri"] = Uri.TryCreate(name, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            ? Address(address)
            : (name is ['/' or '\\', ..] ? "/" : "") + string.Join('/',
                name.Replace('\\', '/').TrimStart('/').Split('/').Select(Uri.EscapeDataString)),
    };

    private static string Address(Uri address)
    {
        string ascii = new UriBuilder(address) { Host = address.IdnHost, UserName = "", Password = "" }.Uri.AbsoluteUri;
        int path = ascii.IndexOf('/', "https://".Length);
        return path < 0 ? ascii : ascii[..path] + ascii[path..].Replace("[", "%5B", StringComparison.Ordinal)
            .Replace("]", "%5D", StringComparison.Ordinal);
    }
}
