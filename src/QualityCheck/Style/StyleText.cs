using QualityCheck.Language;

namespace QualityCheck.Style;

/// <summary>
/// A text with what each of its words stands for and how rare it is in English. Not safe from several threads.
/// </summary>
internal sealed class StyleText
{
    /// <summary>What stands at the place of a token that carries no topic.</summary>
    public const int None = -1;

    private readonly PlainWords _words;
    private readonly int[] _ofTokens;
    // Of the text's concepts, and behind them those of words beyond it.
    private readonly List<double> _rarities;
    private readonly Dictionary<string, int> _beyond = new(StringComparer.Ordinal);

    public StyleText(AnnotatedText text, StyleLexicon lexicon)
    {
        (Source, Lexicon, _words) = (text, lexicon, text.PlainWords);
        _rarities = [.. Enumerable.Repeat(double.PositiveInfinity, _words.Concepts)];
        _ofTokens = new int[text.Tokens.Length];
        for (int i = 0; i < _ofTokens.Length; i++)
            _ofTokens[i] = text.Tokens[i].IsWord ? ConceptOf(_words[_words.NumberAt(i)]) : None;
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
        PlainWord plain = _words.Read(word, _beyond);
        while (_rarities.Count <= plain.Concept)
            _rarities.Add(double.PositiveInfinity);
        return ConceptOf(plain);
    }

    private int ConceptOf(in PlainWord word)
    {
        if (word.IsFunction || word.Text.Length < 2 && !char.IsAsciiDigit(word.Text[0]))
            return None;
        _rarities[word.Concept] = Math.Min(_rarities[word.Concept], word.Rarity);
        return word.Concept;
    }
}
