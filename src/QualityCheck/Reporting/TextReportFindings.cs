using System.Collections.Immutable;

namespace QualityCheck.Reporting;

/// <summary>
/// The charged findings under their rules, the gravest rules first, each finding at its place in the input and in its
/// sentence.
/// </summary>
internal static class TextReportFindings
{
    public static IEnumerable<TextLine> Lines(TextReportSource source, bool all)
    {
        ImmutableArray<Finding> findings = source.Charged;
        if (findings.IsEmpty)
            return [];
        return
        [
            TextLine.Empty,
            TextLine.Heading(FormattableString.Invariant($"Findings ({findings.Length})")),
            .. findings
                .GroupBy(finding => finding.Rule)
                .OrderByDescending(rule => rule.Max(finding => finding.Severity)).ThenByDescending(rule => rule.Count())
                .ThenBy(rule => rule.Key, StringComparer.Ordinal)
                .SelectMany(rule => TextReportGroup.Lines(
                    Heading(rule.Key, rule.Max(finding => finding.Severity)), [.. rule],
                    finding => source.PlaceInText(finding.Start), (place, finding) => Lines(source, place, finding),
                    all)),
        ];
    }

    private static TextSegment[] Heading(string rule, Severity severity) =>
        [new TextSegment(VisibleText.Of(rule), Style(severity)),
            new TextSegment(Rules.Find(rule) is { } known ? $"  {known.Title}" : "")];

    private static IEnumerable<TextLine> Lines(TextReportSource source, string place, Finding finding)
    {
        yield return TextLine.Of(new TextSegment($"{place}  {VisibleText.Of(finding.Message)}"));
        if (finding.Length > 0)
            yield return source.Quote(finding.Span).Indented(2);
        if (FirstPlace(finding) is { } first)
            yield return TextLine.Of(new TextSegment($"first at {source.PlaceInText(first)}", TextStyle.Dim))
                .Indented(2);
    }

    /// <summary>Where a passage stood that returns; null for other findings.</summary>
    private static int? FirstPlace(Finding finding) =>
        finding.Analyzer == "repetition" ? finding.Evidence.Span("first")?.Start : null;

    private static TextStyle Style(Severity severity) => severity switch
    {
        Severity.Error => TextStyle.Bad,
        Severity.Warning => TextStyle.Warning,
        _ => TextStyle.Heading,
    };
}
