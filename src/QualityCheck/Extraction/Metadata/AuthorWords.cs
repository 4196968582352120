using System.Collections.Frozen;

namespace QualityCheck.Extraction;

/// <summary>What the words in and around the names of bylines are. All but names are asked in lower case.</summary>
internal static class AuthorWords
{
    private static readonly FrozenSet<string> Ends = BylineWords.Words("end-word");
    private static readonly FrozenSet<string> Roles = BylineWords.Words("role-word");
    private static readonly FrozenSet<string> Nobody = BylineWords.Words("nobody-word");

    /// <summary>Whether no name goes beyond the word.</summary>
    public static bool IsEnd(string word) => Ends.Contains(word);

    /// <summary>Whether the word says what a person is.</summary>
    public static bool IsRole(string word) => Roles.Contains(word);

    /// <summary>Whether it stands where a name should and is none.</summary>
    public static bool IsNobody(string name) => Nobody.Contains(name) || BylineWords.IsNobody(name);

    public static bool HasRole(string text) => text.Split(' ').Any(word => IsRole(word.ToLowerInvariant()));

    /// <summary>Whether the word looks like one of a person's name.</summary>
    public static bool IsNameWord(string word) =>
        char.IsUpper(word[0]) && (word.Length < 3 || word.Skip(1).Any(char.IsLower))
        && word.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' or '’');

    /// <summary>Whether the word looks like one of a name that is written in capitals.</summary>
    public static bool IsCapitalNameWord(string word) =>
        word.All(c => char.IsUpper(c) || c is '.' or '-' or '\'' or '’') && char.IsUpper(word[0]);

    public static bool IsAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.Ordinal)
        || text.Contains('@', StringComparison.Ordinal) || text.StartsWith('/') || text.StartsWith('#');
}
