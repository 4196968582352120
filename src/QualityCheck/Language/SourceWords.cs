using System.Collections.Frozen;
using QualityCheck.Models;

namespace QualityCheck.Language;

/// <summary>Words for those who say things, and for those that point to somebody named before.</summary>
internal static class SourceWords
{
    private static readonly FrozenDictionary<string, SourceKind>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        EmbeddedData.ReadTable("lexicons/sources.tsv").ToFrozenDictionary(row => row[0], row => Enum.Parse<SourceKind>(row[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordFilter Filter = new(Nouns.Dictionary.Keys);

    private static readonly WordSet Pronouns = new("he she it they");

    private static readonly WordSet Determiners = new("the his her its their our this that these those a an");

    private static readonly WordSet Quantifiers = new("some many most several few all both no one two three four five six another other others any each every more various");

    /// <summary>What kind of source the noun names.</summary>
    public static SourceKind KindOf(ReadOnlySpan<char> word) => Filter.MayHave(word) && Nouns.TryGetValue(word, out SourceKind kind) ? kind : SourceKind.None;

    /// <summary>Whether a word of the kind names nobody in particular.</summary>
    public static bool IsNobody(SourceKind kind) => kind is SourceKind.Nobody or SourceKind.Hearsay or SourceKind.Expert or SourceKind.Agent or SourceKind.Evidence;

    /// <summary>Whether the word names nobody in particular.</summary>
    public static bool IsNobody(ReadOnlySpan<char> word) => IsNobody(KindOf(word)) || word.Equals("they", StringComparison.OrdinalIgnoreCase);

    public static bool IsPronoun(ReadOnlySpan<char> word) => Pronouns.Contains(word);

    public static bool IsDeterminer(ReadOnlySpan<char> word) => Determiners.Contains(word);

    /// <summary>Whether the word says how many: sources that are counted are not named.</summary>
    public static bool IsQuantifier(ReadOnlySpan<char> word) => Quantifiers.Contains(word);
}
