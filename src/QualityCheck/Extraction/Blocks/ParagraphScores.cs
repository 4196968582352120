namespace QualityCheck.Extraction;

/// <summary>
/// Scores elements by the paragraphs in them: long ones with commas count, the nearest container most, links against.
/// </summary>
internal static class ParagraphScores
{
    /// <summary>A shorter paragraph does not count: a judgement.</summary>
    private const int ShortestParagraph = 25;
    /// <summary>How many of the elements around a paragraph it counts for: a judgement.</summary>
    private const int Levels = 5;
    /// <summary>What a name such as "content" is worth: a judgement.</summary>
    private const double ClassWeight = 25;

    /// <summary>The index of the best element; −1 where there is no paragraph.</summary>
    public static int Best(PageContent page, PageStatistics statistics, BoilerplateRule?[] marks)
    {
        var scores = new double[page.Elements.Count];
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            PageBlock block = page.Blocks[i];
            if (marks[i] is not null || block.Kind == BlockKind.Heading || block.Text.Length < ShortestParagraph)
                continue;
            double points = 1 + statistics.Shape(i).Commas + Math.Min(3, block.Text.Length / 100);
            int at = page.Elements[block.Element].Parent;
            for (int level = 0; level < Levels && at >= 0; level++, at = page.Elements[at].Parent)
                scores[at] += points / (level < 2 ? level + 1 : level * 3);
        }
        int best = -1;
        double most = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            if (scores[i] <= 0)
                continue;
            PageElement element = page.Elements[i];
            double score = (scores[i] + (element.Classes.NamesContent ? ClassWeight : 0))
                * (1 - statistics.LinkDensity(element));
            if (score > most)
                (best, most) = (i, score);
        }
        return best;
    }
}
