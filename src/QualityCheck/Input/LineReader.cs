namespace QualityCheck.Input;

/// <summary>
/// Reads the lines of a stream as bytes, one at a time, without their line end. Holds one line in memory.
/// </summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>So many bytes of a line that is too long are passed over to find its end; then it has none, and the
    /// stream was made never to end. A judgement.</summary>
    private const long MostPassedOver = 16L * InputDocument.MostBytes;

    private byte[] _buffer = new byte[65536];
    private int _start;
    private int _length;
    private int _next;
    private int _end;

    /// <summary>The 1-based number of the line that was read last.</summary>
    public int Number { get; private set; }

    /// <summary>
    /// The line that was read last, valid until the next call; cut where it is <see cref="TooLong"/>.
    /// </summary>
    public ReadOnlySpan<byte> Line => _buffer.AsSpan(_start, _length);

    /// <summary>Whether the line that was read last has more bytes than a document may.</summary>
    public bool TooLong { get; private set; }

    /// <summary>Reads the next line; false at the end of the stream.</summary>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="InvalidDataException">A line does not end.</exception>
    public bool Read()
    {
        _start = _next;
        TooLong = false;
        int searched = _start;
        long passedOver = 0;
        while (true)
        {
            int lineEnd = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (lineEnd >= 0)
                return Found(searched + lineEnd, searched + lineEnd + 1);
            searched = _end;
            if (_end - _start >= InputDocument.MostBytes)
            {
                TooLong = true;
                passedOver += _end - _start;
                _end = searched = _start;
                if (passedOver > MostPassedOver)
                    throw new InvalidDataException(
                        FormattableString.Invariant($"a line of more than {MostPassedOver >> 30} GiB"));
            }
            int moved = MakeRoom();
            searched -= moved;
            int read = stream.Read(_buffer, _end, _buffer.Length - _end);
            if (read == 0)
                return (_end > _start || TooLong) && Found(_end, _end);
            _end += read;
        }
    }

    private bool Found(int end, int next)
    {
        (_length, _next) = (end - _start, next);
        Number++;
        return true;
    }

    /// <summary>Moves the line to the front of the buffer, or to a larger one; returns by how much it moved.</summary>
    private int MakeRoom()
    {
        if (_end < _buffer.Length)
            return 0;
        int moved = _start;
        byte[] target = moved > _buffer.Length / 2 || _buffer.Length >= InputDocument.MostBytes
            ? _buffer
            : new byte[_buffer.Length * 2];
        _buffer.AsSpan(_start, _end - _start).CopyTo(target);
        (_buffer, _start, _end) = (target, 0, _end - moved);
        return moved;
    }
}
