using System.Text.Json;
using QualityCheck.Storage;

namespace QualityCheck.Worker;

/// <summary>
/// What came of a document, as a CloudEvent. Its id is the stored report's: the same result told twice is the same
/// event.
/// </summary>
internal static class ResultMessage
{
    public const string Type = "qualitycheck.document.checked";

    private const string Source = "qualitycheck/worker";

    public static CloudEvent Of(string reportId, QualityReport report)
    {
        ReportKey key = ReportKey.Of(report);
        using var data = new MemoryStream();
        using (var json = new Utf8JsonWriter(data))
        {
            json.WriteStartObject();
            json.WriteString("report", reportId);
            json.WriteString("contentId", key.ContentId);
            json.WriteString("contentHash", key.ContentHash);
            json.WriteString("action", Action(report.Verdict));
            json.WriteStartArray("reasons");
            foreach (string reason in report.Verdict.Reasons)
                json.WriteStringValue(reason);
            json.WriteEndArray();
            if (report.Verdict.Shadow is { } shadow)
                json.WriteString("shadow", Action(shadow));
            if (report.Scores.GetValueOrDefault("quality")?.Value is { } quality)
                json.WriteNumber("quality", quality);
            json.WriteString("engine", key.Engine);
            json.WriteString("policy", key.Policy);
            json.WriteEndObject();
        }
        return new CloudEvent
        {
            Id = reportId,
            Source = Source,
            Type = Type,
            Subject = key.ContentId,
            Data = data.ToArray(),
        };
    }

    /// <summary>The action in lower case, by which results are routed.</summary>
    public static string Action(Verdict verdict) => verdict.Action.ToString().ToLowerInvariant();
}
