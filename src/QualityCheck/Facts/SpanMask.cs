namespace QualityCheck.Facts;

/// <summary>Which characters of a text are taken, so that spans keep apart.</summary>
internal sealed class SpanMask
{
    private readonly bool[] _taken;

    public SpanMask(int length) => _taken = new bool[length];

    private SpanMask(SpanMask other) => _taken = [.. other._taken];

    public SpanMask Copy() => new(this);

    /// <summary>Whether any character of the span is taken.</summary>
    public bool Touches(TextSpan span) => _taken.AsSpan(span.Start, span.Length).Contains(true);

    /// <summary>Takes the span where it is free.</summary>
    public bool TryTake(TextSpan span)
    {
        if (Touches(span))
            return false;
        _taken.AsSpan(span.Start, span.Length).Fill(true);
        return true;
    }
}
