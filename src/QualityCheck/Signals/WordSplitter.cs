using System.Numerics;
using System.Runtime.CompilerServices;

namespace QualityCheck.Signals;

/// <summary>
/// The words of <c>str.split</c>, one after the other: where white space begins and ends is found for a block of
/// characters at once.
/// </summary>
internal ref struct WordSplitter(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private ulong _edges;
    private ulong _wasSpace = 1;
    private int _block = -TextBlock.Length;

    /// <summary>Where the word begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the word ends.</summary>
    public int End { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        Start = Edge();
        if (Start >= _text.Length)
            return false;
        End = Edge();
        return true;
    }

    /// <summary>The next place where a word begins or ends; the end of the text behind the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Edge()
    {
        while (_edges == 0)
        {
            if (_block + TextBlock.Length >= _text.Length)
                return _text.Length;
            Advance();
        }
        int edge = _block + BitOperations.TrailingZeroCount(_edges);
        _edges &= _edges - 1;
        return edge;
    }

    private void Advance()
    {
        _block += TextBlock.Length;
        var block = TextBlock.At(_text, _block);
        ulong spaces = block.Spaces;
        for (ulong others = block.Others; others != 0; others &= others - 1)
        {
            int at = BitOperations.TrailingZeroCount(others);
            spaces |= char.IsWhiteSpace(_text[_block + at]) ? 1UL << at : 0;
        }
        _edges = spaces ^ (spaces << 1 | _wasSpace);
        _wasSpace = spaces >> (TextBlock.Length - 1);
    }
}
