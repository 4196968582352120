using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Words that tell what kind of name stands around them.</summary>
internal static class NameWords
{
    private static readonly WordSet Titles = LanguagePack.English.Words("name-words", "title");

    private static readonly WordSet Organizations = LanguagePack.English.Words("name-words", "organization");

    private static readonly WordSet SubjectHeads = LanguagePack.English.Words("name-words", "subject-head");

    private static readonly WordSet Places = LanguagePack.English.Words("name-words", "place");

    private static readonly WordSet Prepositions = LanguagePack.English.Words("name-words", "place-preposition");

    /// <summary>Words that are written in capitals and name nobody.</summary>
    private static readonly WordSet CommonInitialisms = LanguagePack.English.Words("name-words", "initialism");

    public static bool IsCommonInitialism(ReadOnlySpan<char> word) => CommonInitialisms.Contains(word);

    public static bool IsTitle(ReadOnlySpan<char> word) => Titles.Contains(word);

    public static bool NamesOrganization(ReadOnlySpan<char> word) => Organizations.Contains(word);

    /// <summary>Whether an organisation of this kind is named for what it works on.</summary>
    public static bool HasSubject(ReadOnlySpan<char> word) => SubjectHeads.Contains(word);

    public static bool NamesPlace(ReadOnlySpan<char> word) => Places.Contains(word);

    public static bool LeadsToPlace(ReadOnlySpan<char> word) => Prepositions.Contains(word);

    private static WordSet Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
