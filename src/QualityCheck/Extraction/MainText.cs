namespace QualityCheck.Extraction;

/// <summary>Which blocks of a page are the article.</summary>
/// <param name="Rules">For each block the rule that takes it out; null where it stays.</param>
/// <param name="Confidence">How sure the choice is, 0–1.</param>
internal sealed record MainText(BoilerplateRule?[] Rules, double Confidence)
{
    private const int Enough = 250;
    private const double HalfSure = 100;
    private const double Relaxed = 0.5;
    private const double Anything = 0.3;

    /// <summary>The choice; where it leaves hardly anything of a page that says more, ever milder ones.</summary>
    public static MainText Of(PageContent page, string? title, bool isForum)
    {
        BoilerplateRule?[] marks = MarkedBlocks.Of(page, isForum);
        MainText chosen = Chosen(page, marks, title);
        if (chosen.IsEnough(page))
            return chosen;
        BoilerplateRule?[] shown = [.. page.Blocks.Select(block => block.IsHidden ? HtmlBoilerplateRules.Hidden : null)];
        MainText relaxed = Chosen(page, shown, title);
        if (relaxed.IsEnough(page))
            return relaxed with { Confidence = relaxed.Confidence * Relaxed };
        var all = new MainText(shown, chosen.Confidence * Anything);
        var unseen = new MainText(new BoilerplateRule?[shown.Length], chosen.Confidence * Anything);
        return all.Kept(page) >= Enough || unseen.Kept(page) < Enough ? all : unseen;
    }

    private static MainText Chosen(PageContent page, BoilerplateRule?[] marks, string? title)
    {
        var statistics = new PageStatistics(page, i => marks[i] is null);
        MainContent main = MainContent.Find(page, statistics, marks);
        BoilerplateRule?[] rules = BlockSelection.Select(page, statistics, marks, main.Element, title);
        return new MainText(rules, Certainty(page, rules, main.Agreement));
    }

    /// <summary>Agreement counts less the more links and the less text the choice has.</summary>
    private static double Certainty(PageContent page, BoilerplateRule?[] rules, double agreement)
    {
        int kept = 0, linked = 0;
        for (int i = 0; i < rules.Length; i++)
        {
            kept += rules[i] is null ? page.Blocks[i].Text.Length : 0;
            linked += rules[i] is null ? page.Blocks[i].LinkLength : 0;
        }
        return kept == 0 ? 0 : agreement * (1 - Math.Min(1, (double)linked / kept)) * kept / (kept + HalfSure);
    }

    private bool IsEnough(PageContent page)
    {
        int kept = Kept(page);
        return kept >= Enough || kept > 0 && kept * 2 >= page.Blocks.Where(block => !block.IsHidden).Sum(block => block.Text.Length);
    }

    private int Kept(PageContent page)
    {
        int length = 0;
        for (int i = 0; i < Rules.Length; i++)
            length += Rules[i] is null ? page.Blocks[i].Text.Length : 0;
        return length;
    }
}
