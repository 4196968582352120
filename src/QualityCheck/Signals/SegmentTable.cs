namespace QualityCheck.Signals;

/// <summary>The different lines or paragraphs of a text. Kept from text to text.</summary>
internal sealed class SegmentTable
{
    private const int Expected = 64;

    private readonly IdTable _table = new();
    private (int Start, int Length, int Count)[] _kinds = [];
    private string _text = "";
    private bool _hasPairs;
    private int _count;

    /// <summary>Empties the table for a text, which may have surrogate pairs or not.</summary>
    public void Clear(string text, bool hasPairs)
    {
        (_text, _hasPairs, _count) = (text, hasPairs, 0);
        _table.Clear(Expected);
    }

    /// <summary>Adds a stretch of the text to the figures.</summary>
    public void Add(ref SegmentFigures figures, int start, int length) =>
        figures.Add(LengthOf(start, length), Occurrence(start, length));

    /// <summary>The code points of a stretch of the text.</summary>
    public int LengthOf(int start, int length) =>
        _hasPairs ? PythonText.Length(_text.AsSpan(start, length)) : length;

    /// <summary>For the how manieth time this stretch of the text occurs.</summary>
    public int Occurrence(int start, int length)
    {
        ReadOnlySpan<char> segment = _text.AsSpan(start, length);
        uint hash = TextHash.Of(segment), slot = hash;
        while (_table.Next(hash, ref slot, out int number))
        {
            ref (int Start, int Length, int Count) kind = ref _kinds[number];
            if (kind.Length == length && segment.SequenceEqual(_text.AsSpan(kind.Start, length)))
                return ++kind.Count;
        }
        Room.For(ref _kinds, _count + 1);
        _kinds[_count] = (start, length, 1);
        _table.Put(slot, hash, _count++);
        return 1;
    }
}
