using System.Collections.Frozen;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// What a word stands for in a comparison: its root, or the head of its class where plain English has several words for
/// it.
/// </summary>
internal sealed class Concepts
{
    /// <summary>What is left of a stem without its ending has at least so many letters.</summary>
    private const int ShortestRoot = 4;

    private static readonly string[] Endings = ["ation", "ment", "ness", "ion", "ly"];

    private readonly FrozenDictionary<string, string> _ofWords;

    // Other forms of a listed word go by their root; where two listed words have one root, by the first.
    private readonly FrozenDictionary<string, string> _ofRoots;

    public Concepts(LanguagePack pack)
    {
        (string Word, string Head)[] members =
        [
            .. from row in pack.Table("synonyms")
               let words = row[0].Split(' ')
               from word in words
               select (word, words[0]),
        ];
        _ofWords = members.ToFrozenDictionary(member => member.Word, member => member.Head, StringComparer.Ordinal);
        _ofRoots = members.DistinctBy(member => RootOf(member.Word))
            .ToFrozenDictionary(member => RootOf(member.Word), member => member.Head, StringComparer.Ordinal);
    }

    /// <summary>The concept of a word in lower case.</summary>
    public string Of(string word) =>
        _ofWords.TryGetValue(word, out string? head) || _ofRoots.TryGetValue(RootOf(word), out head)
            ? head
            : RootOf(word);

    /// <summary>
    /// The stem without the endings that make a word of another, and with one consonant where its inflection has two.
    /// </summary>
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
        return stem.Length > ShortestRoot && stem[^1] == stem[^2]
            && stem[^1] is 'b' or 'd' or 'g' or 'm' or 'n' or 'p' or 'r' or 't' ? stem[..^1] : stem;
    }
}
