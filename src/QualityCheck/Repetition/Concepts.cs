using System.Collections.Frozen;
using QualityCheck.Language;
using QualityCheck.Models;

namespace QualityCheck.Repetition;

/// <summary>What a word stands for in a comparison: its root, or the head of its class where plain English has several words for it.</summary>
internal static class Concepts
{
    private const int ShortestRoot = 4;

    private static readonly string[] Endings = ["ation", "ment", "ness", "ion", "ly"];

    private static readonly FrozenDictionary<string, string> Heads =
        (from row in EmbeddedData.ReadTable("lexicons/synonyms.tsv")
         let words = row[0].Split(' ')
         from word in words
         select (Root: RootOf(word), Head: words[0])).DistinctBy(pair => pair.Root).ToFrozenDictionary(pair => pair.Root, pair => pair.Head, StringComparer.Ordinal);

    /// <summary>The concept of a word in lower case.</summary>
    public static string Of(string word) => RootOf(word) is var root && Heads.TryGetValue(root, out string? head) ? head : root;

    /// <summary>The stem without the endings that make a word of another, and with one consonant where its inflection has two.</summary>
    private static string RootOf(string word)
    {
        string stem = Stem.Light(word);
        foreach (string ending in Endings)
        {
            if (stem.Length >= ShortestRoot + ending.Length && stem.EndsWith(ending, StringComparison.Ordinal))
            {
                stem = stem[..^ending.Length];
                break;
            }
        }
        if (stem.Length == ShortestRoot && stem[^1] == 'e')
            return stem[..^1];
        return stem.Length > ShortestRoot && stem[^1] == stem[^2] && stem[^1] is 'b' or 'd' or 'g' or 'm' or 'n' or 'p' or 'r' or 't' ? stem[..^1] : stem;
    }
}
