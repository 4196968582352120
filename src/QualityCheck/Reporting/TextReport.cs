namespace QualityCheck.Reporting;

/// <summary>
/// The text form of a report, for people: the verdict, its main reasons with quotations, the scores, and the charged
/// findings and the removed boilerplate under their rules as <c>file:line:column</c>. Numbers are rounded here and
/// nowhere else. Pure; safe from many threads.
/// </summary>
public static class TextReport
{
    /// <summary>
    /// The lines of the text form with the first three items of each rule; foreign text in them is safe for a terminal
    /// (see <see cref="VisibleText"/>).
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
    /// <param name="all">Whether all findings and all removed lines are shown, or the first three of each rule.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The report is not in full detail.</exception>
    public static IEnumerable<TextLine> Lines(QualityReport report, InputDocument document, bool all)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(document);
        if (report.Article is null)
            throw new ArgumentException("the text form needs the report in full detail", nameof(report));
        var source = new TextReportSource(report, document);
        return
        [
            .. TextReportHead.Lines(report),
            .. TextReportReasons.Lines(source),
            .. TextReportScores.Lines(report),
            .. TextReportFindings.Lines(source, all),
            .. TextReportBoilerplate.Lines(source, all),
        ];
    }

    /// <summary>The text form with the first three items of each rule, without colour, each line ended by LF.</summary>
    /// <param name="report">The report, in full detail.</param>
    /// <param name="document">The document it is about.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The report is not in full detail.</exception>
    public static string Format(QualityReport report, InputDocument document) => Format(report, document, all: false);

    /// <summary>The text form without colour, each line ended by LF.</summary>
    /// <param name="report">The report, in full detail.</param>
    /// <param name="document">The document it is about.</param>
    /// <param name="all">Whether all findings and all removed lines are shown, or the first three of each rule.</param>
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
