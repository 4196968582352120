using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualityCheck.Text;

/// <summary>Writes enum members as the report does: lower-case with hyphens.</summary>
internal sealed class KebabCaseEnumConverter<T>()
    : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
