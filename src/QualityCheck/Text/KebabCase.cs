using System.Text.Json;

namespace QualityCheck.Text;

/// <summary>Enum members as the report writes them: lower-case with hyphens.</summary>
internal static class KebabCase
{
    public static string Of<T>(T member) where T : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString());
}
