namespace QualityCheck.Extraction;

/// <summary>The prose of a page that may be its article's.</summary>
/// <param name="page">The page.</param>
/// <param name="statistics">Its statistics.</param>
/// <param name="title">The heading that is its title; −1 where there is none.</param>
/// <param name="isKept">Whether a block may be of the article.</param>
internal sealed class ArticleProse(PageContent page, PageStatistics statistics, int title, Func<int, bool> isKept)
{
    /// <summary>So many characters of prose are enough for an article: a judgement.</summary>
    public const int Enough = 250;

    /// <summary>So many are enough in paragraphs that stand together: a judgement.</summary>
    private const int EnoughTogether = 400;

    /// <summary>So many paragraphs have to stand together: a judgement.</summary>
    private const int FewestParagraphs = 3;

    /// <summary>Whether enough paragraphs stand together in one element outside of the parts.</summary>
    public bool StandsOutside(int first, int end)
    {
        var paragraphs = new Dictionary<int, (int Count, int Length)>();
        for (int i = Math.Max(0, title); i < page.Blocks.Count; i++)
        {
            if (i >= first && i < end || !Is(i))
                continue;
            int parent = page.Elements[page.Blocks[i].Element].Parent;
            (int count, int length) = paragraphs.GetValueOrDefault(parent);
            paragraphs[parent] = (count + 1, length + page.Blocks[i].Text.Length);
            if (count + 1 >= FewestParagraphs && length + page.Blocks[i].Text.Length >= EnoughTogether)
                return true;
        }
        return false;
    }

    public int Length(int first, int end)
    {
        int length = 0;
        for (int i = first; i < end; i++)
            length += Length(i);
        return length;
    }

    public int Length(int block) => Is(block) ? page.Blocks[block].Text.Length : 0;

    public bool Is(int block) =>
        !page.Blocks[block].IsHidden && isKept(block) && statistics.IsProse(block);
}
