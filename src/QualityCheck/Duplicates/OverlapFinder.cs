namespace QualityCheck.Duplicates;

/// <summary>Finds the runs of words that a text shares with one whose shingles are in a table.</summary>
internal sealed class OverlapFinder
{
    /// <summary>
    /// So many places of one shingle in the other text are tried; a judgement: text that repeats itself more often is
    /// alike wherever it is looked at.
    /// </summary>
    private const int MostPlaces = 8;

    private readonly ShingleText _text;
    private readonly ShingleTable _other;
    private readonly ulong[] _shingles;
    private readonly List<int> _shared = [], _new = [], _sharedOfOther = [], _newOfOther = [];

    public OverlapFinder(ShingleText text, ShingleTable other)
    {
        (_text, _other) = (text, other);
        _shingles = text.Shingles(Winnowing.ShingleWords);
        var seen = new HashSet<ulong>();
        for (int at = 0; at < _shingles.Length; at++)
        {
            int place = other.First(_shingles[at]);
            if (place == ShingleTable.None)
                continue;
            _shared.Add(at);
            if (!seen.Add(_shingles[at]))
                continue;
            _new.Add(at);
            _newOfOther.Add(place);
            for (; place != ShingleTable.None; place = other.Next(place))
                _sharedOfOther.Add(place);
        }
    }

    /// <summary>Words of the text that stand in a shared run.</summary>
    public int Shared => Covered(_shared, _text);

    /// <summary>The same of the other.</summary>
    public int SharedOfOther => Covered(_sharedOfOther, _other.Text);

    /// <summary>Of the shared words, what says again what the text has said before left out.</summary>
    public int New => Covered(_new, _text);

    /// <summary>The same of the other.</summary>
    public int NewOfOther => Covered(_newOfOther, _other.Text);

    /// <summary>The shared passages, each as long as it can be, from the text's beginning on; B is in the
    /// other.</summary>
    public IEnumerable<SharedSpan> Passages()
    {
        for (int at = 0; at < _shingles.Length;)
        {
            (int place, int words) = Longest(at);
            if (words > 0)
                yield return new SharedSpan(_text.Span(at, words), _other.Text.Span(place, words));
            at += Math.Max(1, words);
        }
    }

    /// <summary>How many words stand in the shingles that begin at these.</summary>
    private static int Covered(List<int> starts, ShingleText text)
    {
        int length = Math.Min(Winnowing.ShingleWords, text.Count), covered = 0, end = 0;
        starts.Sort();
        foreach (int start in starts)
        {
            covered += start + length - Math.Max(start, end);
            end = start + length;
        }
        return covered;
    }

    private (int Place, int Words) Longest(int at)
    {
        (int Place, int Words) longest = (ShingleTable.None, 0);
        int place = _other.First(_shingles[at]);
        for (int tried = 0; place != ShingleTable.None && tried < MostPlaces; place = _other.Next(place), tried++)
        {
            int words = 0;
            while (at + words < _text.Count && place + words < _other.Text.Count
                && _text.Same(at + words, _other.Text, place + words))
                words++;
            if (words >= Math.Min(Winnowing.ShingleWords, _text.Count) && words > longest.Words)
                longest = (place, words);
        }
        return longest;
    }
}
