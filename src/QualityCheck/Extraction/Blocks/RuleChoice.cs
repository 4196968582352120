namespace QualityCheck.Extraction;

/// <summary>Which blocks the rules keep, and what led them there.</summary>
/// <param name="Marks">For each block the rule by which the mark-up itself takes it out.</param>
/// <param name="Statistics">Sums over the blocks that are not marked.</param>
/// <param name="Main">The element that holds the article.</param>
/// <param name="Rules">For each block the rule that takes it out; null where it stays.</param>
internal sealed record RuleChoice(BoilerplateRule?[] Marks, PageStatistics Statistics, MainContent Main,
    BoilerplateRule?[] Rules)
{
    public static RuleChoice Of(PageContent page, PageHints hints) =>
        Of(page, hints, MarkedBlocks.Of(page, hints.IsForum));

    /// <summary>The choice where other blocks are marked.</summary>
    public static RuleChoice Of(PageContent page, PageHints hints, BoilerplateRule?[] marks)
    {
        var statistics = new PageStatistics(page, i => marks[i] is null);
        MainContent main = MainContent.Find(page, statistics, marks, hints.Body);
        return new RuleChoice(marks, statistics, main,
            BlockSelection.Select(page, statistics, marks, main.Element, hints.Title));
    }
}
