namespace QualityCheck.Signals;

/// <summary>
/// datatrove's duplicate n-grams: it walks through the words, jumps over an n-gram that it has seen before and compares
/// the n-grams with nothing between their words, so that "ab c" is "a bc". Only places whose next characters stand in
/// the text twice can be such, whatever the words; of words that are shorter together, all. Those are found first.
/// </summary>
internal sealed class JoinedGrams
{
    private const int Least = 5;
    private const int Most = 10;

    /// <summary>Characters that must repeat from a place on: some three words, few of which do. Any number would give
    /// the same result.</summary>
    private const int Prefix = 16;

    /// <summary>Places to an n-gram that may repeat, for the first size of the table; it grows.</summary>
    private const int PlacesAGram = 4;

    private readonly int[] _repeated = new int[Most + 1];
    private readonly IdTable _table = new();
    private readonly TwiceFilter _prefixes = new();
    private readonly TwiceFilter _grams = new();
    private int[] _places = [];

    /// <summary>Characters of the n-grams that are jumped over.</summary>
    public int this[int n] => _repeated[n];

    public void Count(WordList words)
    {
        int places = Places(words);
        for (int n = Least; n <= Most; n++)
            _repeated[n] = Repeated(words, n, places);
    }

    private int Places(WordList words)
    {
        ReadOnlySpan<int> starts = words.Starts;
        ReadOnlySpan<char> characters = words.Characters;
        int count = Math.Max(0, words.Count - Least + 1), full = 0;
        _prefixes.Clear(count);
        for (; full < count && starts[full] + Prefix <= characters.Length; full++)
            _prefixes.Add(full, TextHash.OfSixteen(characters, starts[full]));
        Room.For(ref _places, count);
        int places = 0;
        for (int i = 0; i < count; i++)
        {
            if (i >= full || _prefixes.IsTwice(i) || starts[i + Least] - starts[i] < Prefix)
                _places[places++] = i;
        }
        return places;
    }

    private int Repeated(WordList words, int n, int places)
    {
        ReadOnlySpan<int> starts = words.Starts, points = words.Points;
        ReadOnlySpan<char> characters = words.Characters;
        while (places > 0 && _places[places - 1] + n >= starts.Length)
            places--;
        _grams.Clear(places);
        for (int i = 0; i < places; i++)
            _grams.Add(i, TextHash.Of(characters[starts[_places[i]]..starts[_places[i] + n]]));
        _table.Clear(places / PlacesAGram);
        int repeated = 0, next = 0;
        for (int i = 0; i < places; i++)
        {
            int place = _places[i];
            if (place >= next && _grams.IsTwice(i) && HasSeen(characters, starts, place, n))
                (repeated, next) = (repeated + points[place + n] - points[place], place + n);
        }
        return repeated;
    }

    private bool HasSeen(ReadOnlySpan<char> characters, ReadOnlySpan<int> starts, int place, int n)
    {
        ReadOnlySpan<char> gram = characters[starts[place]..starts[place + n]];
        uint hash = TextHash.Of(gram), slot = hash;
        while (_table.Next(hash, ref slot, out int other))
        {
            if (characters[starts[other]..starts[other + n]].SequenceEqual(gram))
                return true;
        }
        _table.Put(slot, hash, place);
        return false;
    }
}
