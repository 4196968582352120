using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QualityCheck.Signals;

/// <summary>
/// The words of a text, one behind the other in one run of characters, each with the number of its kind: equal words
/// have one number, numbered as they first occur. Kept from text to text.
/// </summary>
internal sealed class WordList
{
    /// <summary>Characters of a text to a kind of word, for the first size of the table; it grows.</summary>
    private const int CharactersAKind = 8;

    /// <summary>Room behind the last word.</summary>
    private const int Slack = WordBlock.Length;

    private readonly IdTable _table = new();
    private char[] _characters = new char[1024];
    private int[] _starts = new int[256];
    private int[] _points = new int[256];
    private int[] _ids = new int[256];
    private WordKind[] _kinds = new WordKind[128];
    private int[] _counts = new int[128];
    private int[] _lengths = [];
    private int[] _frequencies = [];
    private bool _hasPairs;

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many different words there are.</summary>
    public int Kinds { get; private set; }

    /// <summary>The number of each word's kind.</summary>
    public ReadOnlySpan<int> Ids => _ids.AsSpan(0, Count);

    /// <summary>How often each kind occurs.</summary>
    public ReadOnlySpan<int> Counts => _counts.AsSpan(0, Kinds);

    /// <summary>All words without anything between them.</summary>
    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, _starts[Count]);

    /// <summary>Where each word begins in <see cref="Characters"/>, and where the last ends.</summary>
    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, Count + 1);

    /// <summary>The same counted in code points.</summary>
    public ReadOnlySpan<int> Points => (_hasPairs ? _points : _starts).AsSpan(0, Count + 1);

    /// <summary>Code points of all words.</summary>
    public int Length => Points[Count];

    public ReadOnlySpan<char> this[int word] => _characters.AsSpan(_starts[word].._starts[word + 1]);

    /// <summary>Empties the list for a text of so many characters.</summary>
    public void Clear(int length, bool hasPairs)
    {
        (Count, Kinds, _hasPairs) = (0, 0, hasPairs);
        _table.Clear(length / CharactersAKind);
        Room.For(ref _characters, length + Slack);
    }

    public void Add(ReadOnlySpan<char> word) => Add(word, 0, word.Length);

    /// <summary>Adds the word that stands in a text.</summary>
    public void Add(ReadOnlySpan<char> text, int start, int end)
    {
        int at = _starts[Count], length = end - start;
        if (Count + 1 >= _starts.Length || at + length + Slack > _characters.Length)
            Grow(at + length + Slack);
        ref char to = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_characters), at);
        if (start + Slack <= text.Length)
            WordBlock.Copy(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start), ref to);
        if (length > Slack || start + Slack > text.Length)
            text[start..end].CopyTo(_characters.AsSpan(at));
        _ids[Count] = NumberOf(ref to, length);
        _starts[Count + 1] = at + length;
        if (_hasPairs)
            _points[Count + 1] = _points[Count] + PythonText.Length(text[start..end]);
        Count++;
    }

    /// <summary>The words of some kind.</summary>
    public WordFigures Where(WordTest isOne)
    {
        ReadOnlySpan<int> starts = Starts, points = Points;
        ReadOnlySpan<char> characters = Characters;
        var figures = new WordFigures();
        for (int kind = 0; kind < Kinds; kind++)
        {
            int first = _kinds[kind].First;
            if (!isOne(characters[starts[first]..starts[first + 1]]))
                continue;
            figures.Kinds++;
            figures.Count += _counts[kind];
            figures.Length += _counts[kind] * (points[first + 1] - points[first]);
        }
        return figures;
    }

    /// <summary>How many kinds and words are one of these short words.</summary>
    public WordFigures Among(ImmutableArray<string> words)
    {
        var figures = new WordFigures();
        Span<char> room = stackalloc char[WordBlock.Length];
        foreach (string word in words)
        {
            word.CopyTo(room);
            int number = Find(ref room[0], word.Length, out _, out _);
            if (number < 0)
                continue;
            figures.Kinds++;
            figures.Count += _counts[number];
        }
        return figures;
    }

    /// <summary>Code points of the longest word.</summary>
    public int Longest()
    {
        int longest = 0;
        for (int kind = 0; kind < Kinds; kind++)
            longest = Math.Max(longest, LengthOf(kind));
        return longest;
    }

    /// <summary>Code points of a kind of word.</summary>
    public int LengthOf(int kind) => Points[_kinds[kind].First + 1] - Points[_kinds[kind].First];

    /// <summary>Code points of all n-grams, a word counted in each that it is in: the sum of the differences of
    /// <see cref="Points"/> n words apart, most of which cancel out.</summary>
    public long LengthOfGrams(int n)
    {
        long length = 0;
        for (int i = 0; i < n && n <= Count; i++)
            length += Points[Count - i] - Points[i];
        return length;
    }

    /// <summary>The entropy of the words, in nats.</summary>
    public double Entropy()
    {
        double sum = 0;
        foreach (int count in Counts)
            sum += count > 1 ? count * Math.Log(count) : 0;
        return Count == 0 ? 0 : Math.Log(Count) - (sum / Count);
    }

    /// <summary>The median of the words' code points; 0 without words.</summary>
    public double MedianLength()
    {
        if (Count == 0)
            return 0;
        Room.For(ref _lengths, Kinds);
        Room.For(ref _frequencies, Kinds);
        for (int kind = 0; kind < Kinds; kind++)
            (_lengths[kind], _frequencies[kind]) = (LengthOf(kind), _counts[kind]);
        _lengths.AsSpan(0, Kinds).Sort(_frequencies.AsSpan(0, Kinds));
        return (LengthAt((Count - 1) / 2) + LengthAt(Count / 2)) / 2.0;
    }

    private int LengthAt(int rank)
    {
        int kind = 0;
        for (int before = _frequencies[0]; before <= rank; before += _frequencies[kind])
            kind++;
        return _lengths[kind];
    }

    private void Grow(int characters)
    {
        Room.For(ref _characters, characters);
        if (Count + 1 < _starts.Length)
            return;
        int count = _starts.Length + 1;
        Room.For(ref _starts, count);
        Room.For(ref _points, count);
        Room.For(ref _ids, count);
    }

    private int NumberOf(ref char word, int length)
    {
        int number = Find(ref word, length, out uint hash, out uint slot);
        if (number >= 0)
        {
            _counts[number]++;
            return number;
        }
        if (Kinds == _counts.Length)
        {
            Room.For(ref _counts, Kinds + 1);
            Room.For(ref _kinds, _counts.Length);
        }
        (_kinds[Kinds], _counts[Kinds]) = (new WordKind(Count, _starts[Count], length), 1);
        _table.Put(slot, hash, Kinds);
        return Kinds++;
    }

    /// <summary>The number of a word; -1 where there is none yet, with the slot for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(ref char word, int length, out uint hash, out uint slot)
    {
        var block = new WordBlock(ref word, length);
        hash = block.Hash(ref word, length);
        slot = hash;
        while (_table.Next(hash, ref slot, out int number))
        {
            WordKind kind = _kinds[number];
            ref char other = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_characters), kind.Start);
            if (kind.Length == length && block.Equals(ref word, ref other, length))
                return number;
        }
        return -1;
    }
}
