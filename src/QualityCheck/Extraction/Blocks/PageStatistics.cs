namespace QualityCheck.Extraction;

/// <summary>
/// Shapes of the blocks and sums over them, so that any element's share of the page is one subtraction.
/// </summary>
internal sealed class PageStatistics
{
    /// <summary>The least words of a sentence that is prose: a judgement.</summary>
    private const int ProseWords = 10;
    /// <summary>From so many words on a block is prose without a stop too: a judgement.</summary>
    private const int LongWords = 25;
    /// <summary>Prose has a smaller share of links: a judgement.</summary>
    private const double LinkedProse = 0.5;
    /// <summary>A page with a smaller share of prose is sparse: a judgement.</summary>
    private const double SparseProse = 0.4;
    /// <summary>A page with a smaller share of prose is a list: a judgement.</summary>
    private const double ListingProse = 0.15;

    private readonly PageContent _page;
    private readonly BlockShape[] _shapes;
    private readonly int[] _prose;
    private readonly int[] _visible;
    private readonly int[] _linked;

    public PageStatistics(PageContent page, Func<int, bool> counts)
    {
        _page = page;
        _shapes = page.Shapes;
        int blocks = page.Blocks.Count;
        (_prose, _visible, _linked) = (new int[blocks + 1], new int[blocks + 1], new int[blocks + 1]);
        for (int i = 0; i < blocks; i++)
        {
            PageBlock block = page.Blocks[i];
            bool counted = !block.IsHidden && counts(i);
            _prose[i + 1] = _prose[i] + (counted && IsProse(i) ? block.Text.Length - block.LinkLength : 0);
            _visible[i + 1] = _visible[i] + (counted ? block.Text.Length : 0);
            _linked[i + 1] = _linked[i] + (counted ? block.LinkLength : 0);
        }
    }

    public BlockShape Shape(int block) => _shapes[block];

    /// <summary>Whether a block is made of sentences rather than of labels and links.</summary>
    public bool IsProse(int block)
    {
        BlockShape shape = _shapes[block];
        PageBlock b = _page.Blocks[block];
        return b.Kind != BlockKind.Heading && b.LinkDensity < LinkedProse
            && (shape.Words >= LongWords || shape.EndsSentence && shape.Words >= ProseWords
                || b.Kind == BlockKind.Code && shape.Words >= ProseWords);
    }

    public int Prose(PageElement element) => _prose[element.BlockEnd] - _prose[element.FirstBlock];

    private int Visible(PageElement element) => _visible[element.BlockEnd] - _visible[element.FirstBlock];

    public int TotalProse => _prose[^1];

    /// <summary>
    /// Whether links may be content: sentences are the smaller part of the page, as in directories and on shop pages.
    /// </summary>
    public bool IsSparse => TotalProse < TotalVisible * SparseProse;

    /// <summary>
    /// What tells how much of the page an element holds: its prose, or all its text where the page has hardly any
    /// prose.
    /// </summary>
    public int Mass(PageElement element) => IsListing ? Visible(element) : Prose(element);

    public int TotalMass => IsListing ? TotalVisible : TotalProse;

    private int TotalVisible => _visible[^1];

    private bool IsListing => TotalProse < TotalVisible * ListingProse;

    public double LinkDensity(PageElement element)
    {
        int visible = Visible(element);
        return visible == 0
            ? 0
            : Math.Min(1, (double)(_linked[element.BlockEnd] - _linked[element.FirstBlock]) / visible);
    }
}
