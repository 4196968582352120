using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualityCheck.Reporting;

/// <summary>
/// How what is made of reports is written: on one line, letters of all scripts as they are, no nulls.
/// </summary>
internal static class CompactJson
{
    /// <summary>Of what is put together node by node.</summary>
    public static JsonSerializerOptions Nodes { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonSerializerOptions Named(JsonNamingPolicy names) => new()
    {
        PropertyNamingPolicy = names,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
