using System.Net;
using System.Text;

namespace QualityCheck.Reporting;

/// <summary>
/// What a reader sees of a stretch of HTML: no tags, comments, scripts and style sheets, and character references as
/// the characters.
/// </summary>
internal static class MarkupText
{
    private static readonly string[] Unseen = ["script", "style"];

    /// <summary>What a reader sees of a stretch of a document.</summary>
    /// <param name="document">The document, be it a text.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="longest">How many characters are read at most.</param>
    public static ReadOnlySpan<char> In(InputDocument document, TextSpan span, int longest)
    {
        ReadOnlySpan<char> content = document.Content.AsSpan(span.Start, span.Length);
        return document.Kind == DocumentKind.Html
            ? Of(content, longest)
            : content[..Math.Min(content.Length, longest)];
    }

    /// <summary>The text, with a space in place of each tag. One pass.</summary>
    /// <param name="html">The stretch, which may begin and end anywhere but inside a tag.</param>
    /// <param name="longest">How many characters are read at most, those of the mark-up not counted.</param>
    public static string Of(ReadOnlySpan<char> html, int longest)
    {
        var text = new StringBuilder();
        for (int at = 0; at < html.Length && text.Length < longest;)
        {
            if (MarkupLength(html[at..]) is var markup and > 0)
            {
                text.Append(' ');
                at += markup;
            }
            else
                text.Append(html[at++]);
        }
        return WebUtility.HtmlDecode(text.ToString());
    }

    /// <summary>The length of the mark-up that the stretch begins with; 0 where that is text.</summary>
    private static int MarkupLength(ReadOnlySpan<char> html)
    {
        if (html is not ['<', var next, ..] || !(char.IsAsciiLetter(next) || next is '/' or '!' or '?'))
            return 0;
        if (html.StartsWith("<!--", StringComparison.Ordinal))
            return Through(html, 0, "-->");
        foreach (string name in Unseen)
        {
            if (IsNamed(html[1..], name)
                && html[1..].IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase) is var end)
                return end < 0 ? html.Length : Through(html, 1 + end, ">");
        }
        return Through(html, 0, ">");
    }

    private static bool IsNamed(ReadOnlySpan<char> tag, string name) =>
        tag.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (tag.Length == name.Length || !char.IsAsciiLetterOrDigit(tag[name.Length]) && tag[name.Length] != '-');

    private static int Through(ReadOnlySpan<char> html, int from, string end) =>
        html[from..].IndexOf(end, StringComparison.Ordinal) is var at and >= 0 ? from + at + end.Length : html.Length;
}
