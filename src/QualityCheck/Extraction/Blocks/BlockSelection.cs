using QualityCheck.Boilerplate;

namespace QualityCheck.Extraction;

/// <summary>Decides block by block what belongs to the article.</summary>
internal sealed class BlockSelection
{
    /// <summary>A paragraph with a greater share of links leads elsewhere: a judgement.</summary>
    private const double LinkedBlock = 0.6;
    /// <summary>A list with a greater share of links, and an item with it, leads elsewhere: a judgement.</summary>
    private const double LinkedGroup = 0.5;
    /// <summary>
    /// A section that is larger by its share of the rest is not taken out by its heading: a judgement.
    /// </summary>
    private const double LargestSection = 0.5;
    /// <summary>The greatest share of links in prose: a judgement.</summary>
    private const double LittleLinked = 0.2;
    /// <summary>How many blocks the title may stand before the main part: a judgement.</summary>
    private const int LongestOpening = 12;
    /// <summary>The least words of a sentence that opens the article before the main part: a judgement.</summary>
    private const int OpeningWords = 20;
    /// <summary>The most words of a label: a judgement.</summary>
    private const int FewWords = 3;
    /// <summary>The most words of a label with a link: a judgement.</summary>
    private const int LabelWords = 12;
    /// <summary>The most words of a heading: what has more is text set like one. A judgement.</summary>
    private const int HeadingWords = 25;
    /// <summary>One more than HTML has levels of headings.</summary>
    private const int Levels = 7;

    private readonly PageContent _page;
    private readonly PageStatistics _statistics;
    private readonly BoilerplateRule?[] _rules;

    private BlockSelection(PageContent page, PageStatistics statistics, BoilerplateRule?[] marks) =>
        (_page, _statistics, _rules) = (page, statistics, (BoilerplateRule?[])marks.Clone());

    /// <summary>For each block the rule that takes it out; null where it stays.</summary>
    /// <param name="page">The page.</param>
    /// <param name="statistics">Its statistics without the marked blocks.</param>
    /// <param name="marks">The rules by which the mark-up itself takes blocks out.</param>
    /// <param name="root">The index of the element that holds the article; −1 for the whole page.</param>
    /// <param name="title">The page's title, which is not repeated in the text.</param>
    public static BoilerplateRule?[] Select(PageContent page, PageStatistics statistics, BoilerplateRule?[] marks,
        int root, string? title)
    {
        var selection = new BlockSelection(page, statistics, marks);
        selection.Outside(root, title);
        selection.Inside(title);
        selection.Sections();
        selection.Ends();
        RemoveEmptySections(page, selection._rules);
        return selection._rules;
    }

    private void Outside(int root, string? title)
    {
        if (root < 0)
            return;
        PageElement main = _page.Elements[root];
        int opening = Opening(main.FirstBlock, title);
        for (int i = 0; i < _rules.Length; i++)
        {
            bool opens = i >= opening && i < main.FirstBlock && _statistics.IsProse(i)
                && _statistics.Shape(i).Words >= OpeningWords;
            if (i < main.FirstBlock && !opens || i >= main.BlockEnd)
                _rules[i] ??= HtmlBoilerplateRules.Outside;
        }
    }

    /// <summary>
    /// The block behind the title where that stands not far before the main part: sentences from there on open the
    /// article.
    /// </summary>
    private int Opening(int start, string? title)
    {
        for (int i = start - 1; title is not null && i >= Math.Max(0, start - LongestOpening); i--)
        {
            if (_page.Blocks[i] is { Kind: BlockKind.Heading, IsHidden: false }
                && TitleText.Same(_page.TextOf(_page.Blocks[i]).ToString(), title))
                return i + 1;
        }
        return start;
    }

    private void Inside(string? title)
    {
        for (int i = 0; i < _rules.Length; i++)
        {
            if (_rules[i] is not null)
                continue;
            PageBlock block = _page.Blocks[i];
            if (block.Kind == BlockKind.Heading)
                _rules[i] = title is not null && TitleText.Same(_page.TextOf(block).ToString(), title)
                    ? HtmlBoilerplateRules.Title
                    : null;
            else if (block.Kind == BlockKind.Caption
                && _page.Upwards(block.Element).Any(element => element.Name == "figure"))
                _rules[i] = HtmlBoilerplateRules.Credit;
            else
                _rules[i] = Linked(block) ?? LineCues.Match(_page.TextOf(block));
        }
    }

