using QualityCheck.Text;

namespace QualityCheck.Repetition;

/// <summary>
/// The different words of one text, each looked at once and then known by its number. Not safe from several threads.
/// </summary>
internal sealed class WordTable
{
    /// <summary>Of longer words, which are data, only the beginning counts.</summary>
    private const int LongestWord = 256;

    /// <summary>By so many letters are words alike that have one root.</summary>
    private const int Beginning = 4;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly List<WordForm> _forms = [];
    private readonly Dictionary<string, int> _prefixes = new(StringComparer.Ordinal);
    private readonly List<double> _rarities = [];
    private readonly List<int> _beginnings = [];

    private readonly RepetitionWords _words;

    public WordTable(RepetitionWords words) =>
        (_words, _lookup) = (words, _numbers.GetAlternateLookup<ReadOnlySpan<char>>());

    public WordForm this[int number] => _forms[number];

    /// <summary>Number of different stems.</summary>
    public int Stems => _stems.Count;

    /// <summary>The number of the letters that each stem's first word begins with.</summary>
    public IReadOnlyList<int> Beginnings => _beginnings;

    /// <summary>How rare each stem is in English: as its commonest form in the text.</summary>
    public IReadOnlyList<double> Rarities => _rarities;

    /// <summary>The number of a word in whatever case; of a very long word only the beginning counts.</summary>
    public int NumberOf(ReadOnlySpan<char> word, bool isNumber)
    {
        word = word[..Math.Min(word.Length, LongestWord)];
        ReadOnlySpan<char> folded = Folded.Plain(word, stackalloc char[word.Length]);
        if (_lookup.TryGetValue(folded, out int number))
            return number;
        _lookup.TryAdd(folded, number = _forms.Count);
        _forms.Add(FormOf(folded.ToString(), isNumber));
        return number;
    }

    private WordForm FormOf(string word, bool isNumber)
    {
        // "One" is more often a pronoun than a figure.
        bool figure = isNumber || _words.Pack.NumberWords.IsCardinal(word) && word != "one";
        bool negates = _words.Negations.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);
        (string concept, double rarity) = _words.Concepts.Of(word);
        int stem = Intern(_stems, concept);
        if (stem == _rarities.Count)
        {
            _rarities.Add(rarity);
            _beginnings.Add(Intern(_prefixes, word[..Math.Min(word.Length, Beginning)]));
        }
        else
            _rarities[stem] = Math.Min(_rarities[stem], rarity);
        return new WordForm(word, stem, figure, !_words.Pack.FunctionWords.Contains(word), negates,
            _words.Figures.CanBegin(word));
    }

    private static int Intern(Dictionary<string, int> numbers, string key)
    {
        if (!numbers.TryGetValue(key, out int number))
            numbers.Add(key, number = numbers.Count);
        return number;
    }
}
