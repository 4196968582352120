using AngleSharp.Dom;

namespace QualityCheck.Extraction;

/// <summary>
/// Whether a page shows its elements, as far as the mark-up alone tells, read in the order of the document.
/// </summary>
internal sealed class Visibility
{
    private readonly HashSet<string> _panels = new(StringComparer.Ordinal);
    private readonly StyleSheet _styles = new();

    /// <summary>Reads the rules of a style element.</summary>
    public void ReadStyles(string css) => _styles.Read(css);

    /// <summary>Whether the page's own style sheets hide the element.</summary>
    public bool IsHiddenByRule(in ElementAttributes attributes) => _styles.Hides(attributes.Class, attributes.Id);

    /// <summary>
    /// Whether the page does not show the element. What a reader opens by a heading or a tab counts as shown.
    /// </summary>
    /// <param name="node">The element of the document.</param>
    /// <param name="attributes">Its attributes.</param>
    /// <param name="element">The same element as extraction sees it.</param>
    /// <param name="outer">The element around it, which is shown.</param>
    /// <param name="opensLine">Whether nothing stands before it on its line.</param>
    public bool IsHidden(IElement node, in ElementAttributes attributes, PageElement element, PageElement? outer,
        bool opensLine)
    {
        if (element.Name is "html" or "body" or "main" or "article")
            return false;
        if (outer is { Kind: BlockKind.Heading } || element.Role == "tab")
            NotePanel(node);
        if (HtmlTags.IsUnseen(element.Name))
            return element.Name != "button" || !IsButtonInText(outer, opensLine);
        bool closed = attributes.IsHidden || HidesByStyle(attributes.Style);
        return closed && !IsPanel(node, element) || element.Classes.IsForScreenReaders;
    }

    /// <summary>Whether a style makes the element begin on a new line.</summary>
    public static bool IsBlock(string? style) =>
        ValueOf("display", style) is { IsEmpty: false } value && (Begins(value, "block") || Begins(value, "flex")
            || Begins(value, "grid") || Begins(value, "list-item"));

    /// <summary>Whether a style makes the element a box within the line.</summary>
    public static bool IsInlineBlock(string? style) => Begins(ValueOf("display", style), "inline-block");

    /// <summary>A heading that opens its section is a button, and so may be a term that is explained.</summary>
    private static bool IsButtonInText(PageElement? outer, bool opensLine) =>
        outer is { Kind: BlockKind.Heading } && opensLine || outer is { Name: "p" };

    private void NotePanel(IElement node)
    {
        if (node.GetAttribute("aria-controls") is { Length: > 0 } id)
            _panels.Add(id);
    }

    private bool IsPanel(IElement node, PageElement element) =>
        element.Role == "tabpanel"
        || string.Equals(node.GetAttribute("hidden"), "until-found", StringComparison.OrdinalIgnoreCase)
        || node.Id is { } id && _panels.Contains(id)
        || element.Classes.HasWord(word => word is "accordion" or "collapse" or "collapsible" or "faq");

    private static bool HidesByStyle(string? style) =>
        Begins(ValueOf("display", style), "none") || Begins(ValueOf("visibility", style), "hidden");

    /// <summary>What stands behind a property of a style; empty where it does not name it.</summary>
    private static ReadOnlySpan<char> ValueOf(string property, string? style)
    {
        int at = style is null ? -1 : style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at > 0 && (char.IsAsciiLetter(style![at - 1]) || style[at - 1] == '-'))
            return [];
        ReadOnlySpan<char> rest = style.AsSpan(at + property.Length).TrimStart();
        return rest.StartsWith(":") ? rest[1..].TrimStart() : [];
    }

    private static bool Begins(ReadOnlySpan<char> value, string word) =>
        value.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the words of a class keep the element from those who can see.</summary>
    public static bool IsForScreenReaders(string[] words) => words is
        ["sr", "only"] or ["visually", "hidden"] or ["visuallyhidden"] or ["screen", "reader"]
        or ["screen", "reader", "text"] or ["screen", "reader", "only"] or ["assistive", "text"] or ["offscreen"];
}
