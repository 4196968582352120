namespace QualityCheck.Storage;

/// <summary>Members of an enum as they stand in the tables: in lower case.</summary>
internal static class StoredWord
{
    public static string Of<T>(T member) where T : struct, Enum => member.ToString().ToLowerInvariant();

    public static T Parse<T>(string word) where T : struct, Enum => Enum.Parse<T>(word, ignoreCase: true);
}
