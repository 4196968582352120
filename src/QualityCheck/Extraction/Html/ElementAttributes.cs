using AngleSharp.Dom;

namespace QualityCheck.Extraction;

/// <summary>
/// The attributes of an element that extraction looks at, read in one go; null where they are missing.
/// </summary>
internal readonly record struct ElementAttributes
{
    public string? Class { get; private init; }

    public string? Id { get; private init; }

    public string? Role { get; private init; }

    public string? ItemProperty { get; private init; }

    public string? ItemType { get; private init; }

    public string? Href { get; private init; }

    public string? Rel { get; private init; }

    public string? Type { get; private init; }

    public string? Style { get; private init; }

    public bool IsHidden { get; private init; }

    public static ElementAttributes Of(IElement element)
    {
        INamedNodeMap all = element.Attributes;
        var read = new ElementAttributes();
        for (int i = 0; i < all.Length; i++)
        {
            IAttr attribute = all[i]!;
            read = attribute.Name switch
            {
                "class" => read with { Class = attribute.Value },
                "id" => read with { Id = attribute.Value },
                "role" => read with { Role = attribute.Value },
                "itemprop" => read with { ItemProperty = attribute.Value },
                "itemtype" => read with { ItemType = attribute.Value },
                "href" => read with { Href = attribute.Value },
                "rel" => read with { Rel = attribute.Value },
                "type" => read with { Type = attribute.Value },
                "style" => read with { Style = attribute.Value },
                "hidden" => read with { IsHidden = true },
                _ => read,
            };
        }
        return read;
    }
}
