using System.IO.Compression;

namespace QualityCheck.Input;

/// <summary>
/// The content of gzipped files. <see cref="GZipStream"/> takes a file that is cut off for a whole one; so a member of
/// our own is put behind the file, and where it does not come out at the end, the file did not end as gzip does (RFC
/// 1952).
/// </summary>
public static class GzipFile
{
    private static readonly byte[] Mark = "whole to its end"u8.ToArray();

    /// <summary>
    /// The content, read forwards; closing it closes the file. Reading throws an <see cref="InvalidDataException"/>
    /// where the file is no gzip, is damaged, or ends within a member. Not safe from many threads.
    /// </summary>
    /// <param name="file">The gzipped file, one member or several.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static Stream Open(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new Content(new GZipStream(new Followed(file, Packed()), CompressionMode.Decompress));
    }

    private static byte[] Packed()
    {
        var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.Fastest))
            packing.Write(Mark);
        return packed.ToArray();
    }

    /// <summary>What comes out but for the mark.</summary>
    private sealed class Content(GZipStream unpacked) : ForwardStream
    {
        private readonly byte[] _buffer = new byte[65536];
        private int _next;
        private int _end;

        public override int Read(Span<byte> buffer)
        {
            while (_end - _next <= Mark.Length)
            {
                _buffer.AsSpan(_next, _end - _next).CopyTo(_buffer);
                (_next, _end) = (0, _end - _next);
                int read = unpacked.Read(_buffer, _end, _buffer.Length - _end);
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

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                unpacked.Dispose();
            base.Dispose(disposing);
        }
    }

    /// <summary>A stream with bytes behind it.</summary>
    private sealed class Followed(Stream stream, byte[] tail) : ForwardStream
    {
        private int _given;

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

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                stream.Dispose();
            base.Dispose(disposing);
        }
    }
}
