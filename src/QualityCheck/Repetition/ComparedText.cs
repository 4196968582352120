using QualityCheck.Language;

namespace QualityCheck.Repetition;

/// <summary>
/// A text made ready for comparison: each word a number, each sentence a run of them. Not safe from several threads.
/// </summary>
internal sealed class ComparedText
{
    /// <summary>A sentence is compared by so many of its words, which bounds the work of a comparison.</summary>
    private const int MostWords = 80;

    /// <summary>What a stem weighs at least, however often the text uses it.</summary>
    private const double LeastWeight = 0.5;

    private readonly WordTable _forms;
    private readonly int[] _words;
    private readonly int[] _tokens;
    private readonly int[] _stems;
    private readonly int[] _firstWord;
    private readonly int[] _firstStem;
    private readonly int[] _firstFigure;
    private readonly List<Figure> _figures = [];
    // The words of the sentence that figures are read in.
    private readonly List<string> _texts = [];
    private readonly bool[] _isName;
    private readonly double[] _weights;
    private readonly bool?[] _isPattern;

    public ComparedText(AnnotatedText text, CancellationToken cancellationToken)
    {
        Source = text;
        Vocabulary = RepetitionWords.Of(text);
        PlainWords plain = text.PlainWords;
        _forms = new WordTable(Vocabulary, plain);
        int words = text.Sentences.Sum(sentence => sentence.Words);
        (_words, _tokens, _stems) = (new int[words], new int[words], new int[words]);
        _firstWord = new int[text.Sentences.Length + 1];
        _firstStem = new int[text.Sentences.Length + 1];
        _firstFigure = new int[text.Sentences.Length + 1];
        _isPattern = new bool?[text.Sentences.Length];
        Frequencies = new int[plain.Concepts];
        var cases = new (bool Capital, bool Small)[plain.Concepts];
        var seen = new int[plain.Concepts];
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            if (s % 1024 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            Read(s, cases, seen);
            ReadFigures(s);
        }
        _isName = Array.ConvertAll(cases, stem => stem.Capital && !stem.Small);
        _weights = new double[plain.Concepts];
        for (int stem = 0; stem < _weights.Length; stem++)
            _weights[stem] = WeightOf(_forms.Rarities[stem], Frequencies[stem]);
    }

    /// <summary>The words of its language.</summary>
    public RepetitionWords Vocabulary { get; }

    public AnnotatedText Source { get; }

    public int Sentences => Source.Sentences.Length;

    /// <summary>Number of different stems.</summary>
    public int Stems => _weights.Length;

    /// <summary>In how many sentences each stem stands.</summary>
    public int[] Frequencies { get; }

    /// <summary>All words of the text in order.</summary>
    public ReadOnlySpan<int> AllWords => _words;

    /// <summary>
    /// Index of the first word of a sentence; that of sentence <see cref="Sentences"/> is the number of words.
    /// </summary>
    public int FirstWord(int sentence) => _firstWord[sentence];

    /// <summary>The sentence that a word stands in.</summary>
    public int SentenceOf(int word)
    {
        (int low, int high) = (0, Sentences - 1);
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _firstWord[middle] <= word ? (middle, high) : (low, middle - 1);
        }
        return low;
    }

    /// <summary>The token of a word.</summary>
    public Token TokenOf(int word) => Source.Tokens[_tokens[word]];

    /// <summary>The words of a sentence in order; of a very long one only the first.</summary>
    public ReadOnlySpan<int> Words(int sentence) =>
        AllWords[_firstWord[sentence]..Math.Min(_firstWord[sentence + 1], _firstWord[sentence] + MostWords)];

    /// <summary>The stems of the words of substance among <see cref="Words"/>, each once.</summary>
    public ReadOnlySpan<int> StemsOf(int sentence) => _stems.AsSpan()[_firstStem[sentence].._firstStem[sentence + 1]];

    /// <summary>The figures of a sentence.</summary>
    public ReadOnlySpan<Figure> FiguresOf(int sentence) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(
            _figures)[_firstFigure[sentence].._firstFigure[sentence + 1]];

    /// <summary>Whether <see cref="Pattern.Is"/> says so of a sentence, which is looked at once.</summary>
    public bool IsPattern(int sentence) => _isPattern[sentence] ??= Pattern.Is(Source, sentence);

    public WordForm Form(int word) => _forms[word];

    /// <summary>The number of the letters that a stem begins with.</summary>
    public int BeginningOf(int stem) => _forms.Beginnings[stem];

    /// <summary>How much a stem tells: its rarity in English, less where this text uses it all the time.</summary>
    public double Weight(int stem) => _weights[stem];

    /// <summary>Whether a stem stands with a capital only, and inside of a sentence at least once.</summary>
    public bool IsName(int stem) => _isName[stem];

    private static double WeightOf(double rarity, int sentences) =>
        Math.Max(LeastWeight, rarity - Math.Log(Math.Max(sentences, 2) / 2.0));

    private void Read(int index, (bool Capital, bool Small)[] cases, int[] seen)
    {
        Sentence sentence = Source.Sentences[index];
        int first = _firstWord[index], count = first, stems = _firstStem[index];
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token token = Source.Tokens[i];
            if (!token.IsWord)
                continue;
            int word = _forms.NumberAt(i, token.Kind == TokenKind.Number);
            WordForm form = _forms[word];
            ReadOnlySpan<char> characters = Source[token];
            ref (bool Capital, bool Small) known = ref cases[form.Stem];
            if (!char.IsUpper(characters[0]))
                known.Small = true;
            else if (count > first || Vocabulary.Pack.CalendarWords.IsMonth(characters)
                || Vocabulary.Pack.CalendarWords.IsDay(characters))
                known.Capital = true;
            (_words[count], _tokens[count]) = (word, i);
            count++;
            // A sentence's number and one more, so that 0 is none.
            if (form.IsContent && seen[form.Stem] != index + 1 && count - first <= MostWords)
            {
                seen[form.Stem] = index + 1;
                _stems[stems++] = form.Stem;
                Frequencies[form.Stem]++;
            }
        }
        _firstWord[index + 1] = count;
        _firstStem[index + 1] = stems;
    }

    private void ReadFigures(int index)
    {
        int from = _firstWord[index], to = Math.Min(_firstWord[index + 1], from + MostWords);
        _texts.Clear();
        for (int i = from; i < to;)
        {
            if (!_forms[_words[i]].OpensFigure)
            {
                i++;
                continue;
            }
            if (_texts.Count == 0)
            {
                foreach (int word in _words.AsSpan(from, to - from))
                    _texts.Add(_forms[word].Text);
            }
            i = ReadFigure(from, i);
        }
        _firstFigure[index + 1] = _figures.Count;
    }

    /// <summary>Reads the figure at a word of the sentence that begins with another; where the next begins.</summary>
    private int ReadFigure(int first, int at)
    {
        if (Vocabulary.Figures.Read(_texts, at - first, word => IsPercent(first + word), out int end) is { } figure)
            _figures.Add(figure);
        return first + end;
    }

    private bool IsPercent(int word) => Source.Text.AsSpan(TokenOf(word).End).TrimStart(' ') is ['%', ..];
}
