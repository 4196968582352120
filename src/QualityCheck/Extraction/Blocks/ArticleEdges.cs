namespace QualityCheck.Extraction;

/// <summary>
/// Takes out what a site says at the edges of its article: sections at the end that a heading announces as something
/// else, and lines before the first and behind the last paragraphs that speak of the site.
/// </summary>
internal static class ArticleEdges
{
    /// <summary>A section at the end is none where it is a larger share of the text before it: a judgement.</summary>
    private const double LargestEnd = 0.35;

    /// <summary>So many blocks belong to a line that is no heading: a judgement.</summary>
    private const int LongestUnheaded = 12;

    /// <summary>So many blocks at the end may say something else between those that go: a judgement.</summary>
    private const int SkippedAtEnd = 2;

    /// <summary>The same at the beginning: a judgement.</summary>
    private const int SkippedAtStart = 1;

    /// <summary>What would leave less of the text than this is mistaken: a judgement.</summary>
    private const double LeastLeft = 0.5;

    /// <summary>For each block the rule that takes it out; null where it stays.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">The heading that is its title; −1 where there is none.</param>
    /// <param name="rules">The same before.</param>
    public static BoilerplateRule?[] TakeOut(PageContent page, int title, BoilerplateRule?[] rules)
    {
        var left = (BoilerplateRule?[])rules.Clone();
        Ends(page, title, left);
        Lines(page, title, left);
        double least = Math.Max(ArticleProse.Enough, MainText.Kept(page, rules) * LeastLeft);
        return MainText.Kept(page, left) < least ? rules : left;
    }

    private static void Lines(PageContent page, int title, BoilerplateRule?[] rules)
    {
        int skipped = 0;
        for (int i = rules.Length - 1; i >= 0 && skipped <= SkippedAtEnd; i--)
            skipped += TakeOut(page, rules, i) ? 0 : 1;
        skipped = 0;
        for (int i = 0; i < rules.Length && skipped <= SkippedAtStart; i++)
            skipped += i == title || TakeOut(page, rules, i) ? 0 : 1;
    }

    /// <summary>Whether a block is out.</summary>
    private static bool TakeOut(PageContent page, BoilerplateRule?[] rules, int block) =>
        (rules[block] ??= page.Blocks[block].Kind == BlockKind.Code ? null
            : EdgeCues.Match(page.TextOf(page.Blocks[block]))) is not null;

    private static void Ends(PageContent page, int title, BoilerplateRule?[] rules)
    {
        var before = new int[rules.Length + 1];
        for (int i = 0; i < rules.Length; i++)
            before[i + 1] = before[i] + (rules[i] is null ? page.Blocks[i].Text.Length : 0);
        for (int i = Math.Max(0, title + 1); i < rules.Length; i++)
        {
            if (rules[i] is not null || before[i] < ArticleProse.Enough
                || EdgeCues.OfEnd(page.TextOf(page.Blocks[i]), out bool links) is not { } rule)
                continue;
            // What readers say ends with the page.
            bool comments = rule.Reason == HtmlBoilerplateRules.Comments.Reason;
            int end = comments && before[^1] - before[i] <= before[i] * LargestEnd ? rules.Length : End(page, i);
            if (before[end] - before[i] > before[i] * LargestEnd || links && !HasLinks(page, i + 1, end))
                continue;
            for (int j = i; j < end; j++)
                rules[j] ??= rule;
        }
    }

    /// <summary>
    /// Where a section ends: at a heading that is none below its own, at the latest. Where links stand in it, an
    /// article goes on at the first sentences behind their list, or where two paragraphs of sentences stand together.
    /// </summary>
    private static int End(PageContent page, int start)
    {
        bool headed = page.Blocks[start].Kind == BlockKind.Heading, linked = false;
        for (int i = start + 1; i < page.Blocks.Count && (headed || i <= start + LongestUnheaded); i++)
        {
            PageBlock block = page.Blocks[i], last = page.Blocks[i - 1];
            if (block.Kind == BlockKind.Heading && (!headed || block.Level <= page.Blocks[start].Level))
                return i;
            if (linked && IsSentence(page, i)
                && (last is { Kind: BlockKind.ListItem, LinkLength: > 0 }
                    || i + 1 < page.Blocks.Count && last.Kind != BlockKind.Heading && IsSentence(page, i + 1)))
                return i;
            linked |= block.LinkLength > 0;
        }
        return headed ? page.Blocks.Count : Math.Min(page.Blocks.Count, start + LongestUnheaded + 1);
    }

    private static bool HasLinks(PageContent page, int start, int end)
    {
        while (start < end && page.Blocks[start].LinkLength == 0)
            start++;
        return start < end;
    }

    private static bool IsSentence(PageContent page, int block) =>
        page.Blocks[block] is { Kind: BlockKind.Paragraph, LinkLength: 0 } && page.Shapes[block].EndsSentence;
}
