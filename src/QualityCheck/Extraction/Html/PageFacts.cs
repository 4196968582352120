using AngleSharp.Dom;

namespace QualityCheck.Extraction;

/// <summary>Which elements carry metadata.</summary>
internal static class PageFacts
{
    /// <summary>A longer list of relations is passed over: a judgement.</summary>
    private const int LongestRel = 200;

    /// <summary>The relation of a link to a manifest of content credentials.</summary>
    public const string ManifestRel = "c2pa-manifest";

    public static bool IsFact(string name, in ElementAttributes attributes) => name switch
    {
        "html" or "title" or "meta" or "time" or "abbr" => true,
        "link" => IsRel(attributes.Rel, "canonical") || IsRel(attributes.Rel, "image_src")
            || IsRel(attributes.Rel, ManifestRel),
        "a" => IsRel(attributes.Rel, "author") || IsMicrodata(attributes),
        "script" => IsJsonLd(attributes.Type) || IsManifest(attributes.Type),
        _ => IsMicrodata(attributes),
    };

    public static bool IsJsonLd(string? type) =>
        type is not null && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a script of this type is a manifest of content credentials.</summary>
    public static bool IsManifest(string? type) =>
        type is not null && type.AsSpan().Trim().Equals("application/c2pa", StringComparison.OrdinalIgnoreCase);

    public static bool IsRel(IElement node, string word) => IsRel(node.GetAttribute("rel"), word);

    private static bool IsRel(string? rel, string word) =>
        rel is { Length: < LongestRel } && rel.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool IsMicrodata(in ElementAttributes attributes) =>
        attributes.ItemProperty is not null || attributes.ItemType is not null;
}
