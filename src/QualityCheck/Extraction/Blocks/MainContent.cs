namespace QualityCheck.Extraction;

/// <summary>The element that holds the article.</summary>
/// <param name="Element">Its index; −1 for the whole page.</param>
/// <param name="Agreement">How far the ways to find it agree, 0–1.</param>
internal readonly record struct MainContent(int Element, double Agreement)
{
    /// <summary>The share of the text that the innermost element of the article has to hold: a judgement.</summary>
    private const double DenseShare = 0.9;
    /// <summary>
    /// The share from which on an element around several that are named holds the article: a judgement.
    /// </summary>
    private const double NamedShare = 0.5;
    /// <summary>The least share of the text in an element that is named as the article's body: a judgement.</summary>
    private const double NamedPart = 0.1;
    /// <summary>The same where it is named loosely: a judgement.</summary>
    private const double LoosePart = 0.25;
    /// <summary>What counts for agreement where nothing is named: a judgement.</summary>
    private const double Unnamed = 0.5;

    /// <summary>
    /// Chooses the element that holds the text which the page declares to be its article; failing that, the innermost
    /// one that holds nearly all prose or the one that the mark-up names: an element named loosely (main, article)
    /// gives way to one inside it. The paragraph scores have a say in how sure that is.
    /// </summary>
    public static MainContent Find(PageContent page, PageStatistics statistics, BoilerplateRule?[] marks,
        DeclaredBody? declared)
    {
        if (page.Elements.Count == 0)
            return new MainContent(-1, 0);
        int dense = Deepest(page, statistics);
        (int named, int strength) = Named(page, statistics);
        int scored = ParagraphScores.Best(page, statistics, marks);
        bool namedLoosely = strength < SemanticRoots.Body;
        int stated = declared?.Root(statistics) ?? -1;
        int chosen = stated >= 0 ? stated : named < 0 || namedLoosely && Holds(page, named, dense) ? dense : named;
        double agreement = Overlap(page, statistics, chosen, dense) + Overlap(page, statistics, chosen, scored)
            + (named < 0 ? Unnamed : Overlap(page, statistics, chosen, named));
        return new MainContent(chosen, stated < 0 ? agreement / 3 : (agreement + 1) / 4);
    }

    /// <summary>
    /// The innermost element that still holds nearly all of the page's prose (of its text, where there is hardly any
    /// prose).
    /// </summary>
    private static int Deepest(PageContent page, PageStatistics statistics)
    {
        int deepest = 0;
        double enough = statistics.TotalMass * DenseShare;
        for (int i = 0; i < page.Elements.Count; i++)
        {
            if (page.Elements[i].Name is not ("ul" or "ol" or "dl" or "li" or "dd")
                && statistics.Mass(page.Elements[i]) >= enough
                && page.Elements[i].Depth >= page.Elements[deepest].Depth)
                deepest = i;
        }
        return deepest;
    }

    /// <summary>
    /// The element that the mark-up names most strongly and that holds much of the page, or the one around several that
    /// do together.
    /// </summary>
    private static (int Element, int Strength) Named(PageContent page, PageStatistics statistics)
    {
        for (int strength = SemanticRoots.Strongest; strength > 0; strength--)
        {
            double least = statistics.TotalMass * (strength < SemanticRoots.Body ? LoosePart : NamedPart);
            int around = -1, mass = 0;
            for (int i = 0; i < page.Elements.Count; i++)
            {
                PageElement element = page.Elements[i];
                if (SemanticRoots.Strength(element) != strength || statistics.Mass(element) < least)
                    continue;
                around = around < 0 ? i : page.CommonAncestor(around, i);
                mass += statistics.Mass(element);
                i = element.End - 1;
            }
            if (around >= 0 && mass >= statistics.TotalMass * NamedShare)
                return (around, strength);
        }
        return (-1, 0);
    }

    /// <summary>What two elements share, against the larger one's.</summary>
    private static double Overlap(PageContent page, PageStatistics statistics, int a, int b)
    {
        if (a < 0 || b < 0 || a != b && !Holds(page, a, b) && !Holds(page, b, a))
            return 0;
        int first = statistics.Mass(page.Elements[a]), second = statistics.Mass(page.Elements[b]);
        return first == second ? 1 : (double)Math.Min(first, second) / Math.Max(first, second);
    }

    private static bool Holds(PageContent page, int outer, int inner) =>
        inner > outer && inner < page.Elements[outer].End;
}
