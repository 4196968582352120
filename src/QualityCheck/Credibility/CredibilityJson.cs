using System.Text.Json.Serialization;

namespace QualityCheck.Credibility;

/// <summary>Reads and writes the weights without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(CredibilityModelFile))]
internal sealed partial class CredibilityJson : JsonSerializerContext;
