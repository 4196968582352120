using System.Runtime.InteropServices;

namespace QualityCheck.Language;

/// <summary>
/// The words of a text in lower case with plain apostrophes, each under one number in the order in which they first
/// come, and what they stand for. Immutable and safe from many threads.
/// </summary>
internal sealed class PlainWords
{
    /// <summary>Of longer words, which are data, only the beginning counts. A judgement.</summary>
    private const int Longest = 256;

    private readonly Concepts _known;
    private readonly TokenTypes _types;
    private readonly int[] _ofTypes;
    private readonly List<PlainWord> _words;
    private readonly Dictionary<string, int> _concepts;
    private readonly Dictionary<string, int> _numbers;

    /// <param name="text">The text.</param>
    /// <param name="pack">The language that its words are read in.</param>
    public PlainWords(AnnotatedText text, LanguagePack pack)
    {
        (_types, Pack, _known) = (text.Types, pack, Language.Concepts.In(pack));
        _ofTypes = new int[_types.Count];
        // Most types are words of their own.
        _words = new(_types.Count);
        _concepts = new(_types.Count, StringComparer.Ordinal);
        _numbers = new(_types.Count, StringComparer.Ordinal);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers =
            _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[Longest];
        for (int type = 0; type < _ofTypes.Length; type++)
        {
            ReadOnlySpan<char> plain = Folded(_types.Characters(type), buffer);
            if (!numbers.TryGetValue(plain, out _ofTypes[type]))
            {
                WordConcept known = _known.Of(plain);
                _numbers.Add(known.Word, _ofTypes[type] = _words.Count);
                _words.Add(Read(known));
            }
        }
    }

    /// <summary>The language that the words are read in.</summary>
    public LanguagePack Pack { get; }

    /// <summary>Number of different words.</summary>
    public int Count => _words.Count;

    /// <summary>Number of different things that they stand for.</summary>
    public int Concepts => _concepts.Count;

    /// <summary>A word by its number.</summary>
    public PlainWord this[int number] => _words[number];

    /// <summary>The number of the word at a token.</summary>
    public int NumberAt(int token) => _ofTypes[_types[token]];

    /// <summary>A word that need not be in the text.</summary>
    /// <param name="word">The word as it is written.</param>
    /// <param name="beyond">The numbers of concepts that the text lacks, which go on behind its own; takes one more
    /// where the word stands for another thing.</param>
    public PlainWord Read(ReadOnlySpan<char> word, Dictionary<string, int> beyond)
    {
        string plain = Folded(word, stackalloc char[Longest]).ToString();
        if (_numbers.TryGetValue(plain, out int number))
            return _words[number];
        (_, string concept, double rarity) = _known.Of(plain);
        if (!_concepts.TryGetValue(concept, out number) && !beyond.TryGetValue(concept, out number))
            beyond.Add(concept, number = Concepts + beyond.Count);
        return new PlainWord(plain, number, rarity, Pack.FunctionWords.Contains(plain));
    }

    private PlainWord Read(WordConcept known)
    {
        (string word, string concept, double rarity) = known;
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_concepts, concept, out bool isKnown);
        if (!isKnown)
            number = _concepts.Count - 1;
        return new PlainWord(word, number, rarity, Pack.FunctionWords.Contains(word));
    }

    private static ReadOnlySpan<char> Folded(ReadOnlySpan<char> word, Span<char> buffer) =>
        Text.Folded.Plain(word[..Math.Min(word.Length, Longest)], buffer);
}
