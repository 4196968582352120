using System.Buffers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace QualityCheck.Extraction;

/// <summary>
/// Turns a parsed document into flat lists of elements, blocks and links, in one pass without recursion.
/// </summary>
internal sealed class PageReader
{
    private const int PollEvery = 1024;
    private const int MostOfOpener = 8;

    private static readonly SearchValues<char> NotPlain = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)
            .Where(c => char.IsWhiteSpace(c) || c is '<' or '&' or '\0' || TextFlow.IsUnseen(c))]);

    private readonly SourceCursor _cursor;
    private readonly TextFlow _flow = new();
    private readonly ClassWords _classWords = new();
    private readonly Visibility _visibility = new();
    private readonly List<PageElement> _elements = [];
    private readonly List<PageBlock> _blocks = [];
    private readonly List<(int Element, string Href)> _links = [];
    private readonly List<(int Element, int Block)> _images = [];
    private readonly List<(IElement Element, int Index)> _facts = [];
    private readonly List<(int Element, string? Classes, string? Id)> _named = [];
    private int _blockElement = -1;
    private int _blockStart;
    private int _sourceStart;
    private int _linkLength;
    private int _boxEnd = -1;
    private readonly PageTrace? _trace;
    private bool _hidden;

    private PageReader(string html, PageTrace? trace) => (_cursor, _trace) = (new SourceCursor(html), trace);

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
        var text = reader._flow.ToMappedText();
        reader.ShortenHeadings(text);
        var page = new PageContent
        {
            Text = text,
            Elements = reader._elements,
            Blocks = reader._blocks,
            Shapes =
            [
                .. reader._blocks.Select(block => BlockShape.Of(text.Text.AsSpan(block.Text.Start, block.Text.Length))),
            ],
            Links = reader._links,
            Images = reader._images,
            Facts = reader._facts,
        };
        foreach ((int index, string? classes, string? id) in reader._named)
        {
            bool byId = id is not null && SectionIds.IsOfHeading(id, page.Elements[index], page),
                byClass = classes is not null && SectionIds.IsOfHeading(classes, page.Elements[index], page);
            if (byId || byClass)
                page.Elements[index].Classes = reader._classWords.Of(byClass ? null : classes, byId ? null : id);
        }
        return page;
    }

    private void ShortenHeadings(MappedText text)
    {
        var offsets = new OffsetMap(text.Anchors);
        for (int i = 0; i < _blocks.Count; i++)
        {
            if (_blocks[i] is not { Kind: BlockKind.Heading, LinkLength: > 0 } heading)
                continue;
            int length = HeadingText.WithoutEditLinks(text.Text.AsSpan(heading.Text.Start, heading.Text.Length),
                heading.LinkLength);
            if (length == heading.Text.Length)
                continue;
            var shown = new TextSpan(heading.Text.Start, length);
            _blocks[i] = heading with { Text = shown, LinkLength = 0,
                Source = TextSpan.FromBounds(heading.Source.Start,
                    Math.Max(heading.Source.Start, offsets.ToInput(shown).End)) };
        }
    }

    private void Walk(IDocument document, CancellationToken cancellationToken)
    {
        var open = new Stack<(INode Node, int Next, int Element)>();
        open.Push((document, 0, -1));
        int steps = 0;
        while (open.TryPop(out (INode Node, int Next, int Element) place))
        {
            if (++steps % PollEvery == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (place.Next >= place.Node.ChildNodes.Length)
            {
                if (place.Node is not IDocument)
                    Leave(place.Element);
                continue;
            }
            INode child = place.Node.ChildNodes[place.Next];
            open.Push((place.Node, place.Next + 1, place.Element));
            if (child is IText text)
            {
                int written = _flow.Length;
                Write(text.Data, place.Element);
                if (_flow.ContentEnd > written)
                    _trace?.Write(text.Data, place.Element, _flow.ContentEnd - 1);
            }
            else if (child is IElement element && Enter(element, place.Element))
                open.Push((Shown(element), 0, _elements.Count - 1));
        }
        if (_elements.Count > 0)
            Leave(0);
    }

    private bool Enter(IElement node, int parent)
    {
        string name = node.LocalName;
        int source = node.SourceReference?.Position.Index ?? -1;
        if (source >= 0)
            _cursor.MoveTo(source);
        if (parent < 0 && _elements.Count > 0)
            parent = 0; // Broken tables in a select leave elements behind the root: they go into it.
        PageElement? outer = parent < 0 ? null : _elements[parent];
        ElementAttributes attributes = ElementAttributes.Of(node);
        if (PageFacts.IsFact(name, attributes))
            _facts.Add((node, Math.Max(0, parent)));
        if (name == "br")
            LineBreak(outer);
        else if (name == "hr")
            Border(outer);
        else if (name is "img" or "amp-img" && parent >= 0)
            _images.Add((parent, _blocks.Count));
        else if (name == "style")
            _visibility.ReadStyles(node.TextContent);
        else if (name == "a" && outer is { Kind: BlockKind.Heading } && HeadingText.IsAnchorSign(node, attributes.Href))
        {
            _cursor.SkipPast("</a");
            return false;
        }
        bool swallows = IsShadowRoot(node)
            || node.ChildNodes.Length > 0 && HtmlTags.IsVoid(name); // The parser leaves void elements in a select open.
        if ((name == "br" || HtmlTags.HasNoPageText(name)) && !swallows)
        {
            if (name == "template")
                _cursor.SkipPast("</template");
            return false;
        }

        int index = _elements.Count;
        PageElement element = PageElements.Create(node, attributes, index, parent, outer, source, _classWords);
        if (element.Classes.Rule is not null)
            _named.Add((index, attributes.Class, attributes.Id));
        if (name is "xmp" or "plaintext" && node is IHtmlElement)
            _cursor.EnterRawText();
        if (element.IsBlock)
            Border(outer);
        if (outer is { Row: >= 0 } && name is "td" or "th")
            _flow.BeginCell();
        if (element.IsInlineBlock && _boxEnd == _flow.Length && !_flow.HasBreak)
            _flow.Break(" ");
        element.IsHidden = outer is { IsHidden: true }
            || _visibility.IsHidden(node, attributes, element, outer, _flow.IsEmpty)
            || _visibility.IsHiddenByRule(attributes) && !IsOpenedBefore(outer);
        if (outer is not null)
            outer.LastChild = index;
        if (element.IsHidden && _hidden && outer is { IsHidden: false })
            Flush();
        element.FirstBlock = _blocks.Count;
        element.TextStart = _flow.Length;
        _elements.Add(element);
        if (_trace is not null)
            PageTrace.Mark(node, index);
        if (name == "a" && element.IsLink)
            _links.Add((index, attributes.Href ?? ""));
        return true;
    }

    /// <summary>
    /// What the page shows of an element: the tree in its shadow, where it has one, stands in the place of its own
    /// content.
    /// </summary>
    private static INode Shown(IElement element) =>
        IsShadowRoot(element)
            ? ((IHtmlTemplateElement)element).Content
            : element.ShadowRoot is { ChildNodes.Length: > 0 } shadow ? shadow : element;

    /// <summary>Whether an element holds what the page shows in the place of its parent's content.</summary>
    private static bool IsShadowRoot(IElement node) =>
        node is IHtmlTemplateElement && (node.HasAttribute("shadowrootmode") || node.HasAttribute("shadowroot"));

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
            Border(element.Parent < 0 ? null : _elements[element.Parent]);
        if (element.IsInlineBlock)
            _boxEnd = _flow.Length;
        element.End = _elements.Count;
        element.BlockEnd = _blocks.Count;
        element.TextEnd = Math.Max(element.TextStart, _flow.Length);
    }

    /// <summary>A block begins or ends here; inside a table row and inside code, only a line of it does.</summary>
    private void Border(PageElement? outer)
    {
        if (outer is { IsPreformatted: true, Kind: BlockKind.Code, Row: < 0 })
            _flow.BreakExact();
        else if (outer is not { Row: >= 0 })
            Flush();
        else if (!_flow.HasBreak)
            _flow.Break(" ");
    }

    private void LineBreak(PageElement? outer)
    {
        if (outer is { Row: >= 0 })
            Border(outer);
        else if (_flow.HasBreak && outer is not { IsPreformatted: true })
            Flush();
        else
            _flow.Break("\n");
    }

    private void Write(string data, int index)
    {
        if (index < 0)
            return;
        PageElement element = _elements[index];
        bool shown = element.Name is not ("html" or "head" or "table" or "tbody" or "tr" or "ul" or "ol");
        _cursor.BeginText();
        for (int i = 0, end = 0; i < data.Length;)
        {
            if (i >= end)
                end = i + Math.Max(1, Run(data.AsSpan(i), element));
            if (end - i > 1 && _cursor.Take(data.AsSpan(i, end - i), out int start) is > 0 and var taken)
            {
                if (!IsBlank(data[i]))
                    Write(data.AsSpan(i, taken), start, element, index);
                else if (shown)
                    _flow.WriteSpace(new TextSpan(start, taken));
                i += taken;
                continue;
            }
            TextSpan source = _cursor.Next(data, i);
            if (shown || !char.IsWhiteSpace(data[i]))
                Write(data[i], source, element, index);
            i++;
        }
        if (!_flow.IsEmpty && _hidden == element.IsHidden)
            _blockElement = CommonAncestor(_blockElement, index);
    }

    /// <summary>
    /// How many characters follow one another that the source writes as they are: either none of them is white space,
    /// or all are that comes out as one space.
    /// </summary>
    private static int Run(ReadOnlySpan<char> data, PageElement element)
    {
        bool blank = IsBlank(data[0]) && !element.IsPreformatted;
        int end = blank ? data.IndexOfAnyExcept(" \t\n\r\f") : data.IndexOfAny(NotPlain);
        return end < 0 ? data.Length : end;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private void Write(ReadOnlySpan<char> run, int source, PageElement element, int index)
    {
        if (!IsOpenTo(element))
            return;
        bool wasEmpty = _flow.IsEmpty;
        int before = _flow.Length;
        _flow.WriteRun(run, source);
        if (wasEmpty)
            Begin(element, index, before, source);
        if (element.IsLink)
            _linkLength += _flow.Length - before;
    }

    private void Write(char c, TextSpan source, PageElement element, int index)
    {
        bool blank = char.IsWhiteSpace(c);
        if (!blank && !IsOpenTo(element))
            return;
        bool wasEmpty = _flow.IsEmpty;
        int before = _flow.Length;
        if (element.IsPreformatted)
            _flow.WriteExact(c, source);
        else
            _flow.Write(c, source);
        if (_flow.Length == before)
            return;
        if (wasEmpty)
            Begin(element, index, before, source.Start);
        if (element.IsLink && !blank)
            _linkLength += _flow.Length - before;
    }

    /// <summary>
    /// Whether the open block takes text of this element; hidden text never goes into a block that is shown, shown text
    /// ends one that is hidden.
    /// </summary>
    private bool IsOpenTo(PageElement element)
    {
        if (_flow.IsEmpty || _hidden == element.IsHidden)
            return true;
        if (element.IsHidden)
            return false;
        Flush();
        return true;
    }

    private void Begin(PageElement element, int index, int start, int source) =>
        (_blockElement, _blockStart, _sourceStart, _linkLength, _hidden) = (index, start, source, 0, element.IsHidden);

    private int CommonAncestor(int a, int b)
    {
        while (a != b)
        {
            if (_elements[a].Depth >= _elements[b].Depth)
                a = _elements[a].Parent;
            else
                b = _elements[b].Parent;
        }
        return a;
    }

    private void Flush()
    {
        if (!_flow.IsEmpty)
        {
            PageElement element = _elements[_blockElement];
            int level = element.Kind == BlockKind.TableRow && element.Row >= 0
                ? Math.Max(0, _flow.EmptyCells - 1)
                : element.Level;
            _blocks.Add(new PageBlock(element.Kind, level, TakeMarker(element), _blockElement, element.Group,
                TextSpan.FromBounds(_blockStart, _flow.ContentEnd),
                TextSpan.FromBounds(_sourceStart, Math.Max(_sourceStart, _flow.SourceEnd)), _linkLength, _hidden));
        }
        _flow.EndLine();
    }

    private string TakeMarker(PageElement element)
    {
        if (_hidden || element.Kind != BlockKind.ListItem || element.Item < 0)
            return "";
        string marker = _elements[element.Item].Marker;
        _elements[element.Item].Marker = "";
        return marker;
    }
}
