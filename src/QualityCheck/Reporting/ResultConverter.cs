using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualityCheck.Reporting;

/// <summary>
/// Writes a report or an error as <see cref="CheckResult.ToJson"/> does, whatever the options of the serializer.
/// </summary>
internal sealed class ResultConverter : JsonConverter<CheckResult>
{
    public override void Write(Utf8JsonWriter writer, CheckResult value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToJson(), skipInputValidation: true);

    public override CheckResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument json = JsonDocument.ParseValue(ref reader);
        return CheckResult.FromJson(json.RootElement.GetRawText());
    }
}
