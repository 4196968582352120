using System.Collections.Immutable;
using QualityCheck.Text;

namespace QualityCheck.Reporting;

/// <summary>The verdict in one line and the document in another.</summary>
internal static class TextReportHead
{
    public static IEnumerable<TextLine> Lines(QualityReport report)
    {
        if (report.Verdict is { } verdict)
            yield return TextLine.Of(new TextSegment(verdict.Action.ToString(), TextReport.Style(verdict.Action)),
                new TextSegment($"  quality {Quality(report.Scores)}  "
                    + $"({VisibleText.Of(verdict.Policy)}{Aside(verdict)})"))
                with { Hang = 2 };
        if (report.Document is { } document)
            yield return TextLine.Of(new TextSegment(string.Join(" · ", Facts(report.Id, document)), TextStyle.Dim))
                with { Hang = 2 };
    }

    /// <summary>The surface, what the policy asks to do with what cannot be judged, what a shadow would do.</summary>
    private static string Aside(Verdict verdict) =>
        (verdict.Surface is { } surface ? $", {VisibleText.Of(surface)}" : "")
        + (verdict.OnAbstain is { } next ? $", {next.ToString().ToLowerInvariant()} it" : "")
        + (verdict.Shadow is { } shadow ? $"; in shadow mode, else {shadow.Action}" : "");

    private static string Quality(ImmutableSortedDictionary<string, Score>? scores) =>
        scores?.GetValueOrDefault("quality") is { Value: { } value } quality
            ? $"{Shown.Share(value)} {quality.Rating?.ToString().ToLowerInvariant()}".TrimEnd()
            : "–";

    private static IEnumerable<string> Facts(string? id, DocumentSummary document)
    {
        yield return VisibleText.Of(id ?? "-");
        if (document.Title is { } title)
            yield return $"\"{VisibleText.Of(title)}\"";
        yield return FormattableString.Invariant($"{document.Words} words");
        yield return VisibleText.Of(document.Language);
        if (document.Genre != Genre.Other)
            yield return KebabCase.Of(document.Genre);
    }
}
