namespace QualityCheck.Signals;

/// <summary>
/// The n-grams of words that repeat, for n from 2 to 10. An n-gram can repeat only where both (n-1)-grams in it do, so
/// each length looks only at what the one before has left.
/// </summary>
internal sealed class Grams
{
    private const int Least = 2;
    private const int Most = 10;

    /// <summary>Words to a different 2-gram that may repeat, for the first size of the table; it grows.</summary>
    private const int WordsAPair = 4;

    private readonly GramLevel[] _levels = new GramLevel[Most + 1];
    private readonly IdTable _table = new();
    private readonly TwiceFilter _pairs = new();
    private int[] _places = [];
    private int[] _classes = [];
    private long[] _keys = [];
    private int[] _counts = [];
    private int[] _firsts = [];
    private int _kinds;

    public ref readonly GramLevel this[int n] => ref _levels[n];

    public void Count(WordList words)
    {
        Room.For(ref _places, words.Count);
        Room.For(ref _classes, words.Count);
        int places = Pairs(words);
        for (int n = Least; n <= Most; n++)
        {
            if (n > Least)
                places = Longer(places);
            places = Repeated(places);
            _levels[n] = Level(words, n, places);
        }
    }

    /// <summary>The pairs that may repeat; a word that occurs once is in no repeated n-gram.</summary>
    private int Pairs(WordList words)
    {
        ReadOnlySpan<int> ids = words.Ids, counts = words.Counts;
        int pairs = 0, places = 0;
        Span<uint> hashes = _pairs.Hashes(ids.Length);
        Span<int> found = _places;
        for (int i = 0, repeats = 0; i < ids.Length; i++)
        {
            int before = repeats;
            repeats = counts[ids[i]] > 1 ? 1 : 0;
            if (i == 0)
                continue;
            (hashes[pairs], found[pairs]) = (TextHash.Of(Pair(ids, i - 1)), i - 1);
            pairs += before & repeats;
        }
        _pairs.Count(pairs);
        for (int i = 0; i < pairs; i++)
        {
            found[places] = found[i];
            places += _pairs.IsTwice(i) ? 1 : 0;
        }
        Clear(places);
        for (int i = 0; i < places; i++)
            _classes[i] = ClassOf(Pair(ids, found[i]), found[i]);
        return places;
    }

    private void Clear(int places)
    {
        _table.Clear(places / WordsAPair);
        _kinds = 0;
    }

    private static long Pair(ReadOnlySpan<int> ids, int place) => (long)ids[place] << 32 | (uint)ids[place + 1];

    /// <summary>The n-grams whose first and last n-1 words both repeat.</summary>
    private int Longer(int places)
    {
        Clear(places);
        int longer = 0;
        for (int i = 0; i + 1 < places; i++)
        {
            int place = _places[i];
            if (_places[i + 1] == place + 1)
                (_places[longer], _classes[longer++]) =
                    (place, ClassOf((long)_classes[i] << 32 | (uint)_classes[i + 1], place));
        }
        return longer;
    }

    private int ClassOf(long key, int place)
    {
        uint hash = TextHash.Of(key), slot = hash;
        while (_table.Next(hash, ref slot, out int number))
        {
            if (_keys[number] == key)
            {
                _counts[number]++;
                return number;
            }
        }
        if (_kinds >= _keys.Length)
        {
            Room.For(ref _keys, _kinds + 256);
            Room.For(ref _counts, _keys.Length);
            Room.For(ref _firsts, _keys.Length);
        }
        (_keys[_kinds], _counts[_kinds], _firsts[_kinds]) = (key, 1, place);
        _table.Put(slot, hash, _kinds);
        return _kinds++;
    }

    /// <summary>Leaves out what occurs once.</summary>
    private int Repeated(int places)
    {
        int left = 0;
        for (int i = 0; i < places; i++)
        {
            (_places[left], _classes[left]) = (_places[i], _classes[i]);
            left += _counts[_classes[i]] > 1 ? 1 : 0;
        }
        return left;
    }

    private GramLevel Level(WordList words, int n, int places)
    {
        ReadOnlySpan<int> points = words.Points;
        var level = new GramLevel { Count = Math.Max(0, words.Count - n + 1) };
        if (level.Count > 0)
            (level.TopCount, level.TopLength) = (1, points[n]);
        int top = -1, covered = 0, last = -n;
        for (int i = 0; i < places; i++)
        {
            int place = _places[i], number = _classes[i], end = points[place + n], length = end - points[place];
            if (_counts[number] > level.TopCount)
                (top, level.TopCount, level.TopStart, level.TopLength, level.LongestTopLength) =
                    (number, _counts[number], place, length, length);
            else if (_counts[number] == level.TopCount)
                level.LongestTopLength = Math.Max(level.LongestTopLength, length);
            level.Occurring += length;
            level.Covered += end - Math.Max(points[place], covered);
            covered = end;
            if (place == _firsts[number])
                continue;
            int counted = Math.Max(0, n - (place - last));
            level.LaterWithSpaces += end - points[place + counted] + Math.Min(n - counted, n - 1);
            last = place;
        }
        level.TopCovered = Covered(points, n, places, top);
        return level;
    }

    private int Covered(ReadOnlySpan<int> points, int n, int places, int number)
    {
        int sum = 0, covered = 0;
        for (int i = 0; number >= 0 && i < places; i++)
        {
            if (_classes[i] != number)
                continue;
            int end = points[_places[i] + n];
            sum += end - Math.Max(points[_places[i]], covered);
            covered = end;
        }
        return sum;
    }
}
