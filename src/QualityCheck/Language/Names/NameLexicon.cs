using System.Collections.Frozen;

namespace QualityCheck.Language;

/// <summary>
/// What kind of name a word is part of or stands beside, as far as lists can tell; a hint for the entity tagger.
/// </summary>
internal sealed class NameLexicon(LanguagePack pack)
{
    private readonly CalendarWords _calendarWords = pack.CalendarWords;
    private readonly NameWords _nameWords = pack.NameWords;

    private readonly FrozenDictionary<string, NameHint>.AlternateLookup<ReadOnlySpan<char>> _names =
        pack.Table("names")
            .ToFrozenDictionary(row => row[0], row => Parse(row[1]), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public NameHint HintOf(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
            return NameHint.None;
        if (_names.TryGetValue(word, out NameHint hint))
            return hint;
        return _nameWords.IsTitle(word) ? NameHint.Title
            : _nameWords.NamesOrganization(word) ? NameHint.Organization
            : _nameWords.NamesPlace(word) ? NameHint.Place
            : _calendarWords.IsMonth(word) || _calendarWords.IsDay(word) ? NameHint.Calendar
            : NameHint.None;
    }

    /// <summary>Whether the list has the word as a name.</summary>
    public bool IsName(ReadOnlySpan<char> word) => _names.ContainsKey(word);

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
