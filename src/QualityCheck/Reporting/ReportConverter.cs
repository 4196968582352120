using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualityCheck.Reporting;

/// <summary>
/// Writes a report as <see cref="QualityReport.ToJson"/> does, whatever the options of the serializer.
/// </summary>
internal sealed class ReportConverter : JsonConverter<QualityReport>
{
    public override void Write(Utf8JsonWriter writer, QualityReport value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToJson(), skipInputValidation: true);

    public override QualityReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument json = JsonDocument.ParseValue(ref reader);
        return QualityReport.FromJson(json.RootElement.GetRawText());
    }
}
