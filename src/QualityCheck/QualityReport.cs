using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using QualityCheck.Reporting;

namespace QualityCheck;

/// <summary>
/// Everything the checker says of one document, or why it could not be checked. Immutable; reports that say the same are equal.
/// <see cref="ToJson"/> and <see cref="FromJson"/> are each other's inverse.
/// </summary>
public sealed record QualityReport
{
    /// <summary>The version of the JSON form.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>The caller's name for the document.</summary>
    public string? Id { get; init; }

    /// <summary>Why there is no result; null where there is one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DocumentError? Error { get; init; }

    /// <summary>The document in a few facts; null on an error.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DocumentSummary? Document { get; init; }

    /// <summary>The article's text; only in full detail.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ArticleText? Article { get; init; }

    /// <summary>What was removed, as spans into the input, in order.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RemovedSpan>? Boilerplate { get; init; }

    /// <summary>Details of the text, sorted by place; only in full detail.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Annotation>? Annotations { get; init; }

    /// <summary>The findings, sorted by place and rule.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Finding>? Findings { get; init; }

    /// <summary>
    /// The sentences, in order; only in full detail. Of a report that a checker made they are put together when they are first read, and claims and uncertainty with
    /// them: whoever does not read them does not pay for them. Until then the report holds on to the layers of its text; <see cref="WithDetail"/> lets go of them.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SentenceSummary>? Sentences { get; init; }

    /// <summary>The scores by name: quality, hedging, vagueness, repetition, factualDensity, boilerplate, style, credibility, transparency.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableSortedDictionary<string, Score>? Scores { get; init; }

    /// <summary>What the policy makes of it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Verdict? Verdict { get; init; }

    /// <summary>What made the report.</summary>
    public ReportVersions Versions { get; init; } = ReportVersions.Current;

    /// <summary>A report that says why there is no result.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public static QualityReport Failed(string? id, DocumentError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new QualityReport { Id = id, Error = error };
    }

    /// <summary>The same report with less in it.</summary>
    public QualityReport WithDetail(ReportDetail detail) => detail == ReportDetail.Full || Error is not null ? this : this with
    {
        Article = null,
        Annotations = null,
        Sentences = null,
        Findings = Findings?.Where(finding => finding.Severity != Severity.None).ToImmutableArray(),
        Scores = Scores?.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value with { Measures = pair.Value.Measures.Remove("estimate") }, StringComparer.Ordinal),
    };

    /// <inheritdoc/>
    public bool Equals(QualityReport? other) =>
        other is not null && Schema == other.Schema && Id == other.Id && Error == other.Error && Document == other.Document && Article == other.Article
        && Same(Boilerplate, other.Boilerplate) && Same(Annotations, other.Annotations) && Same(Findings, other.Findings) && Same(Sentences, other.Sentences)
        && Same(Scores, other.Scores) && Verdict == other.Verdict && Versions == other.Versions;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Error, Document, Article, Verdict, Findings?.Count, Annotations?.Count, Sentences?.Count);

    private static bool Same<T>(IEnumerable<T>? one, IEnumerable<T>? other) => one is null ? other is null : other is not null && one.SequenceEqual(other);

    /// <summary>The report as one line of JSON, the same bytes for the same report on every machine.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ReportJson.Compact.QualityReport);

    /// <summary>Reads a report that <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException"><paramref name="json"/> is no report.</exception>
    public static QualityReport FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonSerializer.Deserialize(json, ReportJson.Default.QualityReport) is { Schema: 1, Versions: not null } report ? report : throw new JsonException("no report of schema 1");
    }
}
