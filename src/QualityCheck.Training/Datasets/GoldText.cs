namespace QualityCheck.Training;

/// <summary>
/// An article as people marked it, ready to be found again in its page's blocks. Words are numbers here.
/// </summary>
internal sealed class GoldText
{
    private const int Shingle = 4;
    private const int AnchorWords = 8;
    private const double AnchorShare = 0.7;
    private const int MostPlaces = 8;
    private const int Slack = 6;
    private const int MostAnchors = 3000;

    private readonly int[] _words;
    private readonly Dictionary<long, List<int>> _places = [];
    private readonly bool[] _taken;

    /// <summary>
    /// A block that was found, at about which word of the gold text, and the share of its shingles that are there.
    /// </summary>
    private readonly record struct Match(int Block, int Start, int Length, float Share)
    {
        public int End => Start + Length;
    }

    private GoldText(int[] words)
    {
        _words = words;
        _taken = new bool[words.Length];
        for (int i = 0; i + Shingle <= words.Length; i++)
        {
            long key = Key(words.AsSpan(i));
            if (!_places.TryGetValue(key, out List<int>? places))
                _places[key] = places = [];
            places.Add(i);
        }
    }

    /// <summary>
    /// For each block the share of it that is article, 0–1. Long blocks that stand in the gold text in the page's order
    /// come first; a short one counts only between those around it, so that a menu's word is no article because the
    /// article uses it too.
    /// </summary>
    /// <param name="gold">The words of the article.</param>
    /// <param name="blocks">The words of the page's blocks.</param>
    public static float[] Shares(int[] gold, IReadOnlyList<int[]> blocks) => new GoldText(gold).Shares(blocks);

    private float[] Shares(IReadOnlyList<int[]> blocks)
    {
        var shares = new float[blocks.Count];
        List<Match> anchors =
        [
            .. Enumerable.Range(0, blocks.Count).Where(b => blocks[b].Length >= AnchorWords)
                .Select(b => Find(b, blocks[b])).Where(match => match.Share >= AnchorShare).Take(MostAnchors),
        ];
        List<Match> chain = InOrder(anchors);
        foreach (Match match in chain.Concat(anchors.Except(chain).Where(IsFree)))
        {
            shares[match.Block] = match.Share;
            Take(match);
        }
        HashSet<int> done = [.. anchors.Select(match => match.Block)];
        int next = 0;
        for (int b = 0; b < blocks.Count; b++)
        {
            while (next < chain.Count && chain[next].Block < b)
                next++;
            int from = next > 0 ? Math.Max(0, chain[next - 1].End - Slack) : 0,
                to = next < chain.Count ? Math.Min(_words.Length, chain[next].Start + Slack) : _words.Length;
            if (!done.Contains(b) && blocks[b].Length > 0)
                shares[b] = Between(from, to, blocks[b]);
        }
        return shares;
    }

    private Match Find(int block, int[] words)
    {
        int hits = 0;
        var shifts = new SortedDictionary<int, int>();
        for (int i = 0; i + Shingle <= words.Length; i++)
        {
            if (!_places.TryGetValue(Key(words.AsSpan(i)), out List<int>? places))
                continue;
            hits++;
            foreach (int place in places.Take(MostPlaces))
                shifts[(place - i) / Shingle] = shifts.GetValueOrDefault((place - i) / Shingle) + 1;
        }
        return shifts.Count == 0
            ? default
            : new Match(block, shifts.MaxBy(shift => shift.Value).Key * Shingle, words.Length,
                (float)hits / (words.Length - Shingle + 1));
    }

    /// <summary>The longest text that the anchors give in the order of both page and gold text.</summary>
    private static List<Match> InOrder(List<Match> anchors)
    {
        var best = new int[anchors.Count];
        var before = new int[anchors.Count];
        int last = -1;
        for (int i = 0; i < anchors.Count; i++)
        {
            (best[i], before[i]) = (anchors[i].Length, -1);
            for (int j = 0; j < i; j++)
            {
                if (anchors[j].End <= anchors[i].Start + Slack && best[j] + anchors[i].Length > best[i])
                    (best[i], before[i]) = (best[j] + anchors[i].Length, j);
            }
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        var chain = new List<Match>();
        for (int i = last; i >= 0; i = before[i])
            chain.Add(anchors[i]);
        chain.Reverse();
        return chain;
    }

    private bool IsFree(Match match) => Within(match).Count(i => !_taken[i]) * 2 > match.Length;

    private void Take(Match match)
    {
        foreach (int i in Within(match))
            _taken[i] = true;
    }

    private IEnumerable<int> Within(Match match) =>
        Enumerable.Range(0, _words.Length).Take(Math.Max(0, match.End)).Skip(match.Start);

    private float Between(int from, int to, int[] words)
    {
        if (words.Length < Shingle)
            return to > from && _words.AsSpan(from, to - from).IndexOf(words) >= 0 ? 1 : 0;
        int hits = 0;
        for (int i = 0; i + Shingle <= words.Length; i++)
            hits += _places.TryGetValue(Key(words.AsSpan(i)), out List<int>? places)
                && places.Exists(place => place >= from && place + Shingle <= to) ? 1 : 0;
        return (float)hits / (words.Length - Shingle + 1);
    }

    private static long Key(ReadOnlySpan<int> words)
    {
        long key = 0;
        foreach (int word in words[..Shingle])
            key = key * 1_000_003 + word;
        return key;
    }
}
