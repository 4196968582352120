namespace QualityCheck.Reporting;

/// <summary>
/// The charged findings paragraph by paragraph, each at its place in the input and in its sentence; a passage that
/// returns stands beside its first place.
/// </summary>
internal static class TextReportFindings
{
    /// <summary>UTF-16 code units of a paragraph that tell which one it is. A judgement.</summary>
    private const int Beginning = 48;

    public static IEnumerable<TextLine> Lines(TextReportSource source)
    {
        if (source.Charged.IsEmpty)
            yield break;
        yield return TextLine.Empty;
        yield return TextLine.Heading("Paragraph by paragraph");
        foreach (IGrouping<int, Finding> paragraph in source.Charged
            .GroupBy(finding => finding.Length == 0 ? -1 : ParagraphAt(source.Text, finding.Start))
            .OrderBy(paragraph => paragraph.Key))
        {
            yield return Heading(source, paragraph.Key, paragraph.Min(finding => finding.Start)).Indented(2);
            string[] places = [.. paragraph.Select(finding => Place(source, finding))];
            int width = places.Max(place => place.Length);
            foreach (TextLine line in places.Zip(paragraph,
                (place, finding) => Lines(source, place.PadRight(width), finding)).SelectMany(lines => lines))
                yield return line.Indented(4);
        }
    }

    /// <summary>Where the line of the text begins that holds the offset.</summary>
    private static int ParagraphAt(string text, int offset) =>
        text.AsSpan(0, Math.Min(offset, text.Length)).LastIndexOf('\n') + 1;

    private static TextLine Heading(TextReportSource source, int paragraph, int finding)
    {
        if (paragraph < 0)
            return TextLine.Of(new TextSegment("The document as a whole", TextStyle.Heading));
        int end = source.Text.IndexOf('\n', finding) is var found and >= 0 ? found : source.Text.Length;
        end = paragraph + source.Text.AsSpan(paragraph, end - paragraph).TrimEnd().Length;
        return new TextLine([new TextSegment($"{source.PlaceInText(paragraph)}  ", TextStyle.Heading),
            .. Excerpt.Of(source.Text, TextSpan.FromBounds(paragraph, end), [], Beginning).Segments]);
    }

    private static string Place(TextReportSource source, Finding finding) =>
        finding.Length == 0 ? "" : source.LineInText(finding.Start);

    private static IEnumerable<TextLine> Lines(TextReportSource source, string place, Finding finding)
    {
        yield return TextLine.Of(
            new TextSegment($"{place}  {VisibleText.Of(finding.Rule)}  {VisibleText.Of(finding.Message)}"));
        if (finding.Length == 0)
            yield break;
        yield return source.Quote(finding.Span).Indented(2);
        if (First(finding) is { } first)
            yield return new TextLine([new TextSegment($"first at {source.LineInText(first.Start)}  ", TextStyle.Dim),
                .. source.Quote(first).Segments]).Indented(2);
    }

    /// <summary>Where a passage stood that returns; null for other findings.</summary>
    private static TextSpan? First(Finding finding) =>
        finding.Analyzer == "repetition" ? finding.Evidence.Span("first") : null;
}
