using System.Runtime.InteropServices;

namespace QualityCheck.Duplicates;

/// <summary>Which documents have keys in common with one before them. Safe from several threads.</summary>
internal sealed class Candidates
{
    /// <summary>
    /// Of those that have a key so many of the first are looked at: where many have it, one that says the same is
    /// among them, or another key tells.
    /// </summary>
    public const int MostOfAKey = 64;

    /// <summary>The documents of all keys, key by key and in order.</summary>
    private readonly int[] _documents;

    /// <summary>Where in <see cref="_documents"/> each key of a document begins, document by document.</summary>
    private readonly int[] _groups;

    /// <summary>Where in <see cref="_groups"/> each document begins.</summary>
    private readonly int[] _firsts;

    /// <param name="keys">The different keys of each document.</param>
    public Candidates(IReadOnlyList<ulong[]> keys)
    {
        _firsts = new int[keys.Count + 1];
        for (int document = 0; document < keys.Count; document++)
            _firsts[document + 1] = _firsts[document] + keys[document].Length;
        var all = new ulong[_firsts[^1]];
        _documents = new int[all.Length];
        _groups = new int[all.Length];
        for (int document = 0; document < keys.Count; document++)
        {
            keys[document].CopyTo(all, _firsts[document]);
            _documents.AsSpan(_firsts[document], keys[document].Length).Fill(document);
        }
        Array.Sort(all, _documents);
        int[] filled = _firsts[..^1];
        for (int start = 0, end; start < all.Length; start = end)
        {
            for (end = start + 1; end < all.Length && all[end] == all[start];)
                end++;
            Array.Sort(_documents, start, end - start);
            for (int i = start; i < end; i++)
                _groups[filled[_documents[i]]++] = start;
        }
    }

    /// <summary>The documents before this one that share keys with it, in order, and how many keys.</summary>
    public IEnumerable<(int Document, int Keys)> Before(int document)
    {
        var counts = new Dictionary<int, int>();
        for (int i = _firsts[document]; i < _firsts[document + 1]; i++)
        {
            int first = _groups[i];
            for (int at = first; at < first + MostOfAKey && _documents[at] < document; at++)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, _documents[at], out _)++;
        }
        return counts.Select(count => (count.Key, count.Value)).Order();
    }
}
