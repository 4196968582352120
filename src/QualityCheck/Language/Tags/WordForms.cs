using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// The distinct words that a tagger has met, each with what the model says of it wherever it stands. For one thread at
/// a time.
/// </summary>
internal sealed class WordForms
{
    /// <summary>Stands for the words before and behind a sentence.</summary>
    public const int None = 0;

    // Words that are kept: some megabytes. A judgement.
    private const int Most = 32_768;

    // Of the places for short words; a power of two, about twice as many as there are words.
    private const int Places = 1 << 16;

    private readonly MulticlassModel _model;
    // Most words are short, and a number says which they are: one look into memory instead of four.
    private readonly (ulong Word, int Form)[] _short = new (ulong Word, int Form)[Places];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private int _count;
    private WordFeatures[] _letters = new WordFeatures[256];
    private int[] _neighbours = [];
    private short[] _scores = [];
    private short[] _room = [];

    public WordForms(MulticlassModel model)
    {
        (_model, _lookup) = (model, _numbers.GetAlternateLookup<ReadOnlySpan<char>>());
        Resize(_letters.Length);
        Fill(None);
    }

    /// <summary>Whether it is time to <see cref="Forget"/>.</summary>
    public bool IsFull => _count >= Most;

    /// <summary>The number of a word.</summary>
    public int Of(ReadOnlySpan<char> word)
    {
        ulong key = WordKey.Exact(word);
        if (key == 0)
        {
            if (!_lookup.TryGetValue(word, out int form))
                _lookup[word] = form = Add(word);
            return form;
        }
        int place = WordKey.Place(key) & (Places - 1);
        while (_short[place].Word != key)
        {
            if (_short[place].Word == 0)
                _short[place] = (key, Add(word));
            else
                place = (place + 1) & (Places - 1);
        }
        return _short[place].Form;
    }

    /// <summary>The numbers given so far hold no longer.</summary>
    public void Forget()
    {
        _numbers.Clear();
        Array.Clear(_short);
        _count = 0;
    }

    private int Add(ReadOnlySpan<char> word)
    {
        int form = ++_count;
        if (form == _letters.Length)
            Resize(2 * form);
        _letters[form] = WordFeatures.Of(word);
        Fill(form);
        return form;
    }

    public ref readonly WordFeatures Letters(int form) => ref _letters[form];

    /// <summary>The sums of the weights of <see cref="TaggerFeatures.Word"/>.</summary>
    public ReadOnlySpan<short> Scores(int form) => _scores.AsSpan(form * MulticlassModel.Width, MulticlassModel.Width);

    /// <summary>The rows of <see cref="TaggerFeatures.Neighbour"/>.</summary>
    public ReadOnlySpan<int> Neighbour(int form) =>
        _neighbours.AsSpan(form * TaggerFeatures.OfNeighbour, TaggerFeatures.OfNeighbour);

    /// <summary>Room for the scores of so many words, with whatever stood there.</summary>
    public Span<short> Room(int words)
    {
        if (_room.Length < words * MulticlassModel.Width)
            _room = new short[words * MulticlassModel.Width];
        return _room;
    }

    private void Fill(int form)
    {
        Span<int> features = stackalloc int[TaggerFeatures.OfWord];
        TaggerFeatures.Word(_letters[form], features);
        _model.Score(features, _scores.AsSpan(form * MulticlassModel.Width));
        Span<int> neighbour = _neighbours.AsSpan(form * TaggerFeatures.OfNeighbour, TaggerFeatures.OfNeighbour);
        TaggerFeatures.Neighbour(_letters[form], neighbour);
        _model.Find(neighbour, neighbour);
    }

    private void Resize(int forms)
    {
        Array.Resize(ref _letters, forms);
        Array.Resize(ref _neighbours, forms * TaggerFeatures.OfNeighbour);
        Array.Resize(ref _scores, forms * MulticlassModel.Width);
    }
}
