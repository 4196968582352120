namespace QualityCheck.Evaluation.Text;

/// <summary>Leads from a report's UTF-16 offsets to offsets in code points, in which the data sets count.</summary>
internal sealed class CodePoints
{
    private readonly int[]? _index;

    public CodePoints(string text)
    {
        if (!text.Any(char.IsSurrogate))
            return;
        _index = new int[text.Length + 1];
        for (int i = 0, point = 0; i < text.Length; i++, point++)
        {
            _index[i] = point;
            if (char.IsSurrogatePair(text, i))
                _index[++i] = point;
            _index[i + 1] = point + 1;
        }
    }

    /// <summary>The span in code points; an end that cuts a character in two leads to its beginning.</summary>
    public TextSpan Of(int start, int length) => TextSpan.FromBounds(Of(start), Of(start + length));

    private int Of(int offset) => _index is null ? offset : _index[Math.Min(offset, _index.Length - 1)];

    public static int Count(string text) => text.EnumerateRunes().Count();
}
