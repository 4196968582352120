using System.Buffers;

namespace QualityCheck.Extraction;

/// <summary>Cuts HTML source into text, tags and comments, one piece a call, each character looked at once.</summary>
internal static class HtmlLexer
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\n\r\f/>");
    private static readonly SearchValues<char> UnquotedEnds = SearchValues.Create(" \t\n\r\f>");
    private static readonly SearchValues<char> TagStops = SearchValues.Create("=>");

    /// <summary>
    /// Whether a tag, comment or declaration begins at the <c>&lt;</c> that stands at <paramref name="at"/>.
    /// </summary>
    public static bool IsMarkup(string html, int at) =>
        at + 1 < html.Length
        && (char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '!' or '?'
            || html[at + 1] == '/' && at + 2 < html.Length);

    /// <summary>The piece that begins at <paramref name="at"/>.</summary>
    public static HtmlPart Read(string html, int at)
    {
        if (html[at] != '<' || !IsMarkup(html, at))
            return new HtmlPart(HtmlPartKind.Text, at, TextEnd(html, at));
        char next = html[at + 1];
        if (next == '!')
            return new HtmlPart(HtmlPartKind.Comment, at, CommentEnd(html, at));
        bool closes = next == '/';
        int name = at + (closes ? 2 : 1);
        if (!char.IsAsciiLetter(html[name]))
            return new HtmlPart(HtmlPartKind.Comment, at, Behind(html, '>', name));
        int length = html.AsSpan(name).IndexOfAny(NameEnds);
        if (length < 0)
            length = html.Length - name;
        return new HtmlPart(closes ? HtmlPartKind.EndTag : HtmlPartKind.StartTag, at, TagEnd(html, name + length),
            length);
    }

    /// <summary>
    /// Where the mark-up that begins at <paramref name="at"/> ends. With the start tag of an element
    /// that holds no mark-up (script, style …) its content belongs to it.
    /// </summary>
    public static int MarkupEnd(string html, int at)
    {
        HtmlPart part = Read(html, at);
        if (part.Kind != HtmlPartKind.StartTag || !HtmlTags.IsRawText(part.Name(html)))
            return part.End;
        return RawTextEnd(html, part.End, part.Name(html));
    }

    /// <summary>
    /// The offset of the end tag that closes the raw text beginning at <paramref name="at"/>, or the end of the source.
    /// </summary>
    public static int RawTextEnd(string html, int at, ReadOnlySpan<char> name)
    {
        if (HtmlTags.IsPlainText(name))
            return html.Length;
        while (at < html.Length)
        {
            int skip = html.AsSpan(at).IndexOf("</");
            if (skip < 0)
                return html.Length;
            at += skip;
            int behind = at + 2 + name.Length;
            if (behind >= html.Length)
                return html.Length;
            if (html.AsSpan(at + 2, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase)
                && NameEnds.Contains(html[behind]))
                return at;
            at += 2;
        }
        return html.Length;
    }

    private static int TextEnd(string html, int at)
    {
        do
        {
            int skip = html.AsSpan(at + 1).IndexOf('<');
            if (skip < 0)
                return html.Length;
            at += 1 + skip;
        }
        while (!IsMarkup(html, at));
        return at;
    }

    private static int TagEnd(string html, int at)
    {
        while (at < html.Length)
        {
            int skip = html.AsSpan(at).IndexOfAny(TagStops);
            if (skip < 0)
                return html.Length;
            at += skip + 1;
            if (html[at - 1] == '>')
                return at;
            while (at < html.Length && char.IsWhiteSpace(html[at]))
                at++;
            if (at < html.Length && html[at] is '"' or '\'')
            {
                at = Behind(html, html[at], at + 1);
            }
            else
            {
                int value = at < html.Length ? html.AsSpan(at).IndexOfAny(UnquotedEnds) : -1;
                at = value < 0 ? html.Length : at + value;
            }
        }
        return html.Length;
    }

    private static int CommentEnd(string html, int at)
    {
        if (at + 3 >= html.Length || html[at + 2] != '-' || html[at + 3] != '-')
            return Behind(html, '>', at + 2);
        ReadOnlySpan<char> body = html.AsSpan(at + 4);
        if (body.StartsWith(">"))
            return at + 5;
        if (body.StartsWith("->"))
            return at + 6;
        for (int from = 0; ;)
        {
            int dashes = body[from..].IndexOf("--");
            if (dashes < 0)
                return html.Length;
            from += dashes + 2;
            if (from < body.Length && body[from] == '>')
                return at + 4 + from + 1;
            if (from + 1 < body.Length && body[from] == '!' && body[from + 1] == '>')
                return at + 4 + from + 2;
            from--;
        }
    }

    private static int Behind(string html, char stop, int from)
    {
        int skip = from < html.Length ? html.AsSpan(from).IndexOf(stop) : -1;
        return skip < 0 ? html.Length : from + skip + 1;
    }
}
