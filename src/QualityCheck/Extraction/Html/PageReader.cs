using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace QualityCheck.Extraction;

/// <summary>
/// Turns a parsed document into flat lists of elements, blocks and links, in one pass without recursion.
/// </summary>
internal sealed class PageReader
{
    /// <summary>How many nodes are read before the token of cancellation is asked again.</summary>
    private const int PollEvery = 1024;
    /// <summary>How many elements of what stands before are looked at for a button: a judgement.</summary>
    private const int MostOfOpener = 8;

    private readonly BlockWriter _writer;
    private readonly ClassWords _classWords = new();
    private readonly Visibility _visibility = new();
    private readonly List<PageElement> _elements = [];
    private readonly List<(int Element, string Href)> _links = [];
    private readonly List<(int Element, int Block)> _images = [];
    private readonly List<(IElement Element, int Index)> _facts = [];
    private readonly List<(int Element, string? Classes, string? Id)> _named = [];
    private readonly PageTrace? _trace;
    private int _boxEnd = -1;

    private PageReader(string html, PageTrace? trace) => (_writer, _trace) = (new BlockWriter(html, _elements), trace);

    /// <summary>Reads a page.</summary>
    /// <param name="document">The parsed page.</param>
    /// <param name="html">Its source.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <param name="trace">Takes down where each piece of text comes from, for whoever rewrites the document
    /// afterwards; null where nobody does.</param>
    public static PageContent Read(IDocument document, string html, CancellationToken cancellationToken,
        PageTrace? trace = null)
    {
        var reader = new PageReader(html, trace);
        reader.Walk(document, cancellationToken);
        MappedText text = reader._writer.ToMappedText();
        List<PageBlock> blocks = reader._writer.Blocks;
        var page = new PageContent
        {
            Text = text,
            Elements = reader._elements,
            Blocks = blocks,
            Shapes =
            [
                .. blocks.Select(block => BlockShape.Of(text.Text.AsSpan(block.Text.Start, block.Text.Length))),
            ],
            Links = reader._links,
            Images = reader._images,
            Facts = reader._facts,
        };
        reader.ForgetOwnNames(page);
        return page;
    }

    /// <summary>Leaves out of an element's names those that are its heading's words.</summary>
    private void ForgetOwnNames(PageContent page)
    {
        foreach ((int index, string? classes, string? id) in _named)
        {
            bool byId = id is not null && SectionIds.IsOfHeading(id, page.Elements[index], page),
                byClass = classes is not null && SectionIds.IsOfHeading(classes, page.Elements[index], page);
            if (byId || byClass)
                page.Elements[index].Classes = _classWords.Of(byClass ? null : classes, byId ? null : id);
        }
    }

