using System.Collections.Immutable;
using QualityCheck.Text;

namespace QualityCheck.Reporting;

/// <summary>The verdict in one line and the document in another.</summary>
internal static class TextReportHead
{
    /// <param name="report">The report.</param>
    /// <param name="width">Cells of a line; where the document's would be wider, its title is left out. Null for any
    /// width.</param>
    public static IEnumerable<TextLine> Lines(QualityReport report, int? width)
    {
        Verdict verdict = report.Verdict;
        yield return TextLine.Of(new TextSegment(verdict.Action.ToString(), TextReport.Style(verdict.Action)),
            new TextSegment($"  quality {Quality(report.Scores)}  "
                + $"({VisibleText.Of(verdict.Policy)}{Aside(verdict)})"))
            with { Hang = 2 };
        yield return TextLine.Of(new TextSegment(Line(report.Id, report.Document, width), TextStyle.Dim))
            with { Hang = 2 };
    }

    /// <summary>The surface, what the policy asks to do with what cannot be judged, what a shadow would do.</summary>
    private static string Aside(Verdict verdict) =>
        (verdict.Surface is { } surface ? $", {VisibleText.Of(surface)}" : "")
        + (verdict.OnAbstain is { } next ? $", {KebabCase.Of(next)} it" : "")
        + (verdict.Shadow is { } shadow ? $"; in shadow mode, else {shadow.Action}" : "");

    private static string Line(string? id, DocumentSummary document, int? width)
    {
        string line = string.Join(" · ", Facts(id, document, title: true));
        return line.Length <= width || width is null ? line : string.Join(" · ", Facts(id, document, title: false));
    }

    private static string Quality(ImmutableSortedDictionary<string, Score> scores) =>
        scores.GetValueOrDefault("quality") is { Value: { } value } quality
            ? $"{Shown.Share(value)} {string.Join(", ", TextReportScores.Details(quality))}".TrimEnd()
            : "–";

    private static IEnumerable<string> Facts(string? id, DocumentSummary document, bool title)
    {
        yield return VisibleText.Of(id ?? "-");
        if (title && document.Title is { } name)
            yield return $"\"{VisibleText.Of(name)}\"";
        yield return FormattableString.Invariant($"{document.Words} words");
        yield return VisibleText.Of(document.Language);
        if (document.Genre != Genre.Other)
            yield return KebabCase.Of(document.Genre);
    }
}
