namespace QualityCheck.Reporting;

/// <summary>What was removed, where and why.</summary>
internal static class TextReportBoilerplate
{
    /// <summary>UTF-16 code units of a removed part that are shown.</summary>
    private const int Longest = 80;

    /// <summary>So much of a removed part is read for them: tags take up most of some.</summary>
    private const int Looked = 2000;

    public static IEnumerable<TextLine> Lines(TextReportSource source, bool all)
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
                .SelectMany(rule => TextReportGroup.Lines(
                    [new TextSegment(VisibleText.Of(rule.Key.Rule), TextStyle.Heading),
                        new TextSegment($"  {VisibleText.Of(rule.Key.Reason)}")],
                    [.. rule],
                    span => source.PlaceInInput(span.Start),
                    (place, span) =>
                        [TextLine.Of(new TextSegment($"{place}  "),
                            new TextSegment(Quote(source.Document, span.Span), TextStyle.Dim))],
                    all)),
        ];
    }

    /// <summary>The beginning of what was removed, without mark-up, in quotation marks.</summary>
    public static string Quote(InputDocument document, TextSpan span)
    {
        ReadOnlySpan<char> content = document.Content.AsSpan(span.Start, span.Length);
        ReadOnlySpan<char> read = document.Kind == DocumentKind.Html
            ? MarkupText.Of(content, Looked)
            : content[..Math.Min(content.Length, Looked)];
        string text = VisibleText.Of(read).Trim();
        if (text.Length > Longest)
            return $"\"{text.AsSpan(0, char.IsLowSurrogate(text[Longest]) ? Longest - 1 : Longest)}…\"";
        return read.Length >= Looked ? $"\"{text}…\"" : $"\"{text}\"";
    }
}
