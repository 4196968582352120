using AngleSharp.Dom;

namespace QualityCheck.Extraction;

/// <summary>What stands in headings beside their words: signs that link to the section, and links to edit it.</summary>
internal static class HeadingText
{
    /// <summary>The most characters of a sign that links to its own heading: a judgement.</summary>
    private const int LongestSign = 3;
    /// <summary>The most characters of the links behind a heading: a judgement.</summary>
    private const int LongestTail = 80;

    /// <summary>Whether a link in a heading is only a sign that leads to the heading itself, such as ¶ or #.</summary>
    public static bool IsAnchorSign(IElement link, string? href) =>
        href is not null && href.Contains('#', StringComparison.Ordinal) && link.ChildNodes.Length <= 1
        && link.TextContent.Trim() is { Length: > 0 and <= LongestSign } text && !text.Any(char.IsLetterOrDigit);

    /// <summary>
    /// The length of a heading without the bracket at its end that holds nothing but links, as in "History [edit]".
    /// </summary>
    /// <param name="text">The heading.</param>
    /// <param name="linkLength">How many of its characters are link text.</param>
    public static int WithoutEditLinks(ReadOnlySpan<char> text, int linkLength)
    {
        int open = text.LastIndexOf('[');
        if (open <= 0 || text[^1] != ']' || text.Length - open > LongestTail)
            return text.Length;
        int letters = 0;
        foreach (char c in text[open..])
            letters += char.IsLetterOrDigit(c) ? 1 : 0;
        return letters > 0 && linkLength >= letters && linkLength <= text.Length - open
            ? text[..open].TrimEnd().Length
            : text.Length;
    }
}
