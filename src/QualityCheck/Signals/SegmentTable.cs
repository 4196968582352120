namespace QualityCheck.Signals;

/// <summary>The different lines or paragraphs of a text. Kept from text to text.</summary>
internal sealed class SegmentTable
{
    private const int Expected = 64;

    private readonly IdTable _table = new();
    private (int Start, int Length, int Count)[] _kinds = [];
    private string _text = "";
    private int _count;

    public void Clear(string text)
    {
        (_text, _count) = (text, 0);
        _table.Clear(Expected);
    }

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
