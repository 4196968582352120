using System.Text.Json.Serialization;

namespace QualityCheck.Service;

/// <summary>What the service says of one document.</summary>
internal sealed record CheckAnswer
{
    /// <summary>The line of the batch, from 1; null for a single document.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Line { get; init; }

    /// <summary>The caller's name for the document.</summary>
    public string? Id { get; init; }

    /// <summary>Where the report is kept: <c>/v1/reports/{reportId}</c>; null where there is none.</summary>
    public string? ReportId { get; init; }

    /// <summary>What to do; Review where there is no report. Null only for a line that is no document.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Why there is no report; null where there is one.</summary>
    public DocumentError? Error { get; init; }

    /// <summary>
    /// The documents seen before, whose passages the article's text has, the most copied first; null where the service
    /// does not look for them.
    /// </summary>
    public IEnumerable<SeenDocument>? SeenBefore { get; init; }

    /// <summary>The report, as the schema in <c>data/schemas</c> says.</summary>
    public QualityReport? Report { get; init; }
}
