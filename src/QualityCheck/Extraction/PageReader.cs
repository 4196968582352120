using AngleSharp.Dom;

namespace QualityCheck.Extraction;

/// <summary>Turns a parsed document into flat lists of elements, blocks and links, in one pass without recursion.</summary>
internal sealed class PageReader
{
    private const int PollEvery = 1024;

    private readonly SourceCursor _cursor;
    private readonly TextFlow _flow = new();
    private readonly List<PageElement> _elements = [];
    private readonly List<PageBlock> _blocks = [];
    private readonly List<(int Element, string Href)> _links = [];
    private readonly List<(IElement Element, int Index)> _facts = [];
    private int _blockElement = -1;
    private int _blockStart;
    private int _sourceStart;
    private int _linkLength;
    private bool _hidden;

    private PageReader(string html) => _cursor = new SourceCursor(html);

    public static PageContent Read(IDocument document, string html, CancellationToken cancellationToken)
    {
        var reader = new PageReader(html);
        reader.Walk(document, cancellationToken);
        var text = reader._flow.ToMappedText();
        return new PageContent
        {
            Text = text,
            Elements = reader._elements,
            Blocks = reader._blocks,
            Links = reader._links,
            Facts = reader._facts,
        };
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
                if (place.Node is IElement)
                    Leave(place.Element);
                continue;
            }
            INode child = place.Node.ChildNodes[place.Next];
            open.Push((place.Node, place.Next + 1, place.Element));
            if (child is IText text)
                Write(text.Data, place.Element);
            else if (child is IElement element && Enter(element, place.Element))
                open.Push((element, 0, _elements.Count - 1));
        }
    }

    private bool Enter(IElement node, int parent)
    {
        string name = node.LocalName;
        int source = node.SourceReference?.Position.Index ?? -1;
        if (source >= 0)
            _cursor.MoveTo(source);
        PageElement? outer = parent < 0 ? null : _elements[parent];
        if (PageFacts.IsFact(node))
            _facts.Add((node, parent));
        if (name == "br")
        {
            LineBreak(outer);
            return false;
        }
        if (HtmlTags.HasNoPageText(name))
        {
            if (name == "template")
                _cursor.SkipPast("</template");
            return false;
        }

        bool inRow = outer is { Row: >= 0 };
        if (HtmlTags.IsBlock(name))
            Border(inRow, name);
        int index = _elements.Count;
        PageElement element = PageElements.Create(node, index, parent, outer, source);
        element.FirstBlock = _blocks.Count;
        element.TextStart = _flow.Length;
        _elements.Add(element);
        if (name == "a" && element.IsLink)
            _links.Add((index, node.GetAttribute("href") ?? ""));
        return true;
    }

    private void Leave(int index)
    {
        PageElement element = _elements[index];
        if (HtmlTags.IsBlock(element.Name))
            Border(element.Parent >= 0 && _elements[element.Parent].Row >= 0, element.Name);
        element.End = _elements.Count;
        element.BlockEnd = _blocks.Count;
        element.TextEnd = Math.Max(element.TextStart, _flow.Length);
    }

    /// <summary>A block ends here; inside a table row, only a cell does.</summary>
    private void Border(bool inRow, string name)
    {
        if (!inRow)
            Flush();
        else if (name is "td" or "th")
            _flow.Break("\t");
        else if (!_flow.HasBreak)
            _flow.Break(" ");
    }

    private void LineBreak(PageElement? outer)
    {
        if (outer is { Row: >= 0 })
            _flow.Break(" ");
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
        for (int i = 0; i < data.Length; i++)
        {
            TextSpan source = _cursor.Next(data, i);
            char c = data[i];
            if (!shown && char.IsWhiteSpace(c))
                continue;
            if (!_flow.IsEmpty && _hidden != element.IsHidden && !char.IsWhiteSpace(c))
            {
                if (element.IsHidden)
                    continue;
                Flush();
            }
            bool wasEmpty = _flow.IsEmpty;
            int before = _flow.Length;
            if (element.IsPreformatted)
                _flow.WriteExact(c, source);
            else
                _flow.Write(c, source);
            if (_flow.Length == before)
                continue;
            if (wasEmpty)
                (_blockElement, _blockStart, _sourceStart, _linkLength, _hidden) = (index, before, source.Start, 0, element.IsHidden);
            if (element.IsLink && !char.IsWhiteSpace(c))
                _linkLength += _flow.Length - before;
        }
        if (!_flow.IsEmpty && _hidden == element.IsHidden)
            _blockElement = CommonAncestor(_blockElement, index);
    }

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
            _blocks.Add(new PageBlock(element.Kind, element.Level, _blockElement, element.Group,
                TextSpan.FromBounds(_blockStart, _flow.ContentEnd), TextSpan.FromBounds(_sourceStart, Math.Max(_sourceStart, _flow.SourceEnd)), _linkLength, _hidden));
        }
        _flow.EndLine();
    }
}
