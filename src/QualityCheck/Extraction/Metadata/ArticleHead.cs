namespace QualityCheck.Extraction;

/// <summary>The lines around the article's heading, where pages print byline and date.</summary>
internal sealed class ArticleHead
{
    /// <summary>The most headings that may be the title: a judgement.</summary>
    private const int MostHeadings = 100;
    /// <summary>How many blocks before the title are of the article's head: a judgement.</summary>
    public const int LinesBefore = 4;
    /// <summary>How many blocks behind it are: a judgement.</summary>
    public const int LinesBehind = 10;
    /// <summary>A longer block is no line of the head: a judgement.</summary>
    private const int LongestLine = 200;

    private readonly PageContent _page;
    private readonly int _heading;

    public ArticleHead(PageContent page, string? title) => (_page, _heading) = (page, Heading(page, title));

    /// <summary>The first block of the head.</summary>
    public int Start => Math.Max(0, _heading - LinesBefore);

    /// <summary>The block behind the head; 0 where the page has no heading.</summary>
    public int End => _heading < 0 ? 0 : Math.Min(_page.Blocks.Count, _heading + 1 + LinesBehind);

    /// <summary>The heading and the lines behind it, then those before it, each with the line before it.</summary>
    public IEnumerable<(string Line, string Before, bool IsHeading)> Lines()
    {
        if (_heading < 0)
            yield break;
        int last = -1;
        string before = "";
        foreach (int block in Enumerable.Range(_heading, End - _heading)
            .Concat(Enumerable.Range(Start, _heading - Start)))
        {
            if (_page.Blocks[block] is not { IsHidden: false, Kind: not BlockKind.Caption, Text.Length: <= LongestLine }
                || IsAside(_page, _page.Blocks[block].Element))
                continue;
            before = last > block ? "" : before;
            foreach (string line in LinesOf(_page, block))
            {
                yield return (line, before, block == _heading);
                before = line;
            }
            last = block;
        }
    }

    /// <summary>
    /// The lines that the page shows outside of comments and other articles, each with the line before it.
    /// </summary>
    /// <param name="page">The page.</param>
    public static IEnumerable<(string Line, string Before)> AllLines(PageContent page)
    {
        string before = "";
        for (int block = 0; block < page.Blocks.Count; block++)
        {
            if (page.Blocks[block] is not { IsHidden: false, Text.Length: <= LongestLine }
                || IsAside(page, page.Blocks[block].Element))
                continue;
            foreach (string line in LinesOf(page, block))
            {
                yield return (line, before);
                before = line;
            }
        }
    }

    /// <summary>Whether the element stands among comments, quotes or links to other articles.</summary>
    public static bool IsAside(PageContent page, int element)
    {
        for (int i = element; i >= 0; i = page.Elements[i].Parent)
        {
            PageElement outer = page.Elements[i];
            if (outer.Name is not ("body" or "html")
                && (outer.ItemProperty is "review" or "comment" || outer.Classes.NamesAside))
                return true;
        }
        return false;
    }

    private static IEnumerable<string> LinesOf(PageContent page, int block) =>
        page.TextOf(page.Blocks[block]).ToString().Split('\n').Select(TitleText.Collapsed)
            .Where(line => line.Length > 0);

    /// <summary>
    /// The heading that is the title; failing that, the heading of level 1 that shares most words with it; −1 where
    /// there is none.
    /// </summary>
    private static int Heading(PageContent page, string? title)
    {
        int found = -1, most = -1, seen = 0;
        for (int i = 0; i < page.Blocks.Count && seen < MostHeadings; i++)
        {
            PageBlock block = page.Blocks[i];
            if (block is not { Kind: BlockKind.Heading, IsHidden: false, Text.Length: <= LongestLine })
                continue;
            seen++;
            string text = page.TextOf(block).ToString();
            if (title is not null && TitleText.Same(text, title))
                return i;
            int shared = block.Level > 1 ? -1 : title is null ? 0 : TitleText.CommonWords(text, title);
            if (shared > most)
                (found, most) = (i, shared);
        }
        return found;
    }
}
