namespace QualityCheck.Signals;

/// <summary>
/// What is counted in a text, each thing once and only if a formula asks for it. Lengths are code points. Kept from
/// text to text; not safe from several threads.
/// </summary>
internal sealed class TextCounts
{
    private readonly Grams _grams = new();
    private readonly JoinedGrams _joined = new();
    private readonly SegmentTable _segments = new();
    private readonly C4Lines _c4 = new();

    /// <summary>Room for a word or line that is written otherwise than it stands in the text.</summary>
    public char[] Buffer = [];

    private bool _hasGrams, _hasJoined, _hasC4;
    private NewlineLines? _lines;
    private SegmentFigures? _paragraphs;
    private SegmentFigures? _strippedLines;
    private WordFigures? _words;
    private RawTokens? _tokens;
    private SpacedCounts? _spaced;
    private CharacterCounts? _characters;

    /// <summary>The text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Its code points.</summary>
    public int Length { get; private set; }

    /// <summary>Whether it has surrogate pairs, so that a length is not a number of code units.</summary>
    public bool HasPairs => Length < Text.Length;

    /// <summary>Its words as the variant takes them.</summary>
    public WordList Words { get; } = new();

    /// <summary>The lines that the variant looks at one by one.</summary>
    public LineList LineList { get; } = new();

    /// <summary>What is kept of a text beside its words by a variant that reads it line by line.</summary>
    public ContentLines Content { get; } = new();

    /// <summary>Its lines between line feeds.</summary>
    public NewlineLines Lines => _lines ??= NewlineLines.Of(this);

    /// <summary>Its lines between line feeds, stripped, without empty ones.</summary>
    public SegmentFigures StrippedLines => _strippedLines ??= Segments.Lines(this);

    /// <summary>Its tokens of word characters and of others.</summary>
    public RawTokens Tokens => _tokens ??= RawTokens.Of(Text);

    /// <summary>What stands between white space, where the variant's words are others.</summary>
    public SpacedCounts Spaced => _spaced ??= SpacedCounts.Of(this);

    /// <summary>Its characters by kind.</summary>
    public CharacterCounts Characters => _characters ??= CharacterCounts.Of(Text);

    /// <summary>What C4's rules for lines leave of it.</summary>
    public C4Lines C4
    {
        get
        {
            if (!_hasC4)
                _c4.Read(Text, Words.Longest(), null);
            _hasC4 = true;
            return _c4;
        }
    }

    /// <summary>Says of each line what C4's rules say of it.</summary>
    public void ReadC4Lines() => _c4.Read(Text, Words.Longest(), LineList);

    /// <summary>How many line feeds it has.</summary>
    public int Newlines => Text.AsSpan().Count('\n');

    public void Read(string text, WordReader words)
    {
        (Text, Length) = (text, PythonText.Length(text));
        (_hasGrams, _hasJoined, _hasC4) = (false, false, false);
        (_lines, _strippedLines, _paragraphs) = (null, null, null);
        (_words, _tokens, _spaced, _characters) = (null, null, null, null);
        Words.Clear(text.Length, HasPairs);
        words(text, this);
    }

    /// <summary>How its n-grams of words repeat.</summary>
    public ref readonly GramLevel Grams(int n)
    {
        if (!_hasGrams)
            _grams.Count(Words);
        _hasGrams = true;
        return ref _grams[n];
    }

    /// <summary>Characters of datatrove's duplicate n-grams.</summary>
    public int JoinedGrams(int n)
    {
        if (!_hasJoined)
            _joined.Count(Words);
        _hasJoined = true;
        return _joined[n];
    }

    /// <summary>The table for its lines or paragraphs, with none in it.</summary>
    public SegmentTable EmptySegments()
    {
        _segments.Clear(Text, HasPairs);
        return _segments;
    }

    /// <summary>The words of the one kind of which a variant asks for several figures.</summary>
    public WordFigures WordsWhere(WordTest isOne) => _words ??= Words.Where(isOne);

    /// <summary>Its paragraphs, as the variant splits it: each variant splits in one way.</summary>
    public SegmentFigures Paragraphs(Segmentation split) => _paragraphs ??= split(this);

    /// <summary>How often a string stands in it, without overlaps.</summary>
    public int CountOf(string part) => Text.AsSpan().Count(part);

    /// <summary>
    /// Characters of what a search finds for the most frequent n-gram, its words with a space between.
    /// </summary>
    public int OccurrencesOfGram(int n)
    {
        int length = 0, first = Grams(n).TopStart;
        for (int word = first; word < first + n; word++)
        {
            Room.For(ref Buffer, length + Words[word].Length + 1);
            Words[word].CopyTo(Buffer.AsSpan(length));
            length += Words[word].Length;
            Buffer[length++] = ' ';
        }
        ReadOnlySpan<char> gram = Buffer.AsSpan(0, length - 1);
        return Text.AsSpan().Count(gram) * PythonText.Length(gram);
    }

    /// <summary>How many of the lines between line feeds are of some kind.</summary>
    public int LinesWhere(WordTest isOne)
    {
        int count = 0;
        foreach (Range line in Text.AsSpan().Split('\n'))
            count += isOne(Text.AsSpan(line)) ? 1 : 0;
        return count;
    }
}
