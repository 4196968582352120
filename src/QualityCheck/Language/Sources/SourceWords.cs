using System.Collections.Frozen;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Words for those who say things, and for those that point to somebody named before.</summary>
internal sealed class SourceWords
{
    private readonly FrozenDictionary<string, SourceKind>.AlternateLookup<ReadOnlySpan<char>> _nouns;
    private readonly WordFilter _filter;
    private readonly WordSet _pronouns;
    private readonly WordSet _determiners;
    private readonly WordSet _quantifiers;

    public SourceWords(LanguagePack pack)
    {
        _nouns = pack.Table("sources")
            .ToFrozenDictionary(row => row[0], row => Enum.Parse<SourceKind>(row[1], ignoreCase: true),
                StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _filter = new WordFilter(_nouns.Dictionary.Keys);
        _pronouns = pack.Words("attribution", "pronoun");
        _determiners = pack.Words("attribution", "determiner");
        _quantifiers = pack.Words("attribution", "quantifier");
    }

    /// <summary>What kind of source the noun names.</summary>
    public SourceKind KindOf(ReadOnlySpan<char> word) =>
        _filter.MayHave(word) && _nouns.TryGetValue(word, out SourceKind kind) ? kind : SourceKind.None;

    /// <summary>Whether a word of the kind names nobody in particular.</summary>
    public static bool IsNobody(SourceKind kind) =>
        kind is SourceKind.Nobody or SourceKind.Hearsay or SourceKind.Expert or SourceKind.Agent or SourceKind.Evidence;

    /// <summary>Whether the word names nobody in particular.</summary>
    public bool IsNobody(ReadOnlySpan<char> word) =>
        IsNobody(KindOf(word)) || word.Equals("they", StringComparison.OrdinalIgnoreCase);

    public bool IsPronoun(ReadOnlySpan<char> word) => _pronouns.Contains(word);

    public bool IsDeterminer(ReadOnlySpan<char> word) => _determiners.Contains(word);

    /// <summary>Whether the word says how many: sources that are counted are not named.</summary>
    public bool IsQuantifier(ReadOnlySpan<char> word) => _quantifiers.Contains(word);
}
