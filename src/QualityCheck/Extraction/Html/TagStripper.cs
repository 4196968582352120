namespace QualityCheck.Extraction;

/// <summary>
/// Flattens HTML without parsing it: tags are cut out, blocks become lines, scripts and styles are dropped, references
/// decoded. For pages that no parser should be given; linear in whatever input.
/// </summary>
internal static class TagStripper
{
    public static MappedText Flatten(string html, CancellationToken cancellationToken)
    {
        var flow = new TextFlow();
        int parts = 0;
        for (int at = 0; at < html.Length;)
        {
            if ((++parts & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            HtmlPart part = HtmlLexer.Read(html, at);
            at = part.End;
            if (part.Kind == HtmlPartKind.Text)
            {
                Write(html, part, flow);
            }
            else if (part.NameLength > 0)
            {
                ReadOnlySpan<char> name = part.Name(html);
                if (HtmlTags.IsBlock(name) || name.Equals("br", StringComparison.OrdinalIgnoreCase))
                    flow.EndLine();
                if (part.Kind == HtmlPartKind.StartTag && HtmlTags.IsRawText(name))
                    at = HtmlLexer.MarkupEnd(html, part.Start);
                else if (part.Kind == HtmlPartKind.StartTag && HtmlTags.IsPlainText(name))
                    at = WriteAll(html, at, flow);
            }
        }
        return flow.ToMappedText();
    }

    /// <summary>Writes what is left of the source as it stands.</summary>
    private static int WriteAll(string html, int at, TextFlow flow)
    {
        for (; at < html.Length; at++)
        {
            if (html[at] is '\n' or '\r')
                flow.EndLine();
            else if (html[at] != '\0')
                flow.Write(html[at], new TextSpan(at, 1));
        }
        return at;
    }

    private static void Write(string html, HtmlPart part, TextFlow flow)
    {
        for (int i = part.Start; i < part.End;)
        {
            int length = 1;
            if (html[i] == '&' && CharacterReference.Decode(html, i, out length) is { } text)
            {
                foreach (char c in text)
                    flow.Write(c, new TextSpan(i, length));
            }
            else
            {
                length = 1;
                if (html[i] != '\0')
                    flow.Write(html[i], new TextSpan(i, 1));
            }
            i += length;
        }
    }
}
