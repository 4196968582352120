using System.Collections.Frozen;

namespace QualityCheck.Extraction;

/// <summary>What the single words of classes and ids name, by one look-up.</summary>
internal static class ClassVocabulary
{
    private static readonly (NamedParts Parts, string What)[] Kinds =
    [
        (NamedParts.Aside, "aside"), (NamedParts.Content, "content"), (NamedParts.Condition, "condition"),
        (NamedParts.State, "state"), (NamedParts.Author, "author"), (NamedParts.BesideAuthor, "beside-author"),
    ];

    private static readonly FrozenDictionary<string, (NamedParts Parts, BoilerplateRule? Rule)> Words = Read();

    /// <summary>The parts of a page that a word in lower case names, and the rule by which it names boilerplate.
    /// </summary>
    public static (NamedParts Parts, BoilerplateRule? Rule) Of(string word) => Words.GetValueOrDefault(word);

    private static FrozenDictionary<string, (NamedParts Parts, BoilerplateRule? Rule)> Read()
    {
        FrozenDictionary<string, BoilerplateRule> rules = PageNames.Rules("word");
        ILookup<string, NamedParts> parts = Kinds
            .SelectMany(kind => PageNames.Of("word", kind.What), (kind, word) => (word, kind.Parts))
            .ToLookup(pair => pair.word, pair => pair.Parts, StringComparer.Ordinal);
        return rules.Keys.Union(parts.Select(group => group.Key)).ToFrozenDictionary(word => word,
            word => (parts[word].Aggregate(NamedParts.None, (all, part) => all | part), rules.GetValueOrDefault(word)),
            StringComparer.Ordinal);
    }
}
