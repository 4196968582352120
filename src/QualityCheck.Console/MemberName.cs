using System.Text.Json;

namespace QualityCheck.Console;

/// <summary>The members of an enum as options take them and reports write them.</summary>
internal static class MemberName
{
    /// <summary>The name in kebab case: <c>contained-in</c>.</summary>
    public static string Of<T>(T member) where T : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString());
}
