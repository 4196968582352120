using System.Collections.Frozen;

namespace QualityCheck.Extraction;

/// <summary>
/// Puts back what belongs to an article though it looks like what stands around articles: standfirsts, lists in the
/// running text, footnotes.
/// </summary>
internal static class OwnParts
{
    /// <summary>The most blocks of a list that belongs to the sentence before it: a judgement.</summary>
    private const int LongestList = 25;
    /// <summary>How many blocks behind the title a standfirst may stand: a judgement.</summary>
    private const int BehindTitle = 4;
    /// <summary>The least words of a standfirst: a judgement.</summary>
    private const int FewestWords = 6;
    /// <summary>The most rows of a table in the text: a judgement.</summary>
    private const int LongestTable = 60;
    /// <summary>The greatest share of links in a standfirst or table: a judgement.</summary>
    private const double LittleLinked = 0.2;

    /// <summary>The most blocks of a table's row that is no layout of the page: a judgement.</summary>
    private const int LongestRow = 8;

    private static readonly FrozenSet<string> Standfirsts = PageNames.Set("word", "standfirst");

    /// <summary>Whether each block belongs to the article for sure.</summary>
    /// <param name="page">The page.</param>
    /// <param name="choice">What the rules say.</param>
    /// <param name="title">The heading that is the page's title; −1 where there is none.</param>
    /// <param name="isKept">Whether a block is kept without this.</param>
    public static bool[] Of(PageContent page, RuleChoice choice, int title, Func<int, bool> isKept)
    {
        var own = new bool[page.Blocks.Count];
        Standfirst(page, choice, title, isKept, own);
        Lists(page, choice, isKept, own);
        Footnotes(page, choice, isKept, own);
        Rows(page, choice, isKept, own);
        Tables(page, choice, isKept, own);
        Subheadings(page, choice, isKept, own);
        return own;
    }

    private static void Standfirst(PageContent page, RuleChoice choice, int title, Func<int, bool> isKept, bool[] own)
    {
        for (int i = title + 1; title >= 0 && i < Math.Min(own.Length, title + 1 + BehindTitle) && !isKept(i); i++)
        {
            PageBlock block = page.Blocks[i];
            own[i] = !block.IsHidden && block.Kind == BlockKind.Paragraph && block.LinkDensity < LittleLinked
                && choice.Marks[i] is null && choice.Statistics.Shape(i).Words >= FewestWords
                && page.Upwards(block.Element)
                    .TakeWhile(element => element.Depth > page.Elements[page.Blocks[title].Element].Depth - 2)
                    .Any(element => element.Classes.HasWord(Standfirsts.Contains));
        }
    }

    /// <summary>
    /// A list behind a sentence that ends with a colon belongs to it, also where all its items are links.
    /// </summary>
    private static void Lists(PageContent page, RuleChoice choice, Func<int, bool> isKept, bool[] own)
    {
        for (int i = 1; i < own.Length; i++)
        {
            if (page.Blocks[i].Kind != BlockKind.ListItem || page.Blocks[i].Group < 0
                || page.Elements[page.Blocks[i].Group] is not { Parent: >= 0 } list || list.FirstBlock != i
                || list.BlockEnd - i > LongestList)
                continue;
            if (i - 1 < page.Elements[list.Parent].FirstBlock || !isKept(i - 1) || !Announces(page, choice, i - 1))
                continue;
            for (int j = i; j < list.BlockEnd; j++)
                own[j] = !page.Blocks[j].IsHidden && choice.Marks[j] is null;
        }
    }

    private static bool Announces(PageContent page, RuleChoice choice, int block) =>
        page.Blocks[block].Kind == BlockKind.Paragraph && choice.Statistics.Shape(block).Words >= FewestWords - 1
        && page.TextOf(page.Blocks[block]).TrimEnd() is [.., ':' or '：']
        && PageCues.Match(page, page.Blocks[block]) is null;

    private static void Footnotes(PageContent page, RuleChoice choice, Func<int, bool> isKept, bool[] own)
    {
        int last = Enumerable.Range(0, own.Length).LastOrDefault(isKept, -1);
        if (last < 0 || last == own.Length - 1)
            return;
        var notes = new bool[page.Elements.Count];
        for (int i = 0; i < notes.Length; i++)
            notes[i] = page.Elements[i].Parent >= 0 && notes[page.Elements[i].Parent]
                || page.Elements[i].Classes.HasWord(
                    word => word is "footnote" or "footnotes" or "endnote" or "endnotes" or "fussnoten");
        for (int i = last + 1; i < own.Length; i++)
            own[i] = !page.Blocks[i].IsHidden && choice.Marks[i] is null && notes[page.Blocks[i].Element];
    }

    /// <summary>A list in a cell stays with what is kept before it in its row.</summary>
    private static void Rows(PageContent page, RuleChoice choice, Func<int, bool> isKept, bool[] own)
    {
        for (int i = 1; i < own.Length; i++)
        {
            PageBlock block = page.Blocks[i];
            own[i] |= block is { Kind: BlockKind.ListItem, IsHidden: false, LinkDensity: < LittleLinked }
                && choice.Marks[i] is null && (own[i - 1] || isKept(i - 1))
                && page.Upwards(block.Element).FirstOrDefault(element => element.Name == "tr") is { } row
                && row.FirstBlock < i && row.BlockEnd - row.FirstBlock <= LongestRow;
        }
    }

    /// <summary>
    /// A table that the rules keep stays where it stands between kept prose, and the first row of any stays with the
    /// second.
    /// </summary>
    private static void Tables(PageContent page, RuleChoice choice, Func<int, bool> isKept, bool[] own)
    {
        for (int i = 1; i + 1 < own.Length; i++)
        {
            if (page.Blocks[i] is not { Kind: BlockKind.TableRow, IsHidden: false, Group: >= 0 } row
                || page.Elements[row.Group] is not { } table || table.FirstBlock != i || table.BlockEnd == own.Length)
                continue;
            bool inText = IsText(i - 1) && IsText(table.BlockEnd) && table.BlockEnd - i <= LongestTable
                && choice.Statistics.LinkDensity(table) < LittleLinked;
            int end = inText ? table.BlockEnd : isKept(i + 1) ? i + 1 : i;
            for (int j = i; j < end; j++)
                own[j] = page.Blocks[j] is { Kind: BlockKind.TableRow, IsHidden: false } && choice.Rules[j] is null;
        }

        bool IsText(int block) => choice.Statistics.IsProse(block) && isKept(block);
    }

    /// <summary>
    /// A heading that the rules keep stays between kept blocks, where the one behind it is prose in the same element.
    /// </summary>
    private static void Subheadings(PageContent page, RuleChoice choice, Func<int, bool> isKept, bool[] own)
    {
        for (int i = 1; i + 1 < own.Length; i++)
        {
            own[i] |= page.Blocks[i] is { Kind: BlockKind.Heading, IsHidden: false, LinkLength: 0 } heading
                && choice.Rules[i] is null && choice.Statistics.IsProse(i + 1) && isKept(i - 1) && isKept(i + 1)
                && page.Elements[page.Blocks[i + 1].Element].Parent == page.Elements[heading.Element].Parent;
        }
    }
}
