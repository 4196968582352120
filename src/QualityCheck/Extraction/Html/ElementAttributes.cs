using AngleSharp.Dom;

namespace QualityCheck.Extraction;

/// <summary>
/// The attributes of an element that extraction looks at, read in one go; null where they are missing.
/// </summary>
internal record struct ElementAttributes
{
    public string? Class { get; private set; }

    public string? Id { get; private set; }

    public string? Role { get; private set; }

    public string? ItemProperty { get; private set; }

    public string? ItemType { get; private set; }

    public string? Href { get; private set; }

    public string? Rel { get; private set; }

    public string? Type { get; private set; }

    public string? Style { get; private set; }

    public bool IsHidden { get; private set; }

    public static ElementAttributes Of(IElement element)
    {
        INamedNodeMap all = element.Attributes;
        var read = new ElementAttributes();
        for (int i = 0, count = all.Length; i < count; i++)
            read.Set((Attr)all[i]!);
        return read;
    }

    private void Set(Attr attribute)
    {
        switch (attribute.Name)
        {
            case "class":
                Class = attribute.Value;
                break;
            case "id":
                Id = attribute.Value;
                break;
            case "role":
                Role = attribute.Value;
                break;
            case "itemprop":
                ItemProperty = attribute.Value;
                break;
            case "itemtype":
                ItemType = attribute.Value;
                break;
            case "href":
                Href = attribute.Value;
                break;
            case "rel":
                Rel = attribute.Value;
                break;
            case "type":
                Type = attribute.Value;
                break;
            case "style":
                Style = attribute.Value;
                break;
            case "hidden":
                IsHidden = true;
                break;
        }
    }
}
