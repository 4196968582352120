using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualityCheck.Reporting;

/// <summary>The JSON form of records of the DSA Transparency Database, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(DsaStatement))]
internal sealed partial class DsaJson : JsonSerializerContext
{
    public static DsaJson Compact { get; } = new(CompactJson.Named(JsonNamingPolicy.SnakeCaseLower));
}
