namespace QualityCheck.Input;

/// <summary>Tells HTML from text by how the content begins.</summary>
internal static class KindDetector
{
    /// <summary>So many UTF-16 code units are looked at; a page's first tag stands in them. A judgement.</summary>
    private const int Window = 4096;

    private static readonly string[] Openings = ["<!doctype html", "<html", "<head", "<body", "<!--", "<?xml"];

    private static readonly string[] Elements =
    [
        "</p>", "</div>", "</a>", "</li>", "</title>", "</script>", "</h1>", "</span>", "<br>", "<br/>", "<br />",
    ];

    public static DocumentKind Detect(string content)
    {
        ReadOnlySpan<char> head = content.AsSpan(0, Math.Min(Window, content.Length)).TrimStart();
        foreach (string opening in Openings)
        {
            if (head.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return DocumentKind.Html;
        }
        if (!head.StartsWith("<") || head.Length < 2 || !char.IsAsciiLetter(head[1]))
            return DocumentKind.Text;
        foreach (string element in Elements)
        {
            if (head.Contains(element, StringComparison.OrdinalIgnoreCase))
                return DocumentKind.Html;
        }
        return DocumentKind.Text;
    }
}
