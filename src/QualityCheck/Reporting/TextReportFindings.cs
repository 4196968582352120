using System.Collections.Immutable;

namespace QualityCheck.Reporting;

/// <summary>The charged findings, each at its place in the input and in its sentence.</summary>
internal static class TextReportFindings
{
    private const int Most = 50;

    public static IEnumerable<TextLine> Lines(TextReportSource source)
    {
        ImmutableArray<Finding> findings = source.Charged;
        if (findings.IsEmpty)
            yield break;
        yield return TextLine.Empty;
        yield return TextLine.Heading(FormattableString.Invariant($"Findings ({findings.Length})"));
        string[] places = [.. findings.Take(Most).Select(finding => source.PlaceInText(finding.Start))];
        int width = places.Max(place => place.Length);
        foreach ((string place, Finding finding) in places.Zip(findings))
        {
            yield return TextLine.Of(
                new TextSegment($"{place.PadRight(width)}  "),
                new TextSegment(finding.Rule, Style(finding.Severity)),
                new TextSegment($"  {VisibleText.Of(finding.Message)}"));
            if (finding.Length > 0)
                yield return source.Quote(finding.Span).Indented();
            if (FirstPlace(finding) is { } first)
                yield return TextLine.Of(new TextSegment($"first at {source.PlaceInText(first)}", TextStyle.Dim)).Indented();
        }
        if (findings.Length > Most)
            yield return TextLine.Of(new TextSegment(FormattableString.Invariant($"… and {findings.Length - Most} more"), TextStyle.Dim));
    }

    /// <summary>Where a passage stood that returns; null for other findings.</summary>
    private static int? FirstPlace(Finding finding) => finding.Analyzer == "repetition" ? finding.Evidence.Span("first")?.Start : null;

    private static TextStyle Style(Severity severity) => severity switch
    {
        Severity.Error => TextStyle.Bad,
        Severity.Warning => TextStyle.Warning,
        _ => TextStyle.Heading,
    };
}
