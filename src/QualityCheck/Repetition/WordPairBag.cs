namespace QualityCheck.Repetition;

/// <summary>
/// A small bag of pairs of words that is emptied without touching its memory. What goes beyond its size is left out.
/// </summary>
internal sealed class WordPairBag
{
    /// <summary>Places are a power of two.</summary>
    private const int Bits = 10;

    /// <summary>Fuller than half the places the bag would grow slow.</summary>
    private const int Most = 1 << (Bits - 1);

    private readonly (int A, int B)[] _pairs = new (int, int)[1 << Bits];
    private readonly int[] _marks = new int[1 << Bits];
    private readonly int[] _counts = new int[1 << Bits];
    private int _mark, _filled;

    public void Clear()
    {
        _mark++;
        _filled = 0;
    }

    public void Add(int a, int b)
    {
        int at = Find(a, b);
        if (_marks[at] == _mark)
            _counts[at]++;
        else if (_filled < Most)
        {
            (_pairs[at], _marks[at], _counts[at]) = ((a, b), _mark, 1);
            _filled++;
        }
    }

    /// <summary>Takes one such pair out; false where there is none.</summary>
    public bool Remove(int a, int b)
    {
        int at = Find(a, b);
        if (_marks[at] != _mark || _counts[at] == 0)
            return false;
        _counts[at]--;
        return true;
    }

    /// <summary>Where the pair is, or where it belongs.</summary>
    private int Find(int a, int b)
    {
        int at = (int)(((ulong)(uint)a << 32 | (uint)b) * 0x9E3779B97F4A7C15 >> (64 - Bits));
        while (_marks[at] == _mark && _pairs[at] != (a, b))
            at = (at + 1) % _pairs.Length;
        return at;
    }
}
