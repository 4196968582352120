using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace QualityCheck.Duplicates;

/// <summary>Documents in a file that never changes. Safe from several threads.</summary>
internal sealed class Segment : IDisposable
{
    /// <summary>A block is read in numbers: the view copies one element after the other.</summary>
    private const int BlockNumbers = SegmentLayout.BlockBytes / sizeof(ulong);

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly SafeMemoryMappedViewHandle _bytes;
    private readonly SegmentLayout _layout;

    /// <summary>The first key of each block.</summary>
    private readonly ulong[] _keys;

    /// <summary>The last block that begins with a fingerprint; ids begin in it or behind it.</summary>
    private readonly int _idBlock;

    private Segment(SegmentName name, MemoryMappedFile file, MemoryMappedViewAccessor view, SegmentLayout layout)
    {
        (Name, _file, _view, _bytes, _layout) = (name, file, view, view.SafeMemoryMappedViewHandle, layout);
        _keys = Numbers(layout.KeysAt, (int)layout.Blocks);
        int ids = _keys.AsSpan().IndexOfAnyInRange(IndexKey.Ids, ulong.MaxValue);
        _idBlock = Math.Max(0, (ids < 0 ? _keys.Length : ids) - 1);
    }

    public SegmentName Name { get; }

    /// <summary>Documents that were removed while these came; read anew each time.</summary>
    public IEnumerable<int> Removed => Numbers(_layout.RemovedAt, _layout.Removed).Select(number => (int)number);

    public long Postings => _layout.Postings;

    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Segment Open(string folder, SegmentName name)
    {
        string path = name.Path(folder);
        long length = new FileInfo(path).Length;
        if (length < SegmentLayout.FooterBytes)
            throw ByteReader.Damaged();
        var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        MemoryMappedViewAccessor view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        Span<byte> footer = stackalloc byte[SegmentLayout.FooterBytes];
        view.SafeMemoryMappedViewHandle.ReadSpan((ulong)(length - footer.Length), footer);
        try
        {
            return new Segment(name, file, view, Layout(footer, length, name));
        }
        catch (InvalidDataException)
        {
            view.Dispose();
            file.Dispose();
            throw;
        }
    }

    /// <summary>
    /// The first postings of a key whose documents were not removed, in the order of the documents, put behind those
    /// that are there until there are so many.
    /// </summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public void Find(ulong key, int most, IReadOnlySet<int> removed, List<Posting> found)
    {
        if (_keys.Length == 0)
            return;
        Span<ulong> block = stackalloc ulong[BlockNumbers];
        int at = IndexKey.IsOfId(key)
            ? _idBlock + Math.Max(0, KeyBlocks.LastBefore(_keys.AsSpan(_idBlock), key))
            : Math.Max(0, KeyBlocks.LastBefore(_keys.AsSpan(0, _idBlock + 1), key));
        for (; at < _keys.Length && _keys[at] <= key; at++)
        {
            _bytes.ReadSpan((ulong)at * SegmentLayout.BlockBytes, block);
            var postings = new BlockReader(MemoryMarshal.AsBytes(block), Name);
            for (bool isThere = postings.Find(key); isThere && postings.Current.Key == key; isThere = postings.Read())
            {
                if (found.Count == most)
                    return;
                if (!removed.Contains(postings.Current.Document))
                    found.Add(postings.Current);
            }
        }
    }

    /// <summary>All postings, in order.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public IEnumerable<Posting> All()
    {
        var postings = new List<Posting>();
        for (int at = 0; at < _keys.Length; at++)
        {
            ReadBlock(at, postings);
            foreach (Posting posting in postings)
                yield return posting;
            postings.Clear();
        }
    }

    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public IndexedDocument Document(int number)
    {
        long offset = (long)Numbers(_layout.OffsetsAt + (long)(number - Name.First) * sizeof(ulong), 1)[0];
        long end = number + 1 < Name.End
            ? (long)Numbers(_layout.OffsetsAt + (long)(number + 1 - Name.First) * sizeof(ulong), 1)[0]
            : _layout.DocumentBytes;
        if (offset < 0 || offset > end || end > _layout.DocumentBytes || end - offset > int.MaxValue)
            throw ByteReader.Damaged();
        var bytes = new byte[end - offset];
        _bytes.ReadSpan((ulong)(_layout.DocumentsAt + offset), bytes.AsSpan());
        var record = new ByteReader(bytes);
        (int fingerprints, ulong digest, bool isThere) = (record.Count(), record.Fixed(), record.Number() != 0);
        return new IndexedDocument(isThere ? record.Text() : null, fingerprints, digest);
    }

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }

    private static SegmentLayout Layout(ReadOnlySpan<byte> footer, long length, SegmentName name)
    {
        var counts = new ByteReader(footer);
        ulong mark = counts.Fixed();
        ulong[] numbers =
            [counts.Fixed(), counts.Fixed(), counts.Fixed(), counts.Fixed(), counts.Fixed(), counts.Fixed()];
        if (mark != SegmentLayout.Mark || numbers.Any(number => number > (ulong)length))
            throw ByteReader.Damaged();
        var layout = new SegmentLayout((long)numbers[0], (long)numbers[1], (int)numbers[2], (int)numbers[3],
            (long)numbers[4], (int)numbers[5]);
        return layout.FooterAt + SegmentLayout.FooterBytes == length && layout.First == name.First
            && layout.Documents == name.End - name.First ? layout : throw ByteReader.Damaged();
    }

    private void ReadBlock(int at, List<Posting> postings)
    {
        Span<ulong> block = stackalloc ulong[BlockNumbers];
        _bytes.ReadSpan((ulong)at * SegmentLayout.BlockBytes, block);
        var reader = new BlockReader(MemoryMarshal.AsBytes(block), Name);
        while (reader.Read())
            postings.Add(reader.Current);
    }

    private ulong[] Numbers(long at, int count)
    {
        var numbers = new ulong[count];
        _bytes.ReadSpan((ulong)at, numbers.AsSpan());
        return numbers;
    }
}
