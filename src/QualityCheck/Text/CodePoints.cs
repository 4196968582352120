using System.Collections.Immutable;

namespace QualityCheck.Text;

/// <summary>Places in a text counted in Unicode code points; a look-up takes the time of one block.</summary>
internal sealed class CodePoints
{
    /// <summary>UTF-16 code units of a block: a compromise of room and time.</summary>
    private const int Block = 1024;

    private readonly string _text;
    private readonly ImmutableArray<int> _before;

    public CodePoints(string text)
    {
        _text = text;
        var before = ImmutableArray.CreateBuilder<int>(text.Length / Block + 1);
        int count = 0;
        for (int start = 0; start <= text.Length; start += Block)
        {
            before.Add(count);
            count += CountIn(start, Math.Min(start + Block, text.Length));
        }
        _before = before.ToImmutable();
    }

    /// <summary>How many code points stand before the UTF-16 offset.</summary>
    public int Before(int offset) => _before[offset / Block] + CountIn(offset / Block * Block, offset);

    /// <summary>The text of a span in UTF-16 code units.</summary>
    public string In(TextSpan span) => span.In(_text);

    /// <summary>Up to so many code points that end at the UTF-16 offset.</summary>
    public string Backward(int offset, int count)
    {
        int start = offset;
        for (; count > 0 && start > 0; count--)
            start -= start > 1 && char.IsSurrogatePair(_text[start - 2], _text[start - 1]) ? 2 : 1;
        return _text[start..offset];
    }

    /// <summary>Up to so many code points that begin at the UTF-16 offset.</summary>
    public string Forward(int offset, int count)
    {
        int end = offset;
        for (; count > 0 && end < _text.Length; count--)
            end += char.IsSurrogatePair(_text, end) ? 2 : 1;
        return _text[offset..end];
    }

    /// <summary>A pair counts where it begins; half a pair counts as one.</summary>
    private int CountIn(int start, int end)
    {
        int count = 0;
        for (int i = start; i < end; i++)
        {
            if (i == 0 || !char.IsSurrogatePair(_text[i - 1], _text[i]))
                count++;
        }
        return count;
    }
}
