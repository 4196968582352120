using System.Collections.Concurrent;
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

    /// <summary>
    /// So many words are looked up once and then remembered, those that come first: most of the words of most texts, in
    /// about 3 MB. A judgement.
    /// </summary>
    private const int MostKnown = 20_000;

    /// <summary>Longer words are data and come once. A judgement.</summary>
    private const int LongestKnown = 24;

    private static readonly string[] Endings = ["ation", "ment", "ness", "ion", "ly"];

    private readonly FrozenDictionary<string, string> _ofWords;

    private readonly ConcurrentDictionary<string, WordConcept> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WordConcept>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private int _count;

    // Other forms of a listed word go by their root; where two listed words have one root, by the first.
    private readonly FrozenDictionary<string, string> _ofRoots;

    private Concepts(LanguagePack pack)
    {
        _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();
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

    /// <summary>The concepts of a language, which all that read it share.</summary>
    public static Concepts In(LanguagePack pack) => pack.Part(own => new Concepts(own));

    /// <summary>What a word in lower case stands for, and how rare it is.</summary>
    public WordConcept Of(ReadOnlySpan<char> characters)
    {
        if (_lookup.TryGetValue(characters, out WordConcept known))
            return known;
        string word = characters.ToString();
        known = new WordConcept(word, ConceptOf(word), WordFrequencies.RarityOf(Stem.Light(word)));
        if (_count < MostKnown && word.Length <= LongestKnown && _known.TryAdd(word, known))
            Interlocked.Increment(ref _count);
        return known;
    }

    private string ConceptOf(string word)
    {
        if (_ofWords.TryGetValue(word, out string? head))
            return head;
        string root = RootOf(word);
        return _ofRoots.GetValueOrDefault(root, root);
    }

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
