using System.Collections.Frozen;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Words for those who say things, and for those that point to somebody named before.</summary>
internal static class SourceWords
{
    private static readonly FrozenDictionary<string, SourceKind>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        LanguagePack.English.Table("sources")
            .ToFrozenDictionary(row => row[0], row => Enum.Parse<SourceKind>(row[1], ignoreCase: true),
                StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordFilter Filter = new(Nouns.Dictionary.Keys);

    private static readonly WordSet Pronouns = LanguagePack.English.Words("attribution", "pronoun");

    private static readonly WordSet Determiners = LanguagePack.English.Words("attribution", "determiner");

    private static readonly WordSet Quantifiers = LanguagePack.English.Words("attribution", "quantifier");

    /// <summary>What kind of source the noun names.</summary>
    public static SourceKind KindOf(ReadOnlySpan<char> word) =>
        Filter.MayHave(word) && Nouns.TryGetValue(word, out SourceKind kind) ? kind : SourceKind.None;

    /// <summary>Whether a word of the kind names nobody in particular.</summary>
    public static bool IsNobody(SourceKind kind) =>
        kind is SourceKind.Nobody or SourceKind.Hearsay or SourceKind.Expert or SourceKind.Agent or SourceKind.Evidence;

    /// <summary>Whether the word names nobody in particular.</summary>
    public static bool IsNobody(ReadOnlySpan<char> word) =>
        IsNobody(KindOf(word)) || word.Equals("they", StringComparison.OrdinalIgnoreCase);

    public static bool IsPronoun(ReadOnlySpan<char> word) => Pronouns.Contains(word);

    public static bool IsDeterminer(ReadOnlySpan<char> word) => Determiners.Contains(word);

    /// <summary>Whether the word says how many: sources that are counted are not named.</summary>
    public static bool IsQuantifier(ReadOnlySpan<char> word) => Quantifiers.Contains(word);
}
