namespace QualityCheck.Reporting;

/// <summary>What a terminal shows without scrolling: head, reasons, scores, and as many rules as there is room
/// for.</summary>
internal static class TextReportScreen
{
    /// <summary>The width in cells of a terminal that nobody has made wider.</summary>
    public const int Columns = 80;

    /// <summary>The 24 lines of such a terminal, less one for the hint how to see more and one for the
    /// prompt.</summary>
    public const int Rows = 22;

    /// <summary>Cells before and around a quotation under a reason: indentation, marks, ellipses.</summary>
    private const int Around = 12;

    /// <summary>A heading, one rule and the others' names.</summary>
    private const int FewestForRules = 3;

    public static IEnumerable<TextLine> Lines(TextReportSource source)
    {
        List<TextLine> lines = Upper(source, Columns - Around);
        if (Height(lines) > Rows - FewestForRules)
            lines = Upper(source, quote: 0);
        return [.. lines, .. TextReportRules.Lines(source, Rows - Height(lines))];
    }

    private static List<TextLine> Upper(TextReportSource source, int quote) =>
    [
        .. TextReportHead.Lines(source.Report, Columns),
        .. TextReportReasons.Lines(source, quote, full: false),
        .. TextReportScores.Few(source.Report),
    ];

    /// <summary>Lines of a terminal: a line too wide by a word or by half is counted as one more.</summary>
    private static int Height(IEnumerable<TextLine> lines) =>
        lines.Sum(line => 1 + (line.ToString().Length - 1) / Columns);
}
