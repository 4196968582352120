using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using QualityCheck.Pipeline;

namespace QualityCheck.Reporting;

/// <summary>The JSON form of a report, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true, Converters = [typeof(FiniteNumberConverter)])]
[JsonSerializable(typeof(ReportForm))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>
    /// One line; letters of all scripts stand as they are, control characters and quotes are escaped.
    /// </summary>
    public static ReportJson Compact { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
