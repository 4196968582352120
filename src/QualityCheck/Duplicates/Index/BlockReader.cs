using System.Buffers.Binary;

namespace QualityCheck.Duplicates;

/// <summary>
/// Reads the postings of a block: how many they are and how long their keys, then the keys, each as what it is more
/// than the one before, then a document and a start for each, of a document that has the same key as the one before it
/// what its number is more.
/// </summary>
internal ref struct BlockReader
{
    /// <summary>A block begins with two short numbers.</summary>
    public const int HeadBytes = 2 * sizeof(ushort);

    private readonly int _count;
    private readonly SegmentName _segment;
    private ByteReader _keys, _places;
    private int _read;

    /// <exception cref="InvalidDataException">The block is damaged.</exception>
    public BlockReader(ReadOnlySpan<byte> block, SegmentName segment)
    {
        _count = BinaryPrimitives.ReadUInt16LittleEndian(block);
        int keys = BinaryPrimitives.ReadUInt16LittleEndian(block[sizeof(ushort)..]);
        if (HeadBytes + keys > block.Length)
            throw ByteReader.Damaged();
        _keys = new ByteReader(block.Slice(HeadBytes, keys));
        _places = new ByteReader(block[(HeadBytes + keys)..]);
        _segment = segment;
    }

    public Posting Current { get; private set; }

    /// <summary>Goes to the next posting; false behind the last.</summary>
    /// <exception cref="InvalidDataException">The block is damaged.</exception>
    public bool Read()
    {
        if (_read == _count)
            return false;
        ulong more = _keys.Number();
        int before = _read++ > 0 && more == 0 ? Current.Document : _segment.First;
        Current = new Posting(Current.Key + more, Document(before), _places.Count());
        return true;
    }

    /// <summary>Goes to the first posting of this key or a later one, from the beginning; false where there is
    /// none.</summary>
    /// <exception cref="InvalidDataException">The block is damaged.</exception>
    public bool Find(ulong key)
    {
        ulong at = 0;
        while (_read < _count && (at += _keys.Number()) < key)
            _read++;
        if (_read == _count)
            return false;
        _places.SkipNumbers(2 * _read);
        _read++;
        Current = new Posting(at, Document(_segment.First), _places.Count());
        return true;
    }

    private int Document(int before)
    {
        long document = (long)_places.Count() + before;
        return document < _segment.End ? (int)document : throw ByteReader.Damaged();
    }
}
