using System.Text;

namespace QualityCheck.Documents;

/// <summary>Writes stretches of the article's text as Markdown, so that every character is read as itself.</summary>
internal sealed class MarkdownText(Article article)
{
    /// <summary>
    /// So far behind an ampersand a character reference may end; the longest name of HTML has 31 letters.
    /// </summary>
    private const int LongestReference = 40;

    /// <summary>Digits of the longest number that begins an item of a list (CommonMark, 5.2).</summary>
    private const int LongestNumber = 9;

    private readonly string _text = article.Text;
    private readonly IReadOnlyList<MarkdownLink> _links = MarkdownLink.Of(article);
    private int _next;

    /// <summary>Writes a stretch.</summary>
    /// <param name="markdown">Where it is written.</param>
    /// <param name="span">The stretch; stretches come in order.</param>
    /// <param name="lineBreak">What a line break becomes.</param>
    /// <param name="special">Characters that mean something here, beside those that do everywhere.</param>
    public void Write(StringBuilder markdown, TextSpan span, string lineBreak, string special = "")
    {
        while (_next < _links.Count && _links[_next].Span.Start < span.Start)
            _next++;
        bool opensLine = true;
        int linkEnd = -1;
        for (int i = span.Start; i < span.End; i++)
        {
            if (LinkAt(i, span))
            {
                markdown.Append('[');
                linkEnd = _links[_next].Span.End;
            }
            char c = _text[i];
            if (c is '\n' or '\r')
            {
                i += c == '\r' && i + 1 < span.End && _text[i + 1] == '\n' ? 1 : 0;
                markdown.Append(lineBreak);
                opensLine = true;
                continue;
            }
            if (opensLine && c is ' ' or '\t')
                continue;
            if (IsSpecial(c) || special.Contains(c, StringComparison.Ordinal) || opensLine && OpensBlock(i, span.End)
                || c == '&' && IsReference(i, span.End) || c == '!' && LinkAt(i + 1, span))
                markdown.Append('\\');
            markdown.Append(c);
            if (opensLine && char.IsAsciiDigit(c) && NumberEnd(i, span.End) is var end and > 0)
            {
                markdown.Append(_text, i + 1, end - i - 1).Append('\\').Append(_text[end]);
                i = end;
            }
            opensLine = false;
            if (i + 1 == linkEnd)
                CloseLink(markdown);
        }
    }

    private bool LinkAt(int at, TextSpan span) =>
        _next < _links.Count && _links[_next].Span.Start == at && _links[_next].Span.End <= span.End;

    private void CloseLink(StringBuilder markdown)
    {
        markdown.Append("](");
        foreach (char c in _links[_next++].Address)
            markdown.Append(c is '(' or ')' or '\\' or '&' ? "\\" : "").Append(c);
        markdown.Append(')');
    }

    private static bool IsSpecial(char c) => c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '~';

    /// <summary>
    /// Whether the character makes a heading, quotation, list item, rule or table of the line that it opens.
    /// </summary>
    private bool OpensBlock(int at, int end) =>
        _text[at] is '#' or '>' or '+' or '-' or '=' or '|' || _text[at] == ':' && at + 1 < end && _text[at + 1] == '-';

    /// <summary>
    /// The offset of the sign that makes the digits from here on the number of a list item; −1 for none.
    /// </summary>
    private int NumberEnd(int at, int end)
    {
        int i = at;
        while (i < end && i - at <= LongestNumber && char.IsAsciiDigit(_text[i]))
            i++;
        return i < end && _text[i] is '.' or ')' && (i + 1 == end || char.IsWhiteSpace(_text[i + 1])) ? i : -1;
    }

    private bool IsReference(int at, int end)
    {
        int i = at + 1;
        while (i < Math.Min(end, at + LongestReference) && (char.IsAsciiLetterOrDigit(_text[i]) || _text[i] == '#'))
            i++;
        return i > at + 1 && i < end && _text[i] == ';';
    }
}
