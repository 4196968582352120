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

    /// <summary>
    /// From which n on how many characters must repeat from a place on, unless the n-gram is shorter: about three, four
    /// and six words. Any numbers would give the same result.
    /// </summary>
    private static readonly (int N, int Characters)[] Prefixes = [(Least, 16), (6, 24), (8, 32)];

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
        int places = Math.Max(0, words.Count - Least + 1);
        Room.For(ref _places, places);
        for (int i = 0; i < places; i++)
            _places[i] = i;
        for (int n = Least; n <= Most; n++)
        {
            foreach ((int from, int prefix) in Prefixes)
                places = n == from ? Left(words, n, prefix, places) : places;
            _repeated[n] = Repeated(words, n, places);
        }
    }

    /// <summary>Leaves out the places from which on so many characters stand nowhere else.</summary>
    private int Left(WordList words, int n, int prefix, int places)
    {
        ReadOnlySpan<int> starts = words.Starts;
        ReadOnlySpan<char> characters = words.Characters;
        int full = 0, left = 0;
        Span<uint> hashes = _prefixes.Hashes(places);
        for (; full < places && starts[_places[full]] + prefix <= characters.Length; full++)
            hashes[full] = TextHash.Of(characters.Slice(starts[_places[full]], prefix));
        _prefixes.Count(full);
        for (int i = 0; i < full; i++)
        {
            int place = _places[i];
            bool isShort = starts[Math.Min(place + n, words.Count)] - starts[place] < prefix;
            _places[left] = place;
            left += _prefixes.IsTwice(i) | isShort ? 1 : 0;
        }
        for (int i = full; i < places; i++)
            _places[left++] = _places[i];
        return left;
    }

    private int Repeated(WordList words, int n, int places)
    {
        ReadOnlySpan<int> starts = words.Starts, points = words.Points;
        ReadOnlySpan<char> characters = words.Characters;
        while (places > 0 && _places[places - 1] + n >= starts.Length)
            places--;
        Span<uint> hashes = _grams.Hashes(places);
        for (int i = 0; i < places; i++)
            hashes[i] = TextHash.Of(characters[starts[_places[i]]..starts[_places[i] + n]]);
        _grams.Count(places);
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
