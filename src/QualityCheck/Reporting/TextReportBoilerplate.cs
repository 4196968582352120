using QualityCheck.Text;

namespace QualityCheck.Reporting;

/// <summary>What was removed, where and why.</summary>
internal static class TextReportBoilerplate
{
    /// <summary>UTF-16 code units of a removed part that are shown.</summary>
    private const int Longest = 80;

    /// <summary>So much of a removed part is read for them: tags take up most of some.</summary>
    private const int Looked = 2000;

    public static IEnumerable<TextLine> Lines(TextReportSource source)
    {
        IReadOnlyList<RemovedSpan> removed = source.Report.Boilerplate;
        if (removed.Count == 0)
            return [];
        return
        [
            TextLine.Empty,
            TextLine.Heading(FormattableString.Invariant($"Removed as boilerplate ({removed.Count})")),
            .. ByRule(removed)
                .SelectMany(rule => Lines(source, rule.Key.Rule, rule.Key.Reason, [.. rule])),
        ];
    }

    private static IEnumerable<TextLine> Lines(TextReportSource source, string rule, string reason,
        IReadOnlyList<RemovedSpan> removed)
    {
        yield return TextLine.Of(new TextSegment(VisibleText.Of(rule), TextStyle.Heading),
            new TextSegment($"  {VisibleText.Of(reason)}"),
            new TextSegment(FormattableString.Invariant($" ({removed.Count})"), TextStyle.Dim)).Indented(2);
        string[] places = [.. removed.Select(span => source.PlaceInInput(span.Start))];
        int width = places.Max(place => place.Length);
        foreach ((string place, RemovedSpan span) in places.Zip(removed))
            yield return TextLine.Of(new TextSegment($"{place.PadRight(width)}  "),
                new TextSegment(Quote(source.Document, span.Span), TextStyle.Dim)).Indented(4);
    }

    /// <summary>What was removed by rule and reason, what there is most of first.</summary>
    public static IEnumerable<IGrouping<(string Rule, string Reason), RemovedSpan>> ByRule(
        IEnumerable<RemovedSpan> removed) =>
        removed.GroupBy(span => (span.Rule, span.Reason))
            .OrderByDescending(rule => rule.Count()).ThenBy(rule => rule.Key.Rule, StringComparer.Ordinal)
            .ThenBy(rule => rule.Key.Reason, StringComparer.Ordinal);

    /// <summary>The beginning of what was removed, without mark-up, in quotation marks.</summary>
    public static string Quote(InputDocument document, TextSpan span, int longest = Longest)
    {
        ReadOnlySpan<char> read = MarkupText.In(document, span, Looked);
        string text = VisibleText.Of(read).Trim();
        if (text.Length > longest)
            return $"\"{text.AsSpan(0, Utf16.AtCharacterBorder(text, longest))}…\"";
        return read.Length >= Looked ? $"\"{text}…\"" : $"\"{text}\"";
    }
}
