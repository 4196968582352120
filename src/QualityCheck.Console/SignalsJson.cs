using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace QualityCheck.Console;

/// <summary>The signals of a text as one line of JSON; null where a signal has no value.</summary>
internal static class SignalsJson
{
    /// <summary>Reasons such as <c>&lt; 3 paragraphs</c> and ids of any script stay as they are.</summary>
    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IBufferWriter<byte> line, string? id, SignalReader reader)
    {
        using var json = new Utf8JsonWriter(line, Options);
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        json.WriteString("variant"u8, MemberName.Of(reader.Set.Variant));
        json.WriteStartObject("signals"u8);
        for (int i = 0; i < reader.Values.Length; i++)
        {
            json.WritePropertyName(reader.Set.Signals[i].Name);
            WriteValue(json, reader.Values[i]);
        }
        json.WriteEndObject();
        json.WriteStartObject("verdicts"u8);
        foreach (FilterVerdict verdict in reader.Verdicts)
            json.WriteString(verdict.Filter, verdict.Reason);
        json.WriteEndObject();
        if (reader.LineCount > 0)
            WriteLines(json, reader);
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, SignalReader reader)
    {
        json.WriteStartArray("lines"u8);
        for (int i = 0; i < reader.LineCount; i++)
        {
            SignalLine line = reader.Line(i);
            json.WriteStartObject();
            json.WriteNumber("start"u8, line.Span.Start);
            json.WriteNumber("length"u8, line.Span.Length);
            json.WriteString("verdict"u8, line.Reason);
            for (int value = 0; value < line.Values.Length; value++)
            {
                json.WritePropertyName(reader.Set.LineSignals[value]);
                WriteValue(json, line.Values[value]);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, double value)
    {
        if (double.IsFinite(value))
            json.WriteNumberValue(value);
        else
            json.WriteNullValue();
    }
}
