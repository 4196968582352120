using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace QualityCheck.Scoring;

/// <summary>A policy's JSON as people like to read it: a key a line, a rule a line.</summary>
internal static class PolicyText
{
    private static readonly JsonDocumentOptions Reading =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly JsonWriterOptions Writing =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string json) => Of(Parse(json));

    public static string Of(JsonObject policy) =>
        $"{{\n{string.Join(",\n", policy.Select(member => $"  {Compact(member.Key)}: {Value(member.Value)}"))}\n}}\n";

    public static JsonObject Parse(string json) => JsonNode.Parse(json, documentOptions: Reading)!.AsObject();

    private static string Value(JsonNode? value) => value is JsonArray { Count: > 0 } list
        ? $"[\n{string.Join(",\n", list.Select(item => $"    {Compact(item)}"))}\n  ]"
        : Compact(value);

    private static string Compact(JsonNode? value)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Writing))
        {
            if (value is null)
                writer.WriteNullValue();
            else
                value.WriteTo(writer);
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
