namespace QualityCheck.Extraction;

/// <summary>Which blocks the rules keep, and what led them there.</summary>
/// <param name="Marks">For each block the rule by which the mark-up itself takes it out.</param>
/// <param name="Statistics">Sums over the blocks that are not marked.</param>
/// <param name="Main">The element that holds the article.</param>
/// <param name="Rules">For each block the rule that takes it out; null where it stays.</param>
/// <param name="Title">The page's title.</param>
internal sealed record RuleChoice(BoilerplateRule?[] Marks, PageStatistics Statistics, MainContent Main, BoilerplateRule?[] Rules, string? Title)
{
    public static RuleChoice Of(PageContent page, PageHints hints) => Of(page, MarkedBlocks.Of(page, hints.IsForum), hints.Title);

    /// <summary>The choice where other blocks are marked.</summary>
    public RuleChoice With(PageContent page, BoilerplateRule?[] marks) => Of(page, marks, Title);

    private static RuleChoice Of(PageContent page, BoilerplateRule?[] marks, string? title)
    {
        var statistics = new PageStatistics(page, i => marks[i] is null);
        MainContent main = MainContent.Find(page, statistics, marks);
        return new RuleChoice(marks, statistics, main, BlockSelection.Select(page, statistics, marks, main.Element, title), title);
    }
}
