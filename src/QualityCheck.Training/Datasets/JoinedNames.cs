using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualityCheck.Training;

/// <summary>Reads a name, or a list of names as one text with commas between them.</summary>
internal sealed class JoinedNames : JsonConverter<string?>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartArray
            ? string.Join(", ", JsonSerializer.Deserialize<string[]>(ref reader, options)!)
            : reader.GetString();

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);
}
