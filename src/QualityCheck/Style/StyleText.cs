using System.Runtime.InteropServices;
using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Style;

/// <summary>
/// A text with what each of its words stands for and how rare it is in English. Not safe from several threads.
/// </summary>
internal sealed class StyleText
{
    /// <summary>What stands at the place of a token that carries no topic.</summary>
    public const int None = -1;

    // Of longer words, which are data, only the beginning counts. A judgement.
    private const int LongestWord = 64;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byWord;
    private readonly Dictionary<string, int> _concepts = new(StringComparer.Ordinal);
    private readonly List<double> _rarities = [];
    private readonly int[] _ofTokens;
    private readonly LanguagePack _pack;
    private readonly Concepts _stems;

    public StyleText(AnnotatedText text, StyleLexicon lexicon)
    {
        (Source, Lexicon, _pack, _stems) = (text, lexicon, text.Pack!, lexicon.Concepts);
        _byWord = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _ofTokens = new int[text.Tokens.Length];
        for (int i = 0; i < _ofTokens.Length; i++)
            _ofTokens[i] = text.Tokens[i].IsWord ? ConceptOf(text[text.Tokens[i]]) : None;
    }

    public AnnotatedText Source { get; }

    public StyleLexicon Lexicon { get; }

    /// <summary>Number of different concepts.</summary>
    public int Concepts => _rarities.Count;

    /// <summary>What the token stands for; <see cref="None"/> where it carries no topic.</summary>
    public int this[int token] => _ofTokens[token];

    /// <summary>How rare a concept is in English, in nats.</summary>
    public double Rarity(int concept) => _rarities[concept];

    /// <summary>What a word stands for that need not be in the text.</summary>
    public int ConceptOf(ReadOnlySpan<char> word)
    {
        if (_pack.FunctionWords.Contains(word))
            return None;
        word = word[..Math.Min(word.Length, LongestWord)];
        ReadOnlySpan<char> folded = Folded.Plain(word, stackalloc char[word.Length]);
        if (_byWord.TryGetValue(folded, out int concept))
            return concept;
        string plain = folded.ToString();
        concept = plain.Length < 2 && !char.IsAsciiDigit(plain[0]) ? None : Intern(plain);
        _words.Add(plain, concept);
        return concept;
    }

    private int Intern(string word)
    {
        (string name, double rarity) = _stems.Of(word);
        ref int concept = ref CollectionsMarshal.GetValueRefOrAddDefault(_concepts, name, out bool known);
        if (!known)
        {
            concept = _rarities.Count;
            _rarities.Add(rarity);
        }
        else
            _rarities[concept] = Math.Min(_rarities[concept], rarity);
        return concept;
    }
}
