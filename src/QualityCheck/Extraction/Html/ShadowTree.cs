using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace QualityCheck.Extraction;

/// <summary>The trees that a page shows in the place of its elements' own content.</summary>
internal static class ShadowTree
{
    /// <summary>
    /// What the page shows of an element: the tree in its shadow, where it has one, stands in the place of its own
    /// content.
    /// </summary>
    public static INode Shown(Element element) =>
        IsRoot(element)
            ? ((IHtmlTemplateElement)element).Content
            : element.ShadowRoot is { ChildNodes.Length: > 0 } shadow ? shadow : element;

    /// <summary>Whether an element holds what the page shows in the place of its parent's content.</summary>
    public static bool IsRoot(Element node) =>
        node.LocalName == "template" && node is IHtmlTemplateElement
        && (node.HasAttribute("shadowrootmode") || node.HasAttribute("shadowroot"));
}
