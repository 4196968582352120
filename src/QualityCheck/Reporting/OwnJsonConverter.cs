using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualityCheck.Reporting;

/// <summary>
/// Writes a report, or a result of a batch, as its own <c>ToJson</c> does, whatever the options of the serializer.
/// </summary>
/// <typeparam name="T">What is written.</typeparam>
/// <param name="toJson">Its JSON.</param>
/// <param name="fromJson">What JSON says.</param>
internal abstract class OwnJsonConverter<T>(Func<T, string> toJson, Func<string, T> fromJson) : JsonConverter<T>
{
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteRawValue(toJson(value), skipInputValidation: true);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument json = JsonDocument.ParseValue(ref reader);
        return fromJson(json.RootElement.GetRawText());
    }
}
