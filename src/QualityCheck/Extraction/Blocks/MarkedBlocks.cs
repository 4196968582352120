namespace QualityCheck.Extraction;

/// <summary>
/// Marks the blocks that the mark-up itself names as boilerplate, unless that would take most of the page away.
/// </summary>
internal static class MarkedBlocks
{
    /// <summary>A part with a greater share of the prose is not taken out by its name: a judgement.</summary>
    private const double MostOfThePage = 0.4;
    /// <summary>A rule that takes a greater share of the page is mistaken: a judgement.</summary>
    private const double MostByOneRule = 0.6;
    /// <summary>With so many characters outside, notices are taken out however long they are: a judgement.</summary>
    private const int EnoughWithoutNotices = 500;
    /// <summary>With so many characters outside, so are comments: a judgement.</summary>
    private const int EnoughWithoutComments = 1500;

    /// <summary>For each block the rule that takes it out, or null.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isForum">Whether its comments are its content.</param>
    public static BoilerplateRule?[] Of(PageContent page, bool isForum)
    {
        var all = new PageStatistics(page, _ => true);
        HashSet<BoilerplateRule> off = isForum ? [HtmlBoilerplateRules.Comments] : [];
        BoilerplateRule?[] byBlock = Mark(page, all, off);
        HashSet<BoilerplateRule> greedy = Greedy(page, all, byBlock);
        if (greedy.Count == 0)
            return byBlock;
        off.UnionWith(greedy);
        return Mark(page, all, off);
    }

    private static BoilerplateRule?[] Mark(PageContent page, PageStatistics all, HashSet<BoilerplateRule> off)
    {
        var byElement = new BoilerplateRule?[page.Elements.Count];
        for (int i = 0; i < byElement.Length; i++)
        {
            PageElement element = page.Elements[i];
            BoilerplateRule? outer = element.Parent < 0 ? null : byElement[element.Parent];
            byElement[i] = outer ?? (IsNote(page, element, all) ? null : Own(element, all, off));
        }
        var byBlock = new BoilerplateRule?[page.Blocks.Count];
        for (int i = 0; i < byBlock.Length; i++)
            byBlock[i] = page.Blocks[i].IsHidden ? HtmlBoilerplateRules.Hidden : byElement[page.Blocks[i].Element];
        return byBlock;
    }

    private static BoilerplateRule? Own(PageElement element, PageStatistics all, HashSet<BoilerplateRule> off)
    {
        BoilerplateRule? rule = ElementRules.Of(element);
        if (rule is null || off.Contains(rule))
            return null;
        int rest = all.TotalProse - all.Prose(element);
        if (rule == HtmlBoilerplateRules.Legal && rest > EnoughWithoutNotices)
            return rule;
        bool comments = rule == HtmlBoilerplateRules.Comments && rest > EnoughWithoutComments;
        return comments || all.Prose(element) <= all.TotalProse * MostOfThePage ? rule : null;
    }

    /// <summary>
    /// Whether an aside is a note in the text: sentences without links, with a heading at most, between or behind
    /// paragraphs in the same element, and not called anything else.
    /// </summary>
    private static bool IsNote(PageContent page, PageElement element, PageStatistics all)
    {
        if (element.Name != "aside" || element.Parent < 0 || element.Classes.Rule is not null
            || all.Prose(element) == 0)
            return false;
        for (int i = element.FirstBlock; i < element.BlockEnd; i++)
        {
            if (page.Blocks[i].LinkLength > 0 || page.Blocks[i].Kind != BlockKind.Heading && !all.IsProse(i))
                return false;
        }
        PageElement around = page.Elements[element.Parent];
        return element.FirstBlock > around.FirstBlock && element.BlockEnd < around.BlockEnd
            && IsParagraph(page, all, element.FirstBlock - 1, element.Parent)
            && IsParagraph(page, all, element.BlockEnd, element.Parent);
    }

    private static bool IsParagraph(PageContent page, PageStatistics all, int block, int parent) =>
        page.Blocks[block].Kind == BlockKind.Heading
        || all.Shape(block).EndsSentence
        && (page.Elements[page.Blocks[block].Element].Parent == parent || page.Blocks[block].Element == parent);

    private static HashSet<BoilerplateRule> Greedy(PageContent page, PageStatistics all, BoilerplateRule?[] byBlock)
    {
        var taken = new Dictionary<BoilerplateRule, int>();
        for (int i = 0; i < byBlock.Length; i++)
        {
            if (byBlock[i] is { } rule && rule != HtmlBoilerplateRules.Hidden && rule != HtmlBoilerplateRules.Legal
                && all.IsProse(i))
                taken[rule] = taken.GetValueOrDefault(rule) + page.Blocks[i].Text.Length - page.Blocks[i].LinkLength;
        }
        int total = all.TotalProse;
        return [.. taken.Where(
            t => t.Value > total * MostByOneRule
                && (t.Key != HtmlBoilerplateRules.Comments || total - t.Value < EnoughWithoutComments))
            .Select(t => t.Key)];
    }
}
