using System.Buffers;

namespace QualityCheck.Extraction;

/// <summary>Writes the text of a page's elements, and cuts it into blocks.</summary>
/// <param name="html">The page's source.</param>
/// <param name="elements">The elements that were entered.</param>
internal sealed class BlockWriter(string html, List<PageElement> elements)
{
    private static readonly SearchValues<char> NotPlain = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)
            .Where(c => char.IsWhiteSpace(c) || c is '<' or '&' or '\0' || TextFlow.IsUnseen(c))]);

    private int _blockElement = -1;
    private int _blockStart;
    private int _sourceStart;
    private int _linkLength;
    private bool _hidden;

    public SourceCursor Cursor { get; } = new(html);

    public TextFlow Flow { get; } = new();

    public List<PageBlock> Blocks { get; } = [];

    /// <summary>Ends the open block where it is one that is not shown.</summary>
    public void EndHidden()
    {
        if (_hidden)
            Flush();
    }

    /// <summary>A block begins or ends here; inside a table row and inside code, only a line of it does.</summary>
    public void Border(PageElement? outer)
    {
        if (outer is { IsPreformatted: true, Kind: BlockKind.Code, Row: < 0 })
            Flow.BreakExact();
        else if (outer is not { Row: >= 0 })
            Flush();
        else if (!Flow.HasBreak)
            Flow.Break(" ");
    }

    public void LineBreak(PageElement? outer)
    {
        if (outer is { Row: >= 0 })
            Border(outer);
        else if (Flow.HasBreak && outer is not { IsPreformatted: true })
            Flush();
        else
            Flow.Break("\n");
    }

    /// <summary>Writes text of an element.</summary>
    public void Write(string data, int index)
    {
        if (index < 0)
            return;
        PageElement element = elements[index];
        bool shown = element.Name is not ("html" or "head" or "table" or "tbody" or "tr" or "ul" or "ol");
        Cursor.BeginText();
        for (int i = 0, end = 0; i < data.Length;)
        {
            if (i >= end)
                end = i + Math.Max(1, Run(data.AsSpan(i), element));
            if (end - i > 1 && Cursor.Take(data.AsSpan(i, end - i), out int start) is > 0 and var taken)
            {
                if (!IsBlank(data[i]))
                    Write(data.AsSpan(i, taken), start, element, index);
                else if (shown)
                    Flow.WriteSpace(new TextSpan(start, taken));
                i += taken;
                continue;
            }
            TextSpan source = Cursor.Next(data, i);
            if (shown || !char.IsWhiteSpace(data[i]))
                Write(data[i], source, element, index);
            i++;
        }
        if (!Flow.IsEmpty && _hidden == element.IsHidden)
            _blockElement = PageContent.CommonAncestor(elements, _blockElement, index);
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
        bool wasEmpty = Flow.IsEmpty;
        int before = Flow.Length;
        Flow.WriteRun(run, source);
        if (wasEmpty)
            Begin(element, index, before, source);
        if (element.IsLink)
            _linkLength += Flow.Length - before;
    }

    private void Write(char c, TextSpan source, PageElement element, int index)
    {
        bool blank = char.IsWhiteSpace(c);
        if (!blank && !IsOpenTo(element))
            return;
        bool wasEmpty = Flow.IsEmpty;
        int before = Flow.Length;
        if (element.IsPreformatted)
            Flow.WriteExact(c, source);
        else
            Flow.Write(c, source);
        if (Flow.Length == before)
            return;
        if (wasEmpty)
            Begin(element, index, before, source.Start);
        if (element.IsLink && !blank)
            _linkLength += Flow.Length - before;
    }

    /// <summary>
    /// Whether the open block takes text of this element; hidden text never goes into a block that is shown, shown text
    /// ends one that is hidden.
    /// </summary>
    private bool IsOpenTo(PageElement element)
    {
        if (Flow.IsEmpty || _hidden == element.IsHidden)
            return true;
        if (element.IsHidden)
            return false;
        Flush();
        return true;
    }

    private void Begin(PageElement element, int index, int start, int source) =>
        (_blockElement, _blockStart, _sourceStart, _linkLength, _hidden) = (index, start, source, 0, element.IsHidden);

    private void Flush()
    {
        if (!Flow.IsEmpty)
        {
            PageElement element = elements[_blockElement];
            int level = element.Kind == BlockKind.TableRow && element.Row >= 0
                ? Math.Max(0, Flow.EmptyCells - 1)
                : element.Level;
            Blocks.Add(new PageBlock(element.Kind, level, TakeMarker(element), _blockElement, element.Group,
                TextSpan.FromBounds(_blockStart, Flow.ContentEnd),
                TextSpan.FromBounds(_sourceStart, Math.Max(_sourceStart, Flow.SourceEnd)), _linkLength, _hidden));
        }
        Flow.EndLine();
    }

    private string TakeMarker(PageElement element)
    {
        if (_hidden || element.Kind != BlockKind.ListItem || element.Item < 0)
            return "";
        string marker = elements[element.Item].Marker;
        elements[element.Item].Marker = "";
        return marker;
    }

    /// <summary>The text and its blocks, all headings without the links that edit them.</summary>
    public MappedText ToMappedText()
    {
        MappedText text = Flow.ToMappedText();
        ShortenHeadings(text);
        return text;
    }

    private void ShortenHeadings(MappedText text)
    {
        var offsets = new OffsetMap(text.Anchors);
        for (int i = 0; i < Blocks.Count; i++)
        {
            if (Blocks[i] is not { Kind: BlockKind.Heading, LinkLength: > 0 } heading)
                continue;
            int length = HeadingText.WithoutEditLinks(text.Text.AsSpan(heading.Text.Start, heading.Text.Length),
                heading.LinkLength);
            if (length == heading.Text.Length)
                continue;
            var shown = new TextSpan(heading.Text.Start, length);
            Blocks[i] = heading with { Text = shown, LinkLength = 0,
                Source = TextSpan.FromBounds(heading.Source.Start,
                    Math.Max(heading.Source.Start, offsets.ToInput(shown).End)) };
        }
    }
}
