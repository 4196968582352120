using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using QualityCheck.Text;

namespace QualityCheck.Reporting;

/// <summary>The JSON form of a report and of an error; what is null is left out.</summary>
internal sealed record ReportForm
{
    public int Schema { get; init; } = 1;

    public string? Id { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DocumentError? Error { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DocumentSummary? Document { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ArticleText? Article { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RemovedSpan>? Boilerplate { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Annotation>? Annotations { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Finding>? Findings { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SentenceSummary>? Sentences { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableSortedDictionary<string, Score>? Scores { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableSortedDictionary<string, double>? Reliability { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Verdict? Verdict { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReportOptions? Options { get; init; }

    public ReportVersions Versions { get; init; } = ReportVersions.Current;

    public static ReportForm Of(QualityReport report) => new()
    {
        Schema = report.Schema,
        Id = report.Id,
        Document = report.Document,
        Article = report.Article,
        Boilerplate = report.Boilerplate,
        Annotations = report.Annotations,
        Findings = report.Findings,
        Sentences = report.Sentences,
        Scores = report.Scores,
        Reliability = report.Reliability,
        Verdict = report.Verdict,
        Options = report.Options,
        Versions = report.Versions,
    };

    public static ReportForm Of(string? id, DocumentError error) => new() { Id = id, Error = error };

    /// <exception cref="JsonException">It is neither a report nor an error.</exception>
    public static ReportForm Parse(string json) =>
        JsonSerializer.Deserialize(Utf16.WithoutLoneSurrogates(json), ReportJson.Default.ReportForm)
            is { Schema: 1, Versions: not null } form
            ? form
            : throw new JsonException("no report of schema 1");

    /// <summary>The report; null where it is an error.</summary>
    /// <exception cref="JsonException">It is neither.</exception>
    public QualityReport? Report() => this switch
    {
        { Error: not null } => null,
        { Document: { } document, Boilerplate: { } boilerplate, Findings: { } findings, Scores: { } scores,
            Verdict: { } verdict } => new QualityReport
        {
            Schema = Schema,
            Id = Id,
            Document = document,
            Article = Article,
            Boilerplate = boilerplate,
            Annotations = Annotations,
            Findings = findings,
            Sentences = Sentences,
            Scores = scores,
            Reliability = Reliability ?? ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal),
            Verdict = verdict,
            Options = Options,
            Versions = Versions,
        },
        _ => throw new JsonException("a report without document, boilerplate, findings, scores or verdict"),
    };
}
