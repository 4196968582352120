using System.Collections.Immutable;

namespace QualityCheck.Duplicates;

/// <summary>Finds the runs of words that two texts share.</summary>
internal sealed class OverlapFinder
{
    /// <summary>
    /// So many places of one shingle in the second text are tried; a judgement: text that repeats itself more often is
    /// alike wherever it is looked at.
    /// </summary>
    private const int MostPlaces = 8;

    private const int None = -1;

    private readonly ShingleText _a, _b;
    private readonly ulong[] _shinglesOfA;
    private readonly Dictionary<ulong, int> _firstInB;
    private readonly int[] _nextInB;
    private readonly bool[] _sharedOfA, _sharedOfB, _onceOfA, _onceOfB;

    public OverlapFinder(ShingleText a, ShingleText b)
    {
        (_a, _b) = (a, b);
        (_sharedOfA, _sharedOfB) = (new bool[a.Count], new bool[b.Count]);
        (_onceOfA, _onceOfB) = (new bool[a.Count], new bool[b.Count]);
        _shinglesOfA = a.Shingles(Winnowing.ShingleWords);
        ulong[] shinglesOfB = b.Shingles(Winnowing.ShingleWords);
        _firstInB = new Dictionary<ulong, int>(shinglesOfB.Length);
        _nextInB = new int[shinglesOfB.Length];
        for (int place = shinglesOfB.Length - 1; place >= 0; place--)
        {
            _nextInB[place] = _firstInB.TryGetValue(shinglesOfB[place], out int next) ? next : None;
            _firstInB[shinglesOfB[place]] = place;
        }
        MarkShared();
    }

    /// <summary>Words of the first text that stand in a shared run.</summary>
    public int SharedOfA => _sharedOfA.AsSpan().Count(true);

    /// <summary>The same of the second.</summary>
    public int SharedOfB => _sharedOfB.AsSpan().Count(true);

    /// <summary>Of these, what says again what the text has said before left out.</summary>
    public int NewOfA => _onceOfA.AsSpan().Count(true);

    /// <summary>The same of the second.</summary>
    public int NewOfB => _onceOfB.AsSpan().Count(true);

    /// <summary>The shared passages, each as long as it can be, from the first text's beginning on.</summary>
    public ImmutableArray<SharedSpan> Passages()
    {
        var passages = ImmutableArray.CreateBuilder<SharedSpan>();
        for (int at = 0; at < _shinglesOfA.Length;)
        {
            (int place, int words) = Longest(at);
            if (words > 0)
                passages.Add(new SharedSpan(_a.Span(at, words), _b.Span(place, words)));
            at += Math.Max(1, words);
        }
        return passages.ToImmutable();
    }

    private void MarkShared()
    {
        var marked = new HashSet<ulong>();
        for (int at = 0; at < _shinglesOfA.Length; at++)
        {
            if (!_firstInB.TryGetValue(_shinglesOfA[at], out int place))
                continue;
            Mark(_sharedOfA, at);
            if (!marked.Add(_shinglesOfA[at]))
                continue;
            Mark(_onceOfA, at);
            Mark(_onceOfB, place);
            for (; place != None; place = _nextInB[place])
                Mark(_sharedOfB, place);
        }
    }

    private static void Mark(bool[] words, int first) =>
        words.AsSpan(first, Math.Min(Winnowing.ShingleWords, words.Length)).Fill(true);

    private (int Place, int Words) Longest(int at)
    {
        (int Place, int Words) longest = (None, 0);
        int place = _firstInB.GetValueOrDefault(_shinglesOfA[at], None);
        for (int tried = 0; place != None && tried < MostPlaces; place = _nextInB[place], tried++)
        {
            int words = 0;
            while (at + words < _a.Count && place + words < _b.Count && _a.Same(at + words, _b, place + words))
                words++;
            if (words >= Math.Min(Winnowing.ShingleWords, _a.Count) && words > longest.Words)
                longest = (place, words);
        }
        return longest;
    }
}
