namespace QualityCheck.Extraction;

/// <summary>
/// Takes out what a site says at the edges of its article: sections at the end that a heading announces as something
/// else, and lines before the first and behind the last paragraphs that speak of the site.
/// </summary>
internal static class ArticleEdges
{
    /// <summary>A section at the end is none where it is a larger share of the text before it: a judgement.</summary>
    private const double LargestEnd = 0.35;

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
        return Kept(page, left) < Math.Max(ArticleProse.Enough, Kept(page, rules) * LeastLeft) ? rules : left;
    }

    private static int Kept(PageContent page, BoilerplateRule?[] rules) =>
        rules.Index().Sum(rule => rule.Item is null ? page.Blocks[rule.Index].Text.Length : 0);

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
        (rules[block] ??= EdgeCues.Match(page.TextOf(page.Blocks[block]))) is not null;

    private static void Ends(PageContent page, int title, BoilerplateRule?[] rules)
    {
        var before = new int[rules.Length + 1];
        for (int i = 0; i < rules.Length; i++)
            before[i + 1] = before[i] + (rules[i] is null ? page.Blocks[i].Text.Length : 0);
        for (int i = Math.Max(0, title + 1); i < rules.Length; i++)
        {
            if (rules[i] is not null || before[i] < ArticleProse.Enough
                || EdgeCues.OfEnd(page.TextOf(page.Blocks[i])) is not { } rule)
                continue;
            int end = i + 1;
            if (page.Blocks[i].Kind == BlockKind.Heading)
            {
                while (end < rules.Length && !(page.Blocks[end].Kind == BlockKind.Heading
                    && page.Blocks[end].Level <= page.Blocks[i].Level))
                    end++;
            }
            if (before[^1] - before[i] <= before[i] * LargestEnd)
                end = rules.Length;
            else if (before[end] - before[i] > before[i] * LargestEnd)
                continue;
            for (int j = i; j < end; j++)
                rules[j] ??= rule;
        }
    }
}
