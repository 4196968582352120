using System.Collections.Immutable;
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

    public static CloudEvent Of(Addition addition, QualityReport report)
    {
        ReportKey key = ReportKey.Of(report);
        using var data = new MemoryStream();
        using (var json = new Utf8JsonWriter(data))
        {
            json.WriteStartObject();
            json.WriteString("report", addition.Id);
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
            if (addition.SeenBefore is { } copies)
                Write(json, copies);
            json.WriteEndObject();
        }
        return new CloudEvent
        {
            Id = addition.Id,
            Source = Source,
            Type = Type,
            Subject = key.ContentId,
            Data = data.ToArray(),
        };
    }

    /// <summary>As the service answers it.</summary>
    private static void Write(Utf8JsonWriter json, ImmutableArray<EarlierCopy> copies)
    {
        json.WriteStartArray("seenBefore");
        foreach (EarlierCopy copy in copies)
        {
            json.WriteStartObject();
            json.WriteString("id", copy.Id);
            json.WriteString("relation", WordOf(copy.Relation));
            json.WriteNumber("share", copy.Share);
            json.WriteNumber("shareOfEarlier", copy.ShareOfEarlier);
            json.WriteStartArray("shared");
            foreach (SharedSpan span in copy.Shared)
            {
                json.WriteStartObject();
                json.WriteNumber("aStart", span.A.Start);
                json.WriteNumber("bStart", span.B.Start);
                json.WriteNumber("length", span.A.Length);
                json.WriteNumber("bLength", span.B.Length);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>The action in lower case, by which results are routed.</summary>
    public static string Action(Verdict verdict) => WordOf(verdict.Action);

    /// <summary>As reports write it.</summary>
    private static string WordOf<T>(T member) where T : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString());
}
