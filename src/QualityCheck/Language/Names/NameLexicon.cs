using System.Collections.Frozen;

namespace QualityCheck.Language;

/// <summary>
/// What kind of name a word is part of or stands beside, as far as lists can tell; a hint for the entity tagger.
/// </summary>
internal static class NameLexicon
{
    private static readonly FrozenDictionary<string, NameHint>.AlternateLookup<ReadOnlySpan<char>> Names =
        LanguagePack.English.Table("names")
            .ToFrozenDictionary(row => row[0], row => Parse(row[1]), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public static NameHint HintOf(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
            return NameHint.None;
        if (Names.TryGetValue(word, out NameHint hint))
            return hint;
        return NameWords.IsTitle(word) ? NameHint.Title
            : NameWords.NamesOrganization(word) ? NameHint.Organization
            : NameWords.NamesPlace(word) ? NameHint.Place
            : CalendarWords.IsMonth(word) || CalendarWords.IsDay(word) ? NameHint.Calendar
            : NameHint.None;
    }

    /// <summary>Whether the list has the word as a name.</summary>
    public static bool IsName(ReadOnlySpan<char> word) => Names.ContainsKey(word);

    private static NameHint Parse(string kind) => kind switch
    {
        "country" => NameHint.Country,
        "city" => NameHint.City,
        "demonym" => NameHint.Demonym,
        "first-name" => NameHint.FirstName,
        "organization" => NameHint.KnownOrganization,
        _ => throw new InvalidDataException($"names.tsv: {kind} is no kind of name"),
    };
}
