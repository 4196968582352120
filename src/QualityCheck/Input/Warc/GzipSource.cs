namespace QualityCheck.Input;

/// <summary>
/// The packed bytes, handed out in pieces that begin where a gzip member may: so whoever unpacks them has never been
/// given anything behind the member that he is in, and damage costs that member alone; damage to a member's first three
/// bytes, by which it is known, may cost the one before as well.
/// </summary>
internal sealed class GzipSource : ForwardStream
{
    /// <summary>Bytes by which a member is known.</summary>
    private const int Mark = 3;

    private readonly Stream _stream;
    private readonly byte[] _buffer = new byte[65536];
    private int _next;
    private int _end;
    private long _offset;

    public GzipSource(Stream stream)
    {
        _stream = stream;
        Fill();
        IsPacked = BeginsMember(0);
    }

    /// <summary>Whether the bytes begin like gzip.</summary>
    public bool IsPacked { get; }

    /// <summary>Where the last piece began that may begin a member.</summary>
    public long MemberOffset { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        Fill();
        if (_next == _end)
            return 0;
        if (BeginsMember(0))
            MemberOffset = _offset;
        // The piece ends before the next place that may begin a member; the last two bytes wait for what follows them.
        int length = Math.Min(buffer.Length, Math.Max(1, _end - _next - 2));
        for (int i = 1; i < length; i++)
        {
            if (BeginsMember(i))
                length = i;
        }
        _buffer.AsSpan(_next, length).CopyTo(buffer);
        _next += length;
        _offset += length;
        return length;
    }

    /// <summary>Goes on to the next place that may begin a member; false where there is none.</summary>
    public bool SeekNextMember()
    {
        while (true)
        {
            Fill();
            if (_end - _next < Mark)
                return false;
            for (; _end - _next >= Mark; _next++, _offset++)
            {
                if (BeginsMember(0))
                    return true;
            }
        }
    }

    /// <summary>Whether gzip's mark and its only method stand there (RFC 1952, 2.3.1).</summary>
    private bool BeginsMember(int at) =>
        _next + at + 2 < _end
        && _buffer[_next + at] == 0x1F && _buffer[_next + at + 1] == 0x8B && _buffer[_next + at + 2] == 8;

    /// <summary>Has at least as many bytes ahead as a member begins with, or all that are left; and then as many as
    /// there is room for, so that the pieces are the same however the bytes come.</summary>
    private void Fill()
    {
        if (_end - _next >= Mark)
            return;
        _buffer.AsSpan(_next, _end - _next).CopyTo(_buffer);
        (_next, _end) = (0, _end - _next);
        for (int read; _end < _buffer.Length && (read = _stream.Read(_buffer, _end, _buffer.Length - _end)) > 0;)
            _end += read;
    }
}
