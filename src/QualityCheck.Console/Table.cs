using QualityCheck.Reporting;
using Spectre.Console.Rendering;

namespace QualityCheck.Console;

/// <summary>Rows in columns as wide as their widest cell, wide characters counted as two.</summary>
internal static class Table
{
    private const int Gap = 2;

    public static IEnumerable<TextLine> Lines(IReadOnlyList<string> titles,
        IEnumerable<IReadOnlyList<TextSegment>> rows)
    {
        List<IReadOnlyList<TextSegment>> all =
        [
            [.. titles.Select(title => new TextSegment(title, TextStyle.Dim))], .. rows,
        ];
        int[] widths = [.. titles.Select((_, column) => all.Max(row => Width(row[column].Text)))];
        return all.Select(
            row =>
                new TextLine(
                    [.. row.SelectMany(
                        (cell, column) =>
                            Padded(cell, column == widths.Length - 1 ? 0 : widths[column] + Gap))]) { Hang =
                                widths[..^1].Sum(width => width + Gap) });
    }

    private static IEnumerable<TextSegment> Padded(TextSegment cell, int width) =>
        [cell, new TextSegment(new string(' ', Math.Max(0, width - Width(cell.Text))))];

    /// <summary>How many cells a terminal gives to the text.</summary>
    public static int Width(string text) => new Segment(text).CellCount();
}
