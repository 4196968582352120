namespace QualityCheck.Extraction;

/// <summary>What the classifier sees of a page as a whole, the same for all its blocks.</summary>
internal static class PageFeatures
{
    /// <summary>How many features there are.</summary>
    public const int Count = 14;

    /// <param name="page">The page.</param>
    /// <param name="choice">What the rules say of it.</param>
    /// <param name="hints">What it declares.</param>
    /// <param name="words">How many words it shows.</param>
    /// <param name="kept">How many of its words the rules keep.</param>
    public static float[] Of(PageContent page, RuleChoice choice, PageHints hints, int words, int kept)
    {
        int headings = 0, items = 0, cells = 0, articles = 0;
        foreach (PageBlock block in page.Blocks)
        {
            headings += block.Kind == BlockKind.Heading ? 1 : 0;
            items += block.Kind == BlockKind.ListItem ? 1 : 0;
            cells += block.Kind == BlockKind.TableRow ? 1 : 0;
        }
        foreach (PageElement element in page.Elements)
            articles += element.Name == "article" ? 1 : 0;
        float blocks = Math.Max(1, page.Blocks.Count), total = Math.Max(1, words);
        return
        [
            page.Blocks.Count, words, kept, kept / total,
            (float)choice.Main.Agreement, Number(choice.Statistics.IsSparse), Number(hints.IsForum),
            headings / blocks, items / blocks, cells / blocks, articles,
            Number(hints.DeclaresArticle), Number(hints.DeclaresProduct), Number(IsDiscussion(hints)),
        ];
    }

    private static bool IsDiscussion(PageHints hints) =>
        hints.SchemaTypes.Any(type => type is "QAPage" or "DiscussionForumPosting");

    private static float Number(bool value) => value ? 1 : 0;
}
