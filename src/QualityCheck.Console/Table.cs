using QualityCheck.Reporting;
using Spectre.Console.Rendering;

namespace QualityCheck.Console;

/// <summary>Rows in columns as wide as their widest cell, wide characters counted as two.</summary>
internal static class Table
{
    private const int Gap = 2;

    public static IEnumerable<TextLine> Lines(IReadOnlyList<string> titles, IEnumerable<IReadOnlyList<TextSegment>> rows)
    {
        List<IReadOnlyList<TextSegment>> all = [[.. titles.Select(title => new TextSegment(title, TextStyle.Dim))], .. rows];
        int[] widths = [.. titles.Select((_, column) => all.Max(row => Width(row[column])))];
        return all.Select(row => new TextLine([.. row.SelectMany((cell, column) => Padded(cell, column == widths.Length - 1 ? 0 : widths[column] + Gap))]));
    }

    private static IEnumerable<TextSegment> Padded(TextSegment cell, int width) =>
        [cell, new TextSegment(new string(' ', Math.Max(0, width - Width(cell))))];

    private static int Width(TextSegment cell) => new Segment(cell.Text).CellCount();
}
