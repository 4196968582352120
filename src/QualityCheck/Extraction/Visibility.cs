namespace QualityCheck.Extraction;

/// <summary>Whether a page shows an element, as far as the mark-up alone tells.</summary>
internal static class Visibility
{
    public static bool IsHidden(in ElementAttributes attributes, string name, string[][] classes, bool inHeading)
    {
        if (name is "html" or "body" or "main" or "article")
            return false;
        return HtmlTags.IsUnseen(name) && !(name == "button" && inHeading)
            || attributes.IsHidden
            || HidesByStyle(attributes.Style)
            || classes.Any(IsForScreenReaders);
    }

    private static bool HidesByStyle(string? style) => style is not null
        && (Declares(style, "display", "none") || Declares(style, "visibility", "hidden"));

    private static bool Declares(string style, string property, string value)
    {
        int at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at > 0 && (char.IsAsciiLetter(style[at - 1]) || style[at - 1] == '-'))
            return false;
        ReadOnlySpan<char> rest = style.AsSpan(at + property.Length).TrimStart();
        return rest.StartsWith(":") && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsForScreenReaders(string[] words) => words is
        ["sr", "only"] or ["visually", "hidden"] or ["visuallyhidden"] or ["screen", "reader"] or ["screen", "reader", "text"] or ["screen", "reader", "only"] or ["assistive", "text"] or ["offscreen"];
}
