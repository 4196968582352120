using System.Runtime.InteropServices;

namespace QualityCheck.Repetition;

/// <summary>
/// Finds runs of five or more words that stand in three or more sentences. A word belongs to one phrase at most, so
/// that the places together are never more than the words. Not safe from several threads.
/// </summary>
internal sealed class PhraseFinder
{
    /// <summary>Words of the shortest phrase.</summary>
    private const int FewestWords = 5;

    /// <summary>In so many sentences must a phrase stand.</summary>
    private const int FewestPlaces = 3;

    /// <summary>So many words of substance has a phrase at least: the others are grammar.</summary>
    private const int FewestStems = 2;

    private readonly ComparedText _text;
    private readonly bool[] _told;
    private readonly int[] _sentences;
    private readonly bool[] _covered;
    private readonly WordRuns _runs;
    private readonly Dictionary<(int From, int To), List<int>> _places;

    /// <param name="text">The text.</param>
    /// <param name="told">The sentences that other findings tell of.</param>
    public PhraseFinder(ComparedText text, bool[] told)
    {
        (_text, _told, _runs) = (text, told, new WordRuns(text));
        (_sentences, _covered) = (new int[text.AllWords.Length], new bool[text.AllWords.Length]);
        _places = new Dictionary<(int From, int To), List<int>>(_runs);
        for (int s = 0; s < text.Sentences; s++)
            _sentences.AsSpan()[text.FirstWord(s)..text.FirstWord(s + 1)].Fill(s);
    }

    public List<Phrase> Find(CancellationToken cancellationToken)
    {
        Collect(cancellationToken);
        var phrases = new List<Phrase>();
        for (int i = 0; i + FewestWords <= _sentences.Length; i++)
        {
            if (i % 8192 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (IsFree(i) && _places.Remove((i, i + FewestWords), out List<int>? places)
                && PhraseAt(places) is { } phrase)
                phrases.Add(phrase);
        }
        return phrases;
    }

    /// <summary>
    /// The places of every run that may stand in three; what a count of hashes rules out is never looked at.
    /// </summary>
    private void Collect(CancellationToken cancellationToken)
    {
        var counts =
            new byte[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, 2 * _sentences.Length))];
        for (int i = 0; i + FewestWords <= _sentences.Length; i++)
        {
            if (IsFree(i) && counts[Bucket(i, counts.Length)] < FewestPlaces)
                counts[Bucket(i, counts.Length)]++;
        }
        cancellationToken.ThrowIfCancellationRequested();
        for (int i = 0; i + FewestWords <= _sentences.Length; i++)
        {
            if (IsFree(i) && counts[Bucket(i, counts.Length)] == FewestPlaces)
                (CollectionsMarshal.GetValueRefOrAddDefault(_places, (i, i + FewestWords), out _) ??= []).Add(i);
        }
    }

    private int Bucket(int word, int buckets) => _runs.GetHashCode((word, word + FewestWords)) & (buckets - 1);

    /// <summary>Whether a run within one sentence begins here that nothing tells of yet.</summary>
    private bool IsFree(int word) =>
        !_told[_sentences[word]] && _sentences[word] == _sentences[word + FewestWords - 1] && !_covered[word]
        && !_covered[word + FewestWords - 1];

    private Phrase? PhraseAt(List<int> places)
    {
        List<int> free = [];
        foreach (int place in places)
        {
            if (IsFree(place) && (free.Count == 0 || _sentences[free[^1]] != _sentences[place]))
                free.Add(place);
        }
        if (free.Count < FewestPlaces || Stems(free[0]) < FewestStems)
            return null;
        int words = FewestWords;
        while (GoesOn(free, words))
            words++;
        foreach (int place in free)
            _covered.AsSpan(place, words).Fill(true);
        return new Phrase(words, free);
    }

    /// <summary>Whether the same word follows in every place.</summary>
    private bool GoesOn(List<int> places, int words)
    {
        int next = places[0] + words;
        return next < _sentences.Length && places.TrueForAll(place =>
            place + words < _sentences.Length && _sentences[place + words] == _sentences[place]
            && _text.AllWords[place + words] == _text.AllWords[next] && !_covered[place + words]);
    }

    /// <summary>The words of substance that are no names: names return because they are the topic.</summary>
    private int Stems(int place)
    {
        int stems = 0;
        foreach (int word in _text.AllWords.Slice(place, FewestWords))
        {
            WordForm form = _text.Form(word);
            stems += form.IsContent && !form.IsFigure && !_text.IsName(form.Stem) ? 1 : 0;
        }
        return stems;
    }
}
