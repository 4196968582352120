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
        IReadOnlyList<RemovedSpan> removed = source.Report.Boilerplate ?? [];
        if (removed.Count == 0)
            return [];
        return
        [
            TextLine.Empty,
            TextLine.Heading(FormattableString.Invariant($"Removed as boilerplate ({removed.Count})")),
            .. removed
                .GroupBy(span => (span.Rule, span.Reason))
                .OrderByDescending(rule => rule.Count()).ThenBy(rule => rule.Key.Rule, StringComparer.Ordinal)
                .ThenBy(rule => rule.Key.Reason, StringComparer.Ordinal)
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

    /// <summary>The beginning of what was removed, without mark-up, in quotation marks.</summary>
    public static string Quote(InputDocument document, TextSpan span, int longest = Longest)
    {
        ReadOnlySpan<char> content = document.Content.AsSpan(span.Start, span.Length);
        ReadOnlySpan<char> read = document.Kind == DocumentKind.Html
            ? MarkupText.Of(content, Looked)
            : content[..Math.Min(content.Length, Looked)];
        string text = VisibleText.Of(read).Trim();
        if (text.Length > longest)
            return $"\"{text.AsSpan(0, char.IsLowSurrogate(text[longest]) ? longest - 1 : longest)}…\"";
        return read.Length >= Looked ? $"\"{text}…\"" : $"\"{text}\"";
    }
}
