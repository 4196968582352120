using System.Collections.Immutable;

namespace QualityCheck.Text;

/// <summary>
/// Lines and columns of a text, both from 1; lines end with LF, CR LF or CR, columns count UTF-16 code units.
/// </summary>
internal sealed class LinePositions
{
    private readonly ImmutableArray<int> _starts;

    public LinePositions(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        int at = text.AsSpan().IndexOfAny('\r', '\n');
        while (at >= 0)
        {
            int start = at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1);
            starts.Add(start);
            int next = text.AsSpan(start).IndexOfAny('\r', '\n');
            at = next < 0 ? -1 : start + next;
        }
        _starts = starts.ToImmutable();
    }

    public (int Line, int Column) this[int offset]
    {
        get
        {
            int found = _starts.BinarySearch(offset);
            int line = found >= 0 ? found : ~found - 1;
            return (line + 1, offset - _starts[line] + 1);
        }
    }
}
