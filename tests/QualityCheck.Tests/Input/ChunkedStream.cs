namespace QualityCheck.Tests.Input;

/// <summary>Gives its bytes in small pieces, and breaks instead of ending where it is told to.</summary>
internal sealed class ChunkedStream(byte[] bytes, int chunk) : MemoryStream(bytes)
{
    public bool Breaks { get; init; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (Breaks && Position == Length)
            throw new IOException("the line went dead");
        return base.Read(buffer, offset, Math.Min(count, chunk));
    }
}
