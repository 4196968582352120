namespace QualityCheck.Extraction;

/// <summary>Puts back what belongs to an article though it looks like what stands around articles: standfirsts, lists in the running text, footnotes.</summary>
internal static class OwnParts
{
    private const int LongestList = 25;
    private const int BehindTitle = 4;
    private const int FewestWords = 6;
    private const double LittleLinked = 0.2;

    /// <summary>Whether each block belongs to the article for sure.</summary>
    /// <param name="page">The page.</param>
    /// <param name="choice">What the rules say.</param>
    /// <param name="title">The page's title.</param>
    /// <param name="isKept">Whether a block is kept without this.</param>
    public static bool[] Of(PageContent page, RuleChoice choice, string? title, Func<int, bool> isKept)
    {
        var own = new bool[page.Blocks.Count];
        Standfirst(page, choice, title, isKept, own);
        Lists(page, choice, isKept, own);
        Footnotes(page, choice, isKept, own);
        return own;
    }

    private static void Standfirst(PageContent page, RuleChoice choice, string? title, Func<int, bool> isKept, bool[] own)
    {
        int heading = title is null ? -1 : Enumerable.Range(0, own.Length).FirstOrDefault(i => page.Blocks[i] is { Kind: BlockKind.Heading, IsHidden: false } block && TitleText.Same(page.TextOf(block).ToString(), title), -1);
        for (int i = heading + 1; heading >= 0 && i < Math.Min(own.Length, heading + 1 + BehindTitle) && !isKept(i); i++)
        {
            PageBlock block = page.Blocks[i];
            own[i] = !block.IsHidden && block.Kind == BlockKind.Paragraph && block.LinkDensity < LittleLinked && choice.Marks[i] is null && choice.Statistics.Shape(i).Words >= FewestWords
                && page.Upwards(block.Element).TakeWhile(element => element.Depth > page.Elements[page.Blocks[heading].Element].Depth - 2).Any(element => element.Classes.HasWord(IsStandfirst));
        }
    }

    private static bool IsStandfirst(string word) => word is "standfirst" or "intro" or "introduction" or "dek" or "deck" or "lede" or "lead" or "subtitle" or "subheadline" or "subhead" or "subheading" or "chapo" or "chapeau" or "vorspann" or "entradilla" or "bajada" or "sottotitolo" or "ingress" or "kicker" or "summary" or "strapline";

    /// <summary>A list between two paragraphs that stay belongs to them, also where all its items are links; so does one behind a line that ends with a colon.</summary>
    private static void Lists(PageContent page, RuleChoice choice, Func<int, bool> isKept, bool[] own)
    {
        for (int i = 1; i < own.Length; i++)
        {
            if (page.Blocks[i].Kind != BlockKind.ListItem || page.Blocks[i].Group < 0 || page.Blocks[i - 1].Group == page.Blocks[i].Group)
                continue;
            PageElement list = page.Elements[page.Blocks[i].Group];
            int end = list.BlockEnd;
            bool announced = isKept(i - 1) && page.Blocks[i - 1].Kind == BlockKind.Paragraph && choice.Statistics.Shape(i - 1).Words >= FewestWords - 1 && page.TextOf(page.Blocks[i - 1]).TrimEnd() is [.., ':' or '：'] && PageCues.Match(page, page.Blocks[i - 1]) is null;
            bool follows = end < own.Length && isKept(end) && choice.Statistics.IsProse(end);
            bool beside = list.Parent >= 0 && i - 1 >= page.Elements[list.Parent].FirstBlock && (!follows || end < page.Elements[list.Parent].BlockEnd);
            if (announced && beside && end - i <= LongestList && list.FirstBlock == i)
            {
                for (int j = i; j < end; j++)
                    own[j] = !page.Blocks[j].IsHidden && choice.Marks[j] is null;
            }
        }
    }

    private static void Footnotes(PageContent page, RuleChoice choice, Func<int, bool> isKept, bool[] own)
    {
        int last = Enumerable.Range(0, own.Length).LastOrDefault(isKept, -1);
        for (int i = last + 1; last >= 0 && i < own.Length; i++)
            own[i] = !page.Blocks[i].IsHidden && choice.Marks[i] is null && page.Upwards(page.Blocks[i].Element).Any(element => element.Classes.HasWord(word => word is "footnote" or "footnotes" or "endnote" or "endnotes" or "fussnoten"));
    }
}
