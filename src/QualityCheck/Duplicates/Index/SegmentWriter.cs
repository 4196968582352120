using System.Buffers;
using System.Buffers.Binary;
using QualityCheck.Models;

namespace QualityCheck.Duplicates;

/// <summary>Writes a segment, which is there under its name as a whole or not at all.</summary>
internal sealed class SegmentWriter : IDisposable
{
    private const int BufferBytes = 1 << 20;

    private readonly string _folder;
    private readonly SegmentName _name;
    private readonly FileStream _file;
    private readonly byte[] _block = new byte[SegmentLayout.BlockBytes];
    private readonly byte[] _places = new byte[SegmentLayout.BlockBytes];
    private readonly List<ulong> _keys = [];
    private readonly List<long> _offsets = [];
    private readonly ArrayBufferWriter<byte> _record = new();
    private int _keyBytes;
    private int _placeBytes;
    private ushort _count;
    private Posting _last;
    private long _postings;
    private long _documentBytes;

    public SegmentWriter(string folder, SegmentName name)
    {
        (_folder, _name) = (folder, name);
        _file = new FileStream(Unfinished, FileMode.Create, FileAccess.Write, FileShare.None, BufferBytes);
    }

    private string Unfinished => _name.Path(_folder) + SegmentName.UnfinishedEnding;

    /// <summary>Writes all; postings and documents in their order.</summary>
    public void Write(IEnumerable<Posting> postings, IEnumerable<IndexedDocument> documents,
        IReadOnlyCollection<int> removed)
    {
        foreach (Posting posting in postings)
            Add(posting);
        EndBlock();
        foreach (ulong key in _keys)
            Write(key);
        foreach (IndexedDocument document in documents)
            Add(document);
        foreach (long offset in _offsets)
            Write((ulong)offset);
        foreach (int number in removed.Order())
            Write((ulong)number);
        Write(SegmentLayout.Mark);
        Write((ulong)_keys.Count);
        Write((ulong)_postings);
        Write((ulong)_name.First);
        Write((ulong)_offsets.Count);
        Write((ulong)_documentBytes);
        Write((ulong)removed.Count);
        _file.Flush(flushToDisk: true);
        _file.Dispose();
        File.Move(Unfinished, _name.Path(_folder));
    }

    /// <summary>What was not finished takes no room.</summary>
    public void Dispose()
    {
        _file.Dispose();
        File.Delete(Unfinished);
    }

    private void Add(Posting posting)
    {
        Span<byte> key = stackalloc byte[Leb128.MostBytes], place = stackalloc byte[2 * Leb128.MostBytes];
        (int keyBytes, int placeBytes) = Encode(posting, key, place);
        if (BlockReader.HeadBytes + _keyBytes + keyBytes + _placeBytes + placeBytes > _block.Length)
        {
            EndBlock();
            (keyBytes, placeBytes) = Encode(posting, key, place);
        }
        if (_count == 0)
            _keys.Add(posting.Key);
        key[..keyBytes].CopyTo(_block.AsSpan(BlockReader.HeadBytes + _keyBytes));
        place[..placeBytes].CopyTo(_places.AsSpan(_placeBytes));
        _keyBytes += keyBytes;
        _placeBytes += placeBytes;
        _count++;
        _postings++;
        _last = posting;
    }

    private (int KeyBytes, int PlaceBytes) Encode(Posting posting, Span<byte> key, Span<byte> place)
    {
        bool isOfKey = _count > 0 && posting.Key == _last.Key;
        int documentBytes = Leb128.Write(place,
            (ulong)(posting.Document - (isOfKey ? _last.Document : _name.First)));
        return (Leb128.Write(key, posting.Key - (_count > 0 ? _last.Key : 0)),
            documentBytes + Leb128.Write(place[documentBytes..], (ulong)posting.Start));
    }

    private void EndBlock()
    {
        if (_count == 0)
            return;
        BinaryPrimitives.WriteUInt16LittleEndian(_block, _count);
        BinaryPrimitives.WriteUInt16LittleEndian(_block.AsSpan(sizeof(ushort)), (ushort)_keyBytes);
        Span<byte> behind = _block.AsSpan(BlockReader.HeadBytes + _keyBytes);
        _places.AsSpan(0, _placeBytes).CopyTo(behind);
        behind[_placeBytes..].Clear();
        _file.Write(_block);
        (_keyBytes, _placeBytes, _count) = (0, 0, 0);
    }

    private void Add(IndexedDocument document)
    {
        _record.ResetWrittenCount();
        ByteWriter.Number(_record, (ulong)document.Fingerprints);
        ByteWriter.Fixed(_record, document.Digest);
        ByteWriter.Number(_record, document.Id is null ? 0UL : 1UL);
        ByteWriter.Text(_record, document.Id ?? "");
        _offsets.Add(_documentBytes);
        _documentBytes += _record.WrittenCount;
        _file.Write(_record.WrittenSpan);
    }

    private void Write(ulong number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, number);
        _file.Write(bytes);
    }
}
