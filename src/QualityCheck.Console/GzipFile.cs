using System.IO.Compression;

namespace QualityCheck.Console;

/// <summary>
/// The content of a gzipped file, read forwards. <see cref="GZipStream"/> takes a file that is cut off for a whole one;
/// so a member of our own is put behind the file, and where it does not come out at the end, the file did not end as
/// gzip does.
/// </summary>
internal sealed class GzipFile : Stream
{
    private static readonly byte[] Mark = "whole to its end"u8.ToArray();

    private readonly GZipStream _content;
    private readonly byte[] _buffer = new byte[65536];
    private int _next;
    private int _end;

    public GzipFile(Stream file) =>
        _content = new GZipStream(new Followed(file, Packed(Mark)), CompressionMode.Decompress);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <exception cref="InvalidDataException">The file is no gzip, damaged or cut off.</exception>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <exception cref="InvalidDataException">The file is no gzip, damaged or cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        while (_end - _next <= Mark.Length)
        {
            _buffer.AsSpan(_next, _end - _next).CopyTo(_buffer);
            (_next, _end) = (0, _end - _next);
            int read = _content.Read(_buffer, _end, _buffer.Length - _end);
            _end += read;
            if (read > 0)
                continue;
            return _buffer.AsSpan(0, _end).SequenceEqual(Mark)
                ? 0
                : throw new InvalidDataException("the gzip is cut off or damaged");
        }
        int given = Math.Min(buffer.Length, _end - _next - Mark.Length);
        _buffer.AsSpan(_next, given).CopyTo(buffer);
        _next += given;
        return given;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _content.Dispose();
        base.Dispose(disposing);
    }

    private static byte[] Packed(byte[] content)
    {
        var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.Fastest))
            packing.Write(content);
        return packed.ToArray();
    }

    /// <summary>A stream with bytes behind it.</summary>
    private sealed class Followed(Stream stream, byte[] tail) : Stream
    {
        private int _given;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            int read = _given == 0 ? stream.Read(buffer) : 0;
            if (read > 0 || buffer.IsEmpty)
                return read;
            read = Math.Min(buffer.Length, tail.Length - _given);
            tail.AsSpan(_given, read).CopyTo(buffer);
            _given += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                stream.Dispose();
            base.Dispose(disposing);
        }
    }
}
