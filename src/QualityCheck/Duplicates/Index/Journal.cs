using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;

namespace QualityCheck.Duplicates;

/// <summary>
/// What happened to an index since its last segment, one record behind the other: what was written is there when the
/// process is killed.
/// </summary>
internal sealed class Journal : IDisposable
{
    /// <summary>A record begins with its length, the same with its bits turned, and what it is checked by.</summary>
    private const int HeadBytes = 3 * sizeof(uint);

    private const int BufferBytes = 1 << 16;

    private const ulong Addition = 1, Removal = 2;

    private readonly FileStream _file;
    private readonly ArrayBufferWriter<byte> _record = new();

    private Journal(FileStream file) => _file = file;

    /// <summary>
    /// Opens a journal and repeats what is in it. Of a record that was being written nothing is left.
    /// </summary>
    /// <param name="path">The file; it is made where there is none.</param>
    /// <param name="onAdded">Takes a document: its id, its fingerprints, and the number of the one it takes the place
    /// of; -1 for none.</param>
    /// <param name="onRemoved">Takes the number of a document that was removed.</param>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    /// <exception cref="IOException">It cannot be read or written.</exception>
    public static Journal Open(string path, Action<string, ImmutableArray<TextFingerprint>, int> onAdded,
        Action<int> onRemoved)
    {
        long end = Repeat(path, onAdded, onRemoved);
        // No buffer: what is written is the system's at once.
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 0);
        file.SetLength(end);
        file.Seek(0, SeekOrigin.End);
        return new Journal(file);
    }

    public void Add(string id, ImmutableArray<TextFingerprint> fingerprints, int replaced)
    {
        Begin(Addition);
        ByteWriter.Number(_record, (ulong)(replaced + 1));
        ByteWriter.Text(_record, id);
        ByteWriter.Number(_record, (ulong)fingerprints.Length);
        foreach (TextFingerprint fingerprint in fingerprints)
        {
            ByteWriter.Number(_record, fingerprint.Hash);
            ByteWriter.Number(_record, (ulong)fingerprint.Span.Start);
        }
        End();
    }

    public void Remove(int number)
    {
        Begin(Removal);
        ByteWriter.Number(_record, (ulong)number);
        End();
    }

    public void Dispose() => _file.Dispose();

    private void Begin(ulong what)
    {
        _record.ResetWrittenCount();
        _record.GetSpan(HeadBytes)[..HeadBytes].Clear();
        _record.Advance(HeadBytes);
        ByteWriter.Number(_record, what);
    }

    private void End()
    {
        byte[] record = _record.WrittenSpan.ToArray();
        int length = record.Length - HeadBytes;
        BinaryPrimitives.WriteInt32LittleEndian(record, length);
        BinaryPrimitives.WriteInt32LittleEndian(record.AsSpan(sizeof(int)), ~length);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(2 * sizeof(int)), Check(record.AsSpan(HeadBytes)));
        long before = _file.Position;
        try
        {
            _file.Write(record);
        }
        catch (IOException)
        {
            // Half a record must not stand before the next one.
            _file.SetLength(before);
            throw;
        }
    }

    /// <summary>Where the last whole record ends.</summary>
    private static long Repeat(string path, Action<string, ImmutableArray<TextFingerprint>, int> onAdded,
        Action<int> onRemoved)
    {
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Read, FileShare.None, BufferBytes);
        Span<byte> head = stackalloc byte[HeadBytes];
        for (long end = 0; ;)
        {
            if (file.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false) < HeadBytes
                || !head.ContainsAnyExcept((byte)0))
                return end;
            int length = BinaryPrimitives.ReadInt32LittleEndian(head);
            if (length != ~BinaryPrimitives.ReadInt32LittleEndian(head[sizeof(int)..]) || length <= 0)
                throw ByteReader.Damaged();
            if (length > file.Length - end - HeadBytes)
                return end;
            var record = new byte[length];
            file.ReadExactly(record);
            if (Check(record) != BinaryPrimitives.ReadUInt32LittleEndian(head[(2 * sizeof(int))..]))
            {
                // Of the last one a power failure may have left room without what should be there.
                if (end + HeadBytes + length == file.Length)
                    return end;
                throw ByteReader.Damaged();
            }
            Repeat(record, onAdded, onRemoved);
            end += HeadBytes + length;
        }
    }

    private static void Repeat(ReadOnlySpan<byte> record,
        Action<string, ImmutableArray<TextFingerprint>, int> onAdded, Action<int> onRemoved)
    {
        var reader = new ByteReader(record);
        if (reader.Number() == Removal)
        {
            onRemoved(reader.Count());
            return;
        }
        int replaced = reader.Count() - 1;
        string id = reader.Text();
        int count = reader.Count();
        if (count > record.Length)
            throw ByteReader.Damaged();
        var fingerprints = ImmutableArray.CreateBuilder<TextFingerprint>(count);
        for (int i = 0; i < count; i++)
            fingerprints.Add(new TextFingerprint(reader.Number(), new TextSpan(reader.Count(), 0)));
        onAdded(id, fingerprints.MoveToImmutable(), replaced);
    }

    private static uint Check(ReadOnlySpan<byte> record)
    {
        ulong check = (ulong)record.Length;
        foreach (byte one in record)
            check = (check ^ one) * HashBits.Multiplier;
        return (uint)(HashBits.Mixed(check) >> 32);
    }
}