    private void Walk(IDocument document, CancellationToken cancellationToken)
    {
        var outer = new Stack<(INodeList Nodes, int Next, int Element)>();
        (INodeList Nodes, int Next, int Element) open = (document.ChildNodes, 0, -1);
        for (int steps = 1; ; steps++)
        {
            if (steps % PollEvery == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (open.Next >= open.Nodes.Length)
            {
                if (outer.Count == 0)
                    break;
                Leave(open.Element);
                open = outer.Pop();
                continue;
            }
            INode child = open.Nodes[open.Next++];
            if (child is Element element)
            {
                if (!Enter(element, open.Element))
                    continue;
                outer.Push(open);
                open = (ShadowTree.Shown(element).ChildNodes, 0, _elements.Count - 1);
            }
            else if (child is IText text)
            {
                int written = _writer.Flow.Length;
                _writer.Write(text.Data, open.Element);
                if (_writer.Flow.ContentEnd > written)
                    _trace?.Write(text.Data, open.Element, _writer.Flow.ContentEnd - 1);
            }
        }
        if (_elements.Count > 0)
            Leave(0);
    }

    /// <returns>Whether to go into the element.</returns>
    private bool Enter(Element node, int parent)
    {
        int source = node.SourceReference?.Position.Index ?? -1;
        if (source >= 0)
            _writer.Cursor.MoveTo(source);
        if (parent < 0 && _elements.Count > 0)
            parent = 0; // Broken tables in a select leave elements behind the root: they go into it.
        PageElement? outer = parent < 0 ? null : _elements[parent];
        ElementAttributes attributes = ElementAttributes.Of(node);
        if (PageFacts.IsFact(node.LocalName, attributes))
            _facts.Add((node, Math.Max(0, parent)));
        if (IsPassedOver(node, attributes, parent))
            return false;
        Open(node, attributes, outer, PageElements.Create(node, attributes, _elements.Count, parent, outer, source,
            _classWords));
        return true;
    }

    /// <summary>Does what an element asks for that has no text.</summary>
    /// <returns>Whether there is nothing in it to read.</returns>
    private bool IsPassedOver(Element node, ElementAttributes attributes, int parent)
    {
        PageElement? outer = parent < 0 ? null : _elements[parent];
        string name = node.LocalName;
        if (name == "br")
            _writer.LineBreak(outer);
        else if (name == "hr")
            _writer.Border(outer);
        else if (name is "img" or "amp-img" && parent >= 0)
            _images.Add((parent, _writer.Blocks.Count));
        else if (name == "style")
            _visibility.ReadStyles(TextOf(node));
        else if (name == "a" && outer is { Kind: BlockKind.Heading } && HeadingText.IsAnchorSign(node, attributes.Href))
        {
            _writer.Cursor.SkipPast("</a");
            return true;
        }
        if (name != "br" && !HtmlTags.HasNoPageText(name) || ShadowTree.IsRoot(node)
            || HtmlTags.IsVoid(name) && node.HasChildNodes) // The parser leaves them in a select open.
            return false;
        if (name == "template")
            _writer.Cursor.SkipPast("</template");
        return true;
    }

    /// <summary>The text of an element that holds no other; asked for in another way it is copied.</summary>
    private static string TextOf(INode node) => node.ChildNodes is [IText only] ? only.Data : node.TextContent;

    private void Open(Element node, ElementAttributes attributes, PageElement? outer, PageElement element)
    {
        TextFlow flow = _writer.Flow;
        int index = _elements.Count;
        string name = node.LocalName;
        if (element.Classes.Rule is not null)
            _named.Add((index, attributes.Class, attributes.Id));
        if (name is "xmp" or "plaintext" && node is IHtmlElement)
            _writer.Cursor.EnterRawText();
        if (element.IsBlock)
            _writer.Border(outer);
        if (outer is { Row: >= 0 } && name is "td" or "th")
            flow.BeginCell();
        if (element.IsInlineBlock && _boxEnd == flow.Length && !flow.HasBreak)
            flow.Break(" ");
        element.IsHidden = outer is { IsHidden: true }
            || _visibility.IsHidden(node, attributes, element, outer, flow.IsEmpty)
            || _visibility.IsHiddenByRule(attributes) && !IsOpenedBefore(outer);
        if (outer is not null)
            outer.LastChild = index;
        if (element.IsHidden && outer is { IsHidden: false })
            _writer.EndHidden();
        element.FirstBlock = _writer.Blocks.Count;
        element.TextStart = flow.Length;
        _elements.Add(element);
        if (_trace is not null)
            PageTrace.Mark(node, index);
        if (name == "a" && element.IsLink)
            _links.Add((index, attributes.Href ?? ""));
    }

    /// <summary>
    /// Whether a heading or button stands right before the element, which a style sheet then hides only until it is
    /// opened.
    /// </summary>
    private bool IsOpenedBefore(PageElement? outer)
    {
        if (outer is not { LastChild: >= 0 and var last })
            return false;
        for (int i = last; i < Math.Min(_elements[last].End, last + MostOfOpener); i++)
        {
            if (HtmlTags.HeadingLevel(_elements[i].Name) > 0 || _elements[i].Name is "button" or "summary" or "dt"
                || _elements[i].Role == "button")
                return true;
        }
        return false;
    }

    private void Leave(int index)
    {
        PageElement element = _elements[index];
        if (element.IsBlock)
            _writer.Border(element.Parent < 0 ? null : _elements[element.Parent]);
        if (element.IsInlineBlock)
            _boxEnd = _writer.Flow.Length;
        element.End = _elements.Count;
        element.BlockEnd = _writer.Blocks.Count;
        element.TextEnd = Math.Max(element.TextStart, _writer.Flow.Length);
    }
}
