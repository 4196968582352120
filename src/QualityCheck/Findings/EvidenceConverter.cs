using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualityCheck.Findings;

/// <summary>Writes evidence as one object; a span in it is an object of its start and length.</summary>
internal sealed class EvidenceConverter : JsonConverter<Evidence>
{
    public override void Write(Utf8JsonWriter writer, Evidence value, JsonSerializerOptions options) =>
        Write(writer, value);

    public static void Write(Utf8JsonWriter writer, Evidence value)
    {
        writer.WriteStartObject();
        foreach ((string name, EvidenceValue item) in value)
        {
            writer.WritePropertyName(name);
            Write(writer, item);
        }
        writer.WriteEndObject();
    }

    public override Evidence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new JsonException("evidence must be an object");
        try
        {
            return [.. document.RootElement.EnumerateObject()
                .Select(property => (property.Name, ValueOf(property.Value)))];
        }
        catch (ArgumentException problem)
        {
            throw new JsonException($"no evidence: {problem.Message}", problem);
        }
    }

    private static void Write(Utf8JsonWriter writer, EvidenceValue value)
    {
        if (value.Number is { } number)
            writer.WriteNumberValue(number);
        else if (value.Text is { } text)
            writer.WriteStringValue(text);
        else if (value.Flag is { } flag)
            writer.WriteBooleanValue(flag);
        else if (value.Span is { } span)
            Write(writer, span);
        else
        {
            writer.WriteStartArray();
            foreach (EvidenceValue item in value.List!)
                Write(writer, item);
            writer.WriteEndArray();
        }
    }

    private static void Write(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("length", span.Length);
        writer.WriteEndObject();
    }

    private static EvidenceValue ValueOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.String => json.GetString()!,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => EvidenceValue.ListOf(json.EnumerateArray().Select(ValueOf)),
        JsonValueKind.Object => SpanOf(json),
        _ => throw new JsonException("null is no evidence"),
    };

    private static TextSpan SpanOf(JsonElement json) =>
        json.GetPropertyCount() == 2 && json.TryGetProperty("start", out JsonElement start)
            && json.TryGetProperty("length", out JsonElement length)
        && start.ValueKind == JsonValueKind.Number && start.TryGetInt32(out int from)
            && length.ValueKind == JsonValueKind.Number && length.TryGetInt32(out int count)
            ? new TextSpan(from, count)
            : throw new JsonException("an object in evidence must be a span: start and length");
}
