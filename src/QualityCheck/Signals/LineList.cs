namespace QualityCheck.Signals;

/// <summary>The lines of a text with what a variant says of each. Kept from text to text.</summary>
internal sealed class LineList
{
    private (TextSpan Span, string Reason)[] _lines = [];
    private double[] _values = [];
    private int _width;

    public int Count { get; private set; }

    public SignalLine this[int line] =>
        new(_lines[line].Span, _lines[line].Reason, _values.AsSpan(line * _width, _width));

    public void Clear(int width) => (Count, _width) = (0, width);

    public void Add(int start, int length, string reason, params ReadOnlySpan<double> values)
    {
        Room.For(ref _lines, Count + 1);
        Room.For(ref _values, (Count + 1) * _width);
        _lines[Count] = (new TextSpan(start, length), reason);
        values.CopyTo(_values.AsSpan(Count * _width, _width));
        Count++;
    }
}
