using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Words that tell what kind of name stands around them.</summary>
internal sealed class NameWords(LanguagePack pack)
{
    private readonly WordSet _titles = pack.Words("name-words", "title");

    private readonly WordSet _organizations = pack.Words("name-words", "organization");

    private readonly WordSet _subjectHeads = pack.Words("name-words", "subject-head");

    private readonly WordSet _places = pack.Words("name-words", "place");

    private readonly WordSet _prepositions = pack.Words("name-words", "place-preposition");

    /// <summary>Words that are written in capitals and name nobody.</summary>
    private readonly WordSet _commonInitialisms = pack.Words("name-words", "initialism");

    private readonly string[] _abstractEndings =
    [
        .. pack.LexiconOf("words").Words("abstract-ending"),
    ];

    public bool IsCommonInitialism(ReadOnlySpan<char> word) => _commonInitialisms.Contains(word);

    public bool IsTitle(ReadOnlySpan<char> word) => _titles.Contains(word);

    public bool NamesOrganization(ReadOnlySpan<char> word) => _organizations.Contains(word);

    /// <summary>Whether an organisation of this kind is named for what it works on.</summary>
    public bool HasSubject(ReadOnlySpan<char> word) => _subjectHeads.Contains(word);

    public bool NamesPlace(ReadOnlySpan<char> word) => _places.Contains(word);

    public bool LeadsToPlace(ReadOnlySpan<char> word) => _prepositions.Contains(word);

    /// <summary>Whether the word ends as the names of things that nobody can touch.</summary>
    public bool IsAbstract(ReadOnlySpan<char> word)
    {
        foreach (string ending in _abstractEndings)
        {
            if (word.EndsWith(ending))
                return true;
        }
        return false;
    }
}
