using AngleSharp.Dom;

namespace QualityCheck.Extraction;

/// <summary>Which elements carry metadata.</summary>
internal static class PageFacts
{
    public static bool IsFact(IElement node) => node.LocalName switch
    {
        "html" or "title" or "meta" or "time" => true,
        "link" => IsRel(node, "canonical"),
        "a" => IsRel(node, "author") || HasItemProperty(node),
        "script" => node.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase),
        _ => HasItemProperty(node),
    };

    public static bool IsRel(IElement node, string word) =>
        node.GetAttribute("rel") is { } rel && rel.Length < 200 && rel.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool HasItemProperty(IElement node) => node.HasAttribute("itemprop") || node.HasAttribute("itemtype");
}
