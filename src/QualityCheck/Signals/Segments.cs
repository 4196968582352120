namespace QualityCheck.Signals;

/// <summary>The ways in which the projects split a text into lines and paragraphs that they compare.</summary>
internal static class Segments
{
    /// <summary>As <c>re.split("\n{2,}", text.strip())</c>.</summary>
    public static SegmentFigures BetweenBlankRuns(TextCounts counts)
    {
        (string text, SegmentTable table) = (counts.Text, counts.EmptySegments());
        int start = text.Length - PythonText.LeftStrip(text).Length;
        int end = start + PythonText.RightStrip(text.AsSpan(start)).Length;
        SegmentFigures figures = default;
        while (true)
        {
            int length = text.AsSpan(start, end - start).IndexOf("\n\n");
            table.Add(ref figures, start, length < 0 ? end - start : length);
            if (length < 0)
                return figures;
            start += length;
            while (text[start] == '\n')
                start++;
        }
    }

    /// <summary>As <c>text.split("\n\n")</c>.</summary>
    public static SegmentFigures AtEmptyLines(TextCounts counts)
    {
        (string text, SegmentTable table) = (counts.Text, counts.EmptySegments());
        SegmentFigures figures = default;
        foreach (Range range in text.AsSpan().Split("\n\n"))
            table.Add(ref figures, range.Start.Value, range.End.Value - range.Start.Value);
        return figures;
    }

    /// <summary>The same, stripped, without those of white space.</summary>
    public static SegmentFigures Paragraphs(TextCounts counts) => Stripped(counts, "\n\n");

    /// <summary>The lines between line feeds, stripped, without those of white space.</summary>
    public static SegmentFigures Lines(TextCounts counts) => Stripped(counts, "\n");

    private static SegmentFigures Stripped(TextCounts counts, string end)
    {
        (string text, SegmentTable table) = (counts.Text, counts.EmptySegments());
        SegmentFigures figures = default;
        foreach (Range range in text.AsSpan().Split(end))
        {
            ReadOnlySpan<char> left = PythonText.LeftStrip(text.AsSpan(range));
            int length = PythonText.RightStrip(left).Length;
            if (length > 0)
                table.Add(ref figures, range.End.Value - left.Length, length);
        }
        return figures;
    }
}
