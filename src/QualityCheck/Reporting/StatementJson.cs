using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualityCheck.Reporting;

/// <summary>The JSON form of a statement of reasons, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StatementOfReasons))]
internal sealed partial class StatementJson : JsonSerializerContext
{
    public static StatementJson Compact { get; } = new(CompactJson.Named(JsonNamingPolicy.CamelCase));
}
