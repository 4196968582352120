using System.IO.Compression;

namespace QualityCheck.Input;

/// <summary>
/// The bytes of an archive, unpacked where it is gzipped. Behind damage it goes on at the next record: of a plain
/// archive where a line begins with <c>WARC/</c>, of a gzipped one at the next gzip member.
/// </summary>
internal sealed class ArchiveBytes
{
    private static ReadOnlySpan<byte> Version => "WARC/"u8;

    private readonly GzipSource? _packed;
    private readonly Stream _source;
    private Stream _bytes;
    private readonly byte[] _buffer = new byte[65536];
    private int _next;
    private int _end;
    private long _read;

    public ArchiveBytes(Stream stream)
    {
        var source = new GzipSource(stream);
        _source = source;
        _packed = source.IsPacked ? source : null;
        _bytes = Opened();
    }

    /// <summary>
    /// Where the next byte stands: in a plain archive its offset, in a gzipped one that of its member.
    /// </summary>
    public long Offset => _packed?.MemberOffset ?? _read - (_end - _next);

    /// <summary>Passes over empty lines; false at the end.</summary>
    public bool SkipBlankLines()
    {
        while (Fill())
        {
            if (_buffer[_next] is not ((byte)'\r' or (byte)'\n'))
                return true;
            _next++;
        }
        return false;
    }

    /// <summary>A line without its end.</summary>
    /// <param name="most">It may have so many bytes.</param>
    /// <exception cref="InvalidDataException">It has more.</exception>
    /// <exception cref="EndOfStreamException">The bytes end first.</exception>
    public byte[] ReadLine(int most)
    {
        using var line = new MemoryStream();
        while (true)
        {
            if (!Fill())
                throw new EndOfStreamException();
            ReadOnlySpan<byte> ahead = _buffer.AsSpan(_next, _end - _next);
            int end = ahead.IndexOf((byte)'\n');
            line.Write(end < 0 ? ahead : ahead[..end]);
            _next += end < 0 ? ahead.Length : end + 1;
            if (line.Length > most)
                throw new InvalidDataException("the header does not end");
            if (end >= 0)
                return line.ToArray().AsSpan().TrimEnd((byte)'\r').ToArray();
        }
    }

    /// <summary>So many bytes.</summary>
    /// <exception cref="EndOfStreamException">There are fewer.</exception>
    public byte[] ReadBlock(int length)
    {
        // Grown as the bytes come: what a header says of a length is no reason to take so much memory.
        using var block = new MemoryStream(Math.Min(length, _buffer.Length));
        while (block.Length < length)
        {
            if (!Fill())
                throw new EndOfStreamException();
            int taken = (int)Math.Min(_end - _next, length - block.Length);
            block.Write(_buffer, _next, taken);
            _next += taken;
        }
        return block.ToArray();
    }

    /// <summary>Goes on at the next record; false where there is none.</summary>
    public bool SeekNextRecord()
    {
        if (_packed is not null)
        {
            _next = _end = 0;
            if (!_packed.SeekNextMember())
                return false;
            _bytes = Opened();
            return true;
        }
        bool atLineStart = false;
        while (Fill())
        {
            if (atLineStart && _end - _next < Version.Length)
                Refill();
            ReadOnlySpan<byte> ahead = _buffer.AsSpan(_next, _end - _next);
            if (atLineStart && ahead.StartsWith(Version))
                return true;
            int end = ahead.IndexOf((byte)'\n');
            atLineStart = end >= 0;
            _next += end < 0 ? ahead.Length : end + 1;
        }
        return false;
    }

    private Stream Opened() =>
        _packed is null ? _source : new GZipStream(_source, CompressionMode.Decompress, leaveOpen: true);

    private bool Fill()
    {
        if (_next < _end)
            return true;
        _next = 0;
        _end = _bytes.Read(_buffer);
        _read += _end;
        return _end > 0;
    }

    /// <summary>Moves what is left to the front and reads more behind it.</summary>
    private void Refill()
    {
        _buffer.AsSpan(_next, _end - _next).CopyTo(_buffer);
        (_next, _end) = (0, _end - _next);
        for (int read; _end < Version.Length && (read = _bytes.Read(_buffer, _end, _buffer.Length - _end)) > 0;)
            (_end, _read) = (_end + read, _read + read);
    }
}
