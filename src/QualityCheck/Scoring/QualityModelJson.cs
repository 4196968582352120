using System.Text.Json.Serialization;

namespace QualityCheck.Scoring;

/// <summary>Reads and writes quality models without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(QualityModelFile))]
internal sealed partial class QualityModelJson : JsonSerializerContext;
