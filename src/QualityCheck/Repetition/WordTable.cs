using System.Runtime.InteropServices;
using QualityCheck.Language;

namespace QualityCheck.Repetition;

/// <summary>
/// The different words of one text, each looked at once and then known by its number. Not safe from several threads.
/// </summary>
internal sealed class WordTable
{
    /// <summary>By so many letters, which fill 64 bits, are words alike that have one root.</summary>
    private const int Beginning = 4;

    private readonly RepetitionWords _words;
    private readonly PlainWords _plain;
    private readonly WordForm?[] _forms;
    private readonly double[] _rarities;
    private readonly int[] _beginnings;
    private readonly Dictionary<ulong, int> _prefixes;

    public WordTable(RepetitionWords words, PlainWords plain)
    {
        (_words, _plain) = (words, plain);
        (_forms, _rarities, _beginnings) = (new WordForm?[plain.Count], new double[plain.Concepts],
            new int[plain.Concepts]);
        _prefixes = new(plain.Concepts);
        _rarities.AsSpan().Fill(double.PositiveInfinity);
    }

    public WordForm this[int number] => _forms[number]!;

    /// <summary>The number of the letters that each stem's first word begins with.</summary>
    public IReadOnlyList<int> Beginnings => _beginnings;

    /// <summary>How rare each stem is in English: as its commonest form in the text.</summary>
    public ReadOnlySpan<double> Rarities => _rarities;

    /// <summary>The number of the word at a token, in whatever case.</summary>
    public int NumberAt(int token, bool isNumber)
    {
        int number = _plain.NumberAt(token);
        _forms[number] ??= FormOf(_plain[number], isNumber);
        return number;
    }

    private WordForm FormOf(in PlainWord word, bool isNumber)
    {
        // "One" is more often a pronoun than a figure.
        bool figure = isNumber || _words.Pack.NumberWords.IsCardinal(word.Text) && word.Text != "one";
        bool negates = _words.Negations.Contains(word.Text) || word.Text.EndsWith("n't", StringComparison.Ordinal);
        int stem = word.Concept;
        if (double.IsPositiveInfinity(_rarities[stem]))
            _beginnings[stem] = Begin(word.Text);
        _rarities[stem] = Math.Min(_rarities[stem], word.Rarity);
        return new WordForm(word.Text, stem, figure, !word.IsFunction, negates, _words.Figures.CanBegin(word.Text));
    }

    /// <summary>The number of the first letters.</summary>
    private int Begin(string word)
    {
        ulong letters = 0;
        foreach (char c in word.AsSpan(0, Math.Min(word.Length, Beginning)))
            letters = letters << 16 | c;
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_prefixes, letters, out bool known);
        if (!known)
            number = _prefixes.Count - 1;
        return number;
    }
}
