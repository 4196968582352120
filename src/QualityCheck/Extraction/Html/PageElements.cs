using System.Globalization;
using AngleSharp.Dom;

namespace QualityCheck.Extraction;

/// <summary>Reads from an element of the document what extraction needs to know of it.</summary>
internal static class PageElements
{
    /// <summary>The greatest number of a list's item: a judgement, so that no count overflows.</summary>
    private const int GreatestNumber = 999_999_999;

    public static PageElement Create(Element node, in ElementAttributes attributes, int index, int parent,
        PageElement? outer, int source, ClassWords classWords)
    {
        string name = node.LocalName;
        string? style = attributes.Style;
        bool item = name is "li" or "dt" or "dd";
        ClassNames classes = classWords.Of(attributes.Class, IsPart(name) ? attributes.Id : null);
        (BlockKind kind, int level) = Kind(name, outer);
        bool list = name is "ul" or "ol" or "dl";
        return new PageElement
        {
            Name = name,
            Parent = parent,
            Source = source,
            Classes = classes,
            Role = attributes.Role ?? "",
            ItemProperty = attributes.ItemProperty ?? "",
            Kind = kind,
            Level = level,
            Depth = outer is null ? 0 : outer.Depth + 1,
            IsBlock = HtmlTags.IsBlock(name) || Visibility.IsBlock(style),
            IsInlineBlock = Visibility.IsInlineBlock(style),
            Item = item ? index : outer?.Item ?? -1,
            Marker = Marker(node, name, outer),
            NextNumber = name == "ol" ? Number(node.GetAttribute("start")) ?? 1 : 0,
            IsLink = outer is { IsLink: true } || name == "a" && attributes.Href is not null,
            IsPreformatted = name is "pre" or "xmp" or "listing" || outer is { IsPreformatted: true },
            Group = list && outer is not { Kind: BlockKind.ListItem } || name == "table" ? index : outer?.Group ?? -1,
            Row = name == "tr" && TableRows.IsRow(node) ? index : name == "table" ? -1 : outer?.Row ?? -1,
        };
    }

    /// <summary>
    /// Ids of headings and text elements are anchors made from their words, not names of parts of the page.
    /// </summary>
    private static bool IsPart(string name) =>
        HtmlTags.IsBlock(name) && HtmlTags.HeadingLevel(name) == 0
        && name is not ("p" or "li" or "dt" or "dd" or "td" or "th");

    private static string Marker(Element node, string name, PageElement? list)
    {
        if (name != "li" || list is not { Name: "ol" })
            return name is "li" or "dt" ? "-" : "";
        int number = Number(node.GetAttribute("value")) ?? list.NextNumber;
        list.NextNumber = Math.Min(GreatestNumber, number + 1);
        return number.ToString(CultureInfo.InvariantCulture) + ".";
    }

    private static int? Number(string? written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number <= GreatestNumber ? number : null;

    private static (BlockKind Kind, int Level) Kind(string name, PageElement? outer)
    {
        int heading = HtmlTags.HeadingLevel(name);
        if (heading > 0)
            return (BlockKind.Heading, heading);
        return name switch
        {
            "li" or "dt" or "dd" => (BlockKind.ListItem, outer is { Kind: BlockKind.ListItem } ? outer.Level + 1 : 1),
            "pre" or "xmp" or "listing" => (BlockKind.Code, 0),
            "blockquote" => (BlockKind.Quote, 0),
            "figcaption" or "caption" => (BlockKind.Caption, 0),
            "tr" => (BlockKind.TableRow, 0),
            "table" or "td" or "th" when outer is { Row: < 0 } => (BlockKind.Paragraph, 0),
            _ => (outer?.Kind ?? BlockKind.Paragraph, outer?.Level ?? 0),
        };
    }
}