    private BoilerplateRule? Linked(PageBlock block)
    {
        if (_statistics.IsSparse)
            return null;
        bool list = block.Kind == BlockKind.ListItem && block.Group >= 0 && block.LinkDensity > LinkedGroup
            && _statistics.LinkDensity(_page.Elements[block.Group]) > LinkedGroup;
        return list || block.Kind == BlockKind.Paragraph && block.LinkDensity > LinkedBlock
            ? HtmlBoilerplateRules.Related
            : null;
    }

    /// <summary>
    /// A heading such as "Related articles" takes its section with it, unless that is a large part of what there is.
    /// </summary>
    private void Sections()
    {
        int all = Kept(0, _rules.Length);
        for (int i = 0; i < _rules.Length; i++)
        {
            if (_rules[i] is not null || _page.Blocks[i].Kind != BlockKind.Heading
                || LineCues.Match(_page.TextOf(_page.Blocks[i])) is not { } rule)
                continue;
            int end = SectionEnd(i);
            if (SaysMore(_page.TextOf(_page.Blocks[i])) && IsProse(i + 1, end))
                continue;
            int section = Kept(i, end);
            if (section > (all - section) * LargestSection)
                continue;
            all -= section;
            for (int j = i; j < end; j++)
                _rules[j] ??= rule;
        }
    }

    /// <summary>Whether a heading goes on behind its cue, as "Newsletter history" does.</summary>
    private static bool SaysMore(ReadOnlySpan<char> heading) =>
        BoilerplateCues.Match(heading, out int tail) is not null && heading[tail..].ContainsAnyInRange('a', 'z');

    /// <summary>Whether blocks are sentences, all of them, with few links.</summary>
    private bool IsProse(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!_statistics.IsProse(i) || _page.Blocks[i].LinkDensity > LittleLinked)
                return false;
        }
        return end > start;
    }

    private int SectionEnd(int heading)
    {
        int end = heading + 1;
        while (end < _rules.Length
            && (_page.Blocks[end].Kind != BlockKind.Heading || _page.Blocks[end].Level > _page.Blocks[heading].Level))
            end++;
        return end;
    }

    private int Kept(int start, int end)
    {
        int length = 0;
        for (int i = start; i < end; i++)
            length += _rules[i] is null ? _page.Blocks[i].Text.Length : 0;
        return length;
    }

    /// <summary>
    /// Bylines and dates before the first sentence and after the last one, and labels at the very end.
    /// </summary>
    private void Ends()
    {
        for (int i = 0; i < _rules.Length && !KeptProse(i); i++)
            _rules[i] ??= Byline(i);
        bool atEnd = true;
        for (int i = _rules.Length - 1; i >= 0 && !KeptProse(i); i--)
        {
            _rules[i] ??= (IsListed(i) ? null : Byline(i))
                ?? (atEnd && IsLabel(i) ? HtmlBoilerplateRules.Outside : null);
            atEnd &= _rules[i] is not null;
        }
    }

    /// <summary>Whether a block stands in a list or table: opening hours and days of play look like dates.</summary>
    private bool IsListed(int block) => _page.Blocks[block].Kind is BlockKind.ListItem or BlockKind.TableRow;

    private bool KeptProse(int block) => _rules[block] is null && _statistics.IsProse(block);

    private BoilerplateRule? Byline(int block) =>
        ByLine.Is(_page.TextOf(_page.Blocks[block]), _statistics.Shape(block)) ? HtmlBoilerplateRules.Byline : null;

    private bool IsLabel(int block)
    {
        PageBlock b = _page.Blocks[block];
        BlockShape shape = _statistics.Shape(block);
        return b.Kind == BlockKind.Paragraph && !shape.EndsSentence
            && (shape.Words <= FewWords || shape.Words <= LabelWords && b.LinkLength > 0);
    }

    /// <summary>Takes out the headings where nothing stays between them and the next heading of their level.</summary>
    public static void RemoveEmptySections(PageContent page, BoilerplateRule?[] rules)
    {
        Span<bool> filled = stackalloc bool[Levels];
        BoilerplateRule? below = null;
        for (int i = rules.Length - 1; i >= 0; i--)
        {
            PageBlock block = page.Blocks[i];
            if (block.Kind != BlockKind.Heading || page.Shapes[i].Words > HeadingWords)
            {
                if (rules[i] is null)
                    filled.Fill(true);
                else if (rules[i] != HtmlBoilerplateRules.Hidden)
                    below = rules[i];
                continue;
            }
            if (rules[i] is null && !filled[block.Level])
                rules[i] = below ?? HtmlBoilerplateRules.Outside;
            if (rules[i] is null)
                below = null;
            filled[block.Level..].Clear();
        }
    }
}
