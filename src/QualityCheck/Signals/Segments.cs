namespace QualityCheck.Signals;

/// <summary>The ways in which the projects split a text into lines and paragraphs that they compare.</summary>
internal static class Segments
{
    /// <summary>As <c>re.split("\n{2,}", text.strip())</c>.</summary>
    public static SegmentFigures BetweenBlankRuns(string text, SegmentTable table)
    {
        table.Clear(text);
        int start = text.Length - PythonText.LeftStrip(text).Length;
        int end = start + PythonText.RightStrip(text.AsSpan(start)).Length;
        SegmentFigures figures = default;
        while (true)
        {
            int length = text.AsSpan(start, end - start).IndexOf("\n\n");
            Add(ref figures, text, table, start, length < 0 ? end - start : length);
            if (length < 0)
                return figures;
            start += length;
            while (text[start] == '\n')
                start++;
        }
    }

    /// <summary>As <c>text.split("\n\n")</c>.</summary>
    public static SegmentFigures AtEmptyLines(string text, SegmentTable table)
    {
        table.Clear(text);
        SegmentFigures figures = default;
        foreach (Range range in text.AsSpan().Split("\n\n"))
            Add(ref figures, text, table, range.Start.Value, range.End.Value - range.Start.Value);
        return figures;
    }

    /// <summary>The same, stripped, without those of white space.</summary>
    public static SegmentFigures Paragraphs(string text, SegmentTable table) => Stripped(text, table, "\n\n");

    /// <summary>The lines between line feeds, stripped, without those of white space.</summary>
    public static SegmentFigures Lines(string text, SegmentTable table) => Stripped(text, table, "\n");

    private static SegmentFigures Stripped(string text, SegmentTable table, string end)
    {
        table.Clear(text);
        SegmentFigures figures = default;
        foreach (Range range in text.AsSpan().Split(end))
        {
            ReadOnlySpan<char> left = PythonText.LeftStrip(text.AsSpan(range));
            int length = PythonText.RightStrip(left).Length;
            if (length > 0)
                Add(ref figures, text, table, range.End.Value - left.Length, length);
        }
        return figures;
    }

    private static void Add(ref SegmentFigures figures, string text, SegmentTable table, int start, int length) =>
        figures.Add(PythonText.Length(text.AsSpan(start, length)), table.Occurrence(start, length));
}
