namespace QualityCheck.Extraction;

/// <summary>A piece of HTML source: a run of text, a tag or a comment.</summary>
/// <param name="Kind">What it is; declarations and bogus comments count as comments.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="NameLength">The length of a tag's name; 0 otherwise.</param>
internal readonly record struct HtmlPart(HtmlPartKind Kind, int Start, int End, int NameLength = 0)
{
    /// <summary>The tag's name as written.</summary>
    public ReadOnlySpan<char> Name(string html) =>
        html.AsSpan(Start + (Kind == HtmlPartKind.EndTag ? 2 : 1), NameLength);

    public bool IsSelfClosing(string html) => End - Start > 2 && html[End - 1] == '>' && html[End - 2] == '/';
}
