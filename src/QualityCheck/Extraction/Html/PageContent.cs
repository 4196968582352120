using AngleSharp.Dom;

namespace QualityCheck.Extraction;

/// <summary>A parsed page as flat lists in document order.</summary>
internal sealed record PageContent
{
    public required MappedText Text { get; init; }

    public required List<PageElement> Elements { get; init; }

    public required List<PageBlock> Blocks { get; init; }

    /// <summary>For each block what its text looks like.</summary>
    public required BlockShape[] Shapes { get; init; }

    /// <summary>The links, each with the index of its element.</summary>
    public required IReadOnlyList<(int Element, string Href)> Links { get; init; }

    /// <summary>For each image the index of the element that holds it and of the block behind it.</summary>
    public required IReadOnlyList<(int Element, int Block)> Images { get; init; }

    /// <summary>
    /// Elements that carry metadata: meta, title, canonical links, JSON-LD, microdata, times and author links, with
    /// their index.
    /// </summary>
    public required IReadOnlyList<(IElement Element, int Index)> Facts { get; init; }

    public ReadOnlySpan<char> TextOf(PageBlock block) => Text.Text.AsSpan(block.Text.Start, block.Text.Length);

    public string TextOf(PageElement element) => Text.Text[element.TextStart..element.TextEnd].Trim();

    /// <summary>The innermost element that holds both.</summary>
    public int CommonAncestor(int a, int b) => CommonAncestor(Elements, a, b);

    /// <summary>The innermost element that holds both.</summary>
    public static int CommonAncestor(List<PageElement> elements, int a, int b)
    {
        while (a != b)
        {
            if (elements[a].Depth >= elements[b].Depth)
                a = elements[a].Parent;
            else
                b = elements[b].Parent;
        }
        return a;
    }

    /// <summary>The element and its ancestors, from inside outwards.</summary>
    public IEnumerable<PageElement> Upwards(int element)
    {
        for (int i = element; i >= 0; i = Elements[i].Parent)
            yield return Elements[i];
    }
}
