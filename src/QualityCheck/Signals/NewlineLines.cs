namespace QualityCheck.Signals;

/// <summary>
/// How the lines of a text repeat that is split at line feeds, and what the projects leave out of them.
/// </summary>
internal readonly struct NewlineLines
{
    private readonly int _empty, _edges;

    private NewlineLines(SegmentFigures written, SegmentFigures notBlank, int empty, int edges) =>
        (Written, NotBlank, _empty, _edges) = (written, notBlank, empty, edges);

    /// <summary>The lines that have a character.</summary>
    public SegmentFigures Written { get; }

    /// <summary>The lines that have more than white space.</summary>
    public SegmentFigures NotBlank { get; }

    /// <summary>All lines, as <c>text.split("\n")</c>.</summary>
    public SegmentFigures All => Written.WithEmpty(_empty);

    /// <summary>As <c>re.split("\n+", text)</c>: empty lines at the very beginning and end only.</summary>
    public SegmentFigures BetweenRuns => Written.WithEmpty(_edges);

    public static NewlineLines Of(TextCounts counts)
    {
        (string text, SegmentTable table) = (counts.Text, counts.EmptySegments());
        SegmentFigures written = default, notBlank = default;
        int empty = 0;
        foreach (Range range in text.AsSpan().Split('\n'))
        {
            ReadOnlySpan<char> line = text.AsSpan(range);
            if (line.IsEmpty)
            {
                empty++;
                continue;
            }
            int start = range.Start.Value, length = table.LengthOf(start, line.Length);
            int occurrence = table.Occurrence(start, line.Length);
            written.Add(length, occurrence);
            if (!PythonText.LeftStrip(line).IsEmpty)
                notBlank.Add(length, occurrence);
        }
        int edges = text.Length == 0 ? 1 : (text[0] == '\n' ? 1 : 0) + (text[^1] == '\n' ? 1 : 0);
        return new NewlineLines(written, notBlank, empty, edges);
    }
}
