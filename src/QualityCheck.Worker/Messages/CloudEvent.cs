using System.Runtime.InteropServices;
using System.Text.Json;

namespace QualityCheck.Worker;

/// <summary>A CloudEvent 1.0 in structured mode: one JSON object with its attributes and its data.</summary>
internal sealed record CloudEvent
{
    /// <summary>The content type of messages.</summary>
    public const string ContentType = "application/cloudevents+json";

    private const string SpecVersion = "1.0";

    /// <summary>Unique within the source: two events of the same source and id are one.</summary>
    public required string Id { get; init; }

    /// <summary>Who says it.</summary>
    public required string Source { get; init; }

    /// <summary>What happened.</summary>
    public required string Type { get; init; }

    /// <summary>What it is about.</summary>
    public string? Subject { get; init; }

    /// <summary>Where the data lies, by CloudEvents' extension for claim checks; null where it is here.</summary>
    public string? DataRef { get; init; }

    /// <summary>The data as JSON in UTF-8, as it stood there; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Data { get; init; }

    /// <summary>Reads an event.</summary>
    /// <exception cref="PoisonException">It is none.</exception>
    public static CloudEvent Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(body);
            return Of(json.RootElement);
        }
        catch (JsonException mistake)
        {
            throw new PoisonException(DeadLetterReason.InvalidJson,
                FormattableString.Invariant(
                    $"no JSON: line {mistake.LineNumber + 1}, byte {mistake.BytePositionInLine + 1}"), mistake);
        }
        catch (InvalidOperationException mistake)
        {
            // A string that is no UTF-8, or half of a character.
            throw new PoisonException(DeadLetterReason.InvalidJson, "an attribute is no text", mistake);
        }
    }

    /// <summary>The event as JSON.</summary>
    public byte[] ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("specversion", SpecVersion);
            json.WriteString("id", Id);
            json.WriteString("source", Source);
            json.WriteString("type", Type);
            if (Subject is not null)
                json.WriteString("subject", Subject);
            json.WriteString("datacontenttype", "application/json");
            if (DataRef is not null)
                json.WriteString("dataref", DataRef);
            if (!Data.IsEmpty)
            {
                json.WritePropertyName("data");
                json.WriteRawValue(Data.Span);
            }
            json.WriteEndObject();
        }
        return stream.ToArray();
    }

    private static CloudEvent Of(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new PoisonException(DeadLetterReason.NoCloudEvent, "no JSON object");
        if (Text(root, "specversion") != SpecVersion)
            throw new PoisonException(DeadLetterReason.NoCloudEvent, $"'specversion' is not {SpecVersion}");
        if (Text(root, "datacontenttype") is { } type && !IsJson(type))
            throw new PoisonException(DeadLetterReason.NoCloudEvent, "'datacontenttype' is not application/json");
        return new CloudEvent
        {
            Id = Required(root, "id"),
            Source = Required(root, "source"),
            Type = Required(root, "type"),
            Subject = Text(root, "subject"),
            DataRef = Text(root, "dataref"),
            Data = root.TryGetProperty("data", out JsonElement data) && data.ValueKind != JsonValueKind.Null
                ? JsonMarshal.GetRawUtf8Value(data).ToArray()
                : default,
        };
    }

    private static bool IsJson(string mediaType)
    {
        string essence = mediaType.Split(';')[0].Trim();
        return essence.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || essence.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    private static string Required(JsonElement root, string name) =>
        Text(root, name) is { Length: > 0 } text
            ? text
            : throw new PoisonException(DeadLetterReason.NoCloudEvent, $"'{name}' is missing");

    private static string? Text(JsonElement root, string name) =>
        !root.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw new PoisonException(DeadLetterReason.NoCloudEvent, $"'{name}' is no text");
}
