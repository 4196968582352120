using System.Collections.Frozen;
using System.Collections.Immutable;

namespace QualityCheck.Extraction;

/// <summary>What the single words of classes and ids name, by one look-up.</summary>
internal static class ClassVocabulary
{
    private static readonly FrozenDictionary<string, (NamedParts Parts, BoilerplateRule? Rule)> Words = Read();

    /// <summary>The parts of a page that a word in lower case names, and the rule by which it names boilerplate.
    /// </summary>
    public static (NamedParts Parts, BoilerplateRule? Rule) Of(string word) => Words.GetValueOrDefault(word);

    private static FrozenDictionary<string, (NamedParts Parts, BoilerplateRule? Rule)> Read()
    {
        FrozenDictionary<string, BoilerplateRule> rules = PageNames.Rules("word");
        (NamedParts Parts, ImmutableArray<string> Words)[] kinds =
        [
            (NamedParts.Aside, PageNames.Of("word", "aside")),
            (NamedParts.Content, PageNames.Of("word", "content")),
            (NamedParts.Condition, PageNames.Of("word", "condition")),
            (NamedParts.State, PageNames.Of("word", "state")),
            (NamedParts.Author, PageNames.Of("word", "author")),
            (NamedParts.BesideAuthor, PageNames.Of("word", "beside-author")),
        ];
        ILookup<string, NamedParts> parts = kinds
            .SelectMany(kind => kind.Words, (kind, word) => (word, kind.Parts))
            .ToLookup(pair => pair.word, pair => pair.Parts, StringComparer.Ordinal);
        return rules.Keys.Union(parts.Select(group => group.Key)).ToFrozenDictionary(word => word,
            word => (parts[word].Aggregate(NamedParts.None, (all, part) => all | part), rules.GetValueOrDefault(word)),
            StringComparer.Ordinal);
    }
}
