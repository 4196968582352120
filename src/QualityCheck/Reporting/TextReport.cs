namespace QualityCheck.Reporting;

/// <summary>
/// The text form of a report, for people: the verdict, its main reasons with quotations, the scores, and a line for
/// each rule with its best example, on one screen; and on demand the charged findings paragraph by paragraph and the
/// removed boilerplate at their places. Numbers are rounded here and nowhere else. Pure; safe from many threads.
/// </summary>
public static class TextReport
{
    /// <summary>
    /// The lines of the text form that fit on one screen of 24 lines of 80 columns; foreign text in them is safe for a
    /// terminal (see <see cref="VisibleText"/>).
    /// </summary>
    /// <param name="report">The report, in full detail.</param>
    /// <param name="document">The document it is about; lines and columns count in its content, from 1, columns in
    /// UTF-16 code units.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The report is not in full detail.</exception>
    public static IEnumerable<TextLine> Lines(QualityReport report, InputDocument document) =>
        Lines(report, document, all: false);

    /// <summary>
    /// The lines of the text form; foreign text in them is safe for a terminal (see <see cref="VisibleText"/>).
    /// </summary>
    /// <param name="report">The report, in full detail.</param>
    /// <param name="document">The document it is about; lines and columns count in its content, from 1, columns in
    /// UTF-16 code units.</param>
    /// <param name="all">Whether all findings and all removed lines are shown, or what fits on one
    /// screen of 24 lines of 80 columns.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The report is not in full detail.</exception>
    public static IEnumerable<TextLine> Lines(QualityReport report, InputDocument document, bool all)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(document);
        if (report.Article is null)
            throw new ArgumentException("the text form needs the report in full detail", nameof(report));
        var source = new TextReportSource(report, document);
        return all ? All(source) : TextReportScreen.Lines(source);
    }

    private static IEnumerable<TextLine> All(TextReportSource source) =>
    [
        .. TextReportHead.Lines(source.Report, width: null),
        .. TextReportReasons.Lines(source, Excerpt.Longest, full: true),
        .. TextReportScores.Lines(source.Report),
        .. source.Charged.IsEmpty && source.Report.Boilerplate.Count == 0 ? [] : new[] { TextLine.Empty },
        .. TextReportRules.Lines(source, int.MaxValue),
        .. TextReportFindings.Lines(source),
        .. TextReportBoilerplate.Lines(source),
    ];

    /// <summary>The text form that fits on one screen, without colour, each line ended by LF.</summary>
    /// <param name="report">The report, in full detail.</param>
    /// <param name="document">The document it is about.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The report is not in full detail.</exception>
    public static string Format(QualityReport report, InputDocument document) => Format(report, document, all: false);

    /// <summary>The text form without colour, each line ended by LF.</summary>
    /// <param name="report">The report, in full detail.</param>
    /// <param name="document">The document it is about.</param>
    /// <param name="all">Whether all findings and all removed lines are shown, or what fits on one
    /// screen of 24 lines of 80 columns.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The report is not in full detail.</exception>
    public static string Format(QualityReport report, InputDocument document, bool all) =>
        string.Concat(Lines(report, document, all).Select(line => $"{line}\n"));

    /// <summary>The lines that say what would change the verdict, with an empty line before; none for null.</summary>
    /// <param name="report">The report, in full detail.</param>
    /// <param name="document">The document it is about.</param>
    /// <param name="lift">What would change it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="document"/> is
    /// null.</exception>
    public static IEnumerable<TextLine> Lines(QualityReport report, InputDocument document, VerdictLift? lift)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(document);
        return lift is null
            ? []
            : [TextLine.Empty, .. VerdictLiftText.Lines(lift, new TextReportSource(report, document).PlaceInInput)];
    }

    /// <summary>The line that says why a document has no report; foreign text in it is safe for a terminal.</summary>
    /// <param name="id">The caller's name for the document.</param>
    /// <param name="error">Why.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public static TextLine Line(string? id, DocumentError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return TextLine.Of(new TextSegment("Error", TextStyle.Bad),
            new TextSegment($"  {VisibleText.Of(id ?? "-")}: {VisibleText.Of(error.Message)} ({error.Code})"));
    }

    /// <summary>The style a verdict is shown in.</summary>
    public static TextStyle Style(VerdictAction action) => action switch
    {
        VerdictAction.Accept => TextStyle.Good,
        VerdictAction.Review => TextStyle.Warning,
        VerdictAction.Reject => TextStyle.Bad,
        _ => TextStyle.Heading,
    };
}
