using AngleSharp.Dom;

namespace QualityCheck.Extraction;

/// <summary>Which elements carry metadata.</summary>
internal static class PageFacts
{
    /// <summary>A longer list of relations is passed over: a judgement.</summary>
    private const int LongestRel = 200;

    public static bool IsFact(string name, in ElementAttributes attributes) => name switch
    {
        "html" or "title" or "meta" or "time" or "abbr" => true,
        "link" => IsRel(attributes.Rel, "canonical") || IsRel(attributes.Rel, "image_src"),
        "a" => IsRel(attributes.Rel, "author") || IsMicrodata(attributes),
        "script" => attributes.Type is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase),
        _ => IsMicrodata(attributes),
    };

    public static bool IsRel(IElement node, string word) => IsRel(node.GetAttribute("rel"), word);

    private static bool IsRel(string? rel, string word) =>
        rel is { Length: < LongestRel } && rel.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool IsMicrodata(in ElementAttributes attributes) =>
        attributes.ItemProperty is not null || attributes.ItemType is not null;
}
