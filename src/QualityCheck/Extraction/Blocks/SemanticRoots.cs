using System.Collections.Frozen;

namespace QualityCheck.Extraction;

/// <summary>How strongly the mark-up itself says that an element holds the article.</summary>
internal static class SemanticRoots
{
    /// <summary>
    /// The strength from which on the mark-up names the article's body and not a wider part of the page.
    /// </summary>
    public const int Body = 2;

    /// <summary>The greatest strength there is.</summary>
    public const int Strongest = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bodies =
        PageNames.Set("pair", "body").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>0 for nothing, up to 3 for <c>itemprop="articleBody"</c>.</summary>
    public static int Strength(PageElement element)
    {
        if (element.ItemProperty.Contains("articleBody", StringComparison.OrdinalIgnoreCase))
            return Strongest;
        if (element.Classes.NamesBody)
            return Body;
        return element.Name is "article" or "main" || element.Role is "main" or "article" ? 1 : 0;
    }

    /// <summary>Whether two words of a class, joined by a hyphen, name the article's body.</summary>
    public static bool IsBody(ReadOnlySpan<char> pair) => Bodies.Contains(pair);
}
