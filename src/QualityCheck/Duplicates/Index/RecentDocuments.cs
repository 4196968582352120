using System.Collections.Immutable;

namespace QualityCheck.Duplicates;

/// <summary>The documents that are in no segment yet, in memory.</summary>
internal sealed class RecentDocuments(int first)
{
    private const int None = -1;

    /// <summary>So many characters take the room of a posting.</summary>
    private const int CharactersOfAPosting = 25;

    private readonly List<IndexedDocument> _documents = [];
    private readonly List<Posting> _postings = [];
    private readonly List<int> _next = [];
    private readonly Dictionary<ulong, (int First, int Last)> _places = [];
    private long _idCharacters;

    /// <summary>Number of the first one.</summary>
    public int First => first;

    /// <summary>Number of the next one that is added.</summary>
    public int End => first + _documents.Count;

    /// <summary>The room they take, in postings of some fifty bytes.</summary>
    public int Size => _postings.Count + (int)(_idCharacters / CharactersOfAPosting);

    public IndexedDocument this[int number] => _documents[number - first];

    public void Add(string id, ImmutableArray<TextFingerprint> fingerprints)
    {
        int number = End;
        _idCharacters += id.Length;
        _documents.Add(new IndexedDocument(id, fingerprints.Length, IndexKey.Digest(fingerprints)));
        Add(new Posting(IndexKey.OfId(id), number, 0));
        foreach (TextFingerprint fingerprint in fingerprints)
            Add(new Posting(fingerprint.Hash, number, fingerprint.Span.Start));
    }

    /// <summary>The postings of a key, in the order of the documents.</summary>
    public IEnumerable<Posting> Of(ulong key)
    {
        int at = _places.TryGetValue(key, out (int First, int Last) places) ? places.First : None;
        for (; at != None; at = _next[at])
            yield return _postings[at];
    }

    public IEnumerable<IndexedDocument> Documents() => _documents;

    public IEnumerable<Posting> Sorted()
    {
        Posting[] postings = [.. _postings];
        Array.Sort(postings);
        return postings;
    }

    private void Add(Posting posting)
    {
        int place = _postings.Count;
        _postings.Add(posting);
        _next.Add(None);
        int before = _places.TryGetValue(posting.Key, out (int First, int Last) places) ? places.Last : None;
        if (before != None)
            _next[before] = place;
        _places[posting.Key] = (before == None ? place : places.First, place);
    }
}
