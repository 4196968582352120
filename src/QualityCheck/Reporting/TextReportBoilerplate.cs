using System.Text;

namespace QualityCheck.Reporting;

/// <summary>What was removed, where and why.</summary>
internal static class TextReportBoilerplate
{
    private const int Most = 50;
    private const int Longest = 80;
    private const int Looked = 2000;

    public static IEnumerable<TextLine> Lines(TextReportSource source)
    {
        IReadOnlyList<RemovedSpan> removed = source.Report.Boilerplate ?? [];
        if (removed.Count == 0)
            yield break;
        yield return TextLine.Empty;
        yield return TextLine.Heading(FormattableString.Invariant($"Removed as boilerplate ({removed.Count})"));
        string[] places = [.. removed.Take(Most).Select(span => source.PlaceInInput(span.Start))];
        int width = places.Max(place => place.Length);
        foreach ((string place, RemovedSpan span) in places.Zip(removed))
        {
            yield return TextLine.Of(
                new TextSegment($"{place.PadRight(width)}  {span.Rule}  {span.Reason}  "),
                new TextSegment(Quote(source.Document, span.Span), TextStyle.Dim));
        }
        if (removed.Count > Most)
            yield return TextLine.Of(new TextSegment(FormattableString.Invariant($"… and {removed.Count - Most} more"), TextStyle.Dim));
    }

    /// <summary>The beginning of what was removed, without mark-up, in quotation marks.</summary>
    public static string Quote(InputDocument document, TextSpan span)
    {
        ReadOnlySpan<char> content = document.Content.AsSpan(span.Start, Math.Min(span.Length, Looked));
        string text = VisibleText.Of(document.Kind == DocumentKind.Html ? WithoutTags(content) : content).Trim();
        if (text.Length > Longest)
            return $"\"{text.AsSpan(0, char.IsLowSurrogate(text[Longest]) ? Longest - 1 : Longest)}…\"";
        return span.Length > Looked ? $"\"{text}…\"" : $"\"{text}\"";
    }

    private static string WithoutTags(ReadOnlySpan<char> html)
    {
        var text = new StringBuilder(html.Length);
        bool inTag = false;
        foreach (char c in html)
        {
            if (c == '<')
                (inTag, _) = (true, text.Append(' '));
            else if (c == '>')
                inTag = false;
            else if (!inTag)
                text.Append(c);
        }
        return text.ToString();
    }
}
