namespace QualityCheck.Extraction;

/// <summary>Which blocks of a page are the article.</summary>
/// <param name="Rules">For each block the rule that takes it out; null where it stays.</param>
/// <param name="Choice">What the rules chose, and where they see the main part of the page.</param>
/// <param name="Confidence">How sure the choice is, 0–1.</param>
/// <param name="Path">The way it was found.</param>
internal sealed record MainText(BoilerplateRule?[] Rules, RuleChoice Choice, double Confidence, ExtractionPath Path)
{
    /// <summary>
    /// From so many UTF-16 code units on, a choice is long enough for an article, whatever else the page says. A
    /// judgement.
    /// </summary>
    private const int Enough = 250;

    /// <summary>A choice of so many UTF-16 code units is half as certain as a long one. A judgement.</summary>
    private const double HalfSure = 100;

    /// <summary>What the milder rules leave of the certainty.</summary>
    private const double Relaxed = 0.5;

    /// <summary>What is left of it where all that is shown is kept.</summary>
    private const double Anything = 0.3;

    /// <summary>
    /// A block is kept a little below the threshold of the highest expected F1: what it misses is missed for good.
    /// Chosen by the folds and the sources left out on which the classifier is measured.
    /// </summary>
    private const double Leniency = 0.8;

    /// <summary>The probability that a block must have which a rule calls something else.</summary>
    private const double Named = 0.6;

    /// <summary>How far a second opinion agrees with the choice, 0–1; null where none was asked for.</summary>
    public double? Agreement { get; private init; }

    /// <summary>Above any probability.</summary>
    private const double Never = 1;

    /// <summary>From this share of linked text on, a block is nothing but a link.</summary>
    private const double FullLink = 0.9;

    /// <summary>Words of the longest entry of a menu; longer links are headlines.</summary>
    private const int MenuWords = 12;

    /// <summary>A short line that stands on the page more often is none of its article: a judgement.</summary>
    private const int MostCopies = 100;

    /// <summary>A longer heading is no title, and not compared to it.</summary>
    private const int LongestHeading = 200;

    /// <summary>Shown blocks of this probability are surely article: a judgement.</summary>
    private const double Sure = 0.85;

    /// <summary>
    /// Hidden blocks with a smaller share of the probability of such blocks of their page are not its article: a
    /// judgement. It is no probability, because how sure a model is of hidden blocks differs from model to model.
    /// </summary>
    private const double Doubtful = 0.8;

    /// <summary>With so many words that are surely article, a page shows one: a judgement.</summary>
    private const double FewSure = 60;

    /// <summary>
    /// The choice of the classifier, which sees that of the rules. Where it leaves hardly anything of a page that says
    /// more, the rules choose, then ever milder ones.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="hints">What it declares.</param>
    /// <param name="classifier">The classifier; null for the rules alone.</param>
    /// <param name="opinion">Who is asked besides; null for nobody.</param>
    public static MainText Of(PageContent page, PageHints hints, BlockClassifier? classifier, ReaderOpinion? opinion)
    {
        RuleChoice choice = RuleChoice.Of(page, hints);
        MainText byRules = ByRules(page, hints, choice);
        if (classifier is null)
            return byRules;
        choice = choice with { Rules = byRules.Rules };
        var features = new BlockFeatures(page, choice, hints);
        float[] probabilities = classifier.Probabilities(features);
        MainText judged = Judged(page, choice, hints, features, probabilities);
        if (opinion?.Of(page, hints, judged, features) is { } shares)
        {
            float[] heard = ReaderOpinion.Heard(page, probabilities, shares, judged, features);
            double agreement = ReaderOpinion.Agreement(shares, judged, features);
            judged = Judged(page, choice, hints, features, heard) with { Agreement = agreement };
        }
        return judged.IsEnough(page) || judged.Kept(page) >= byRules.Kept(page)
            ? judged.WithoutEdges(page, hints)
            : byRules;
    }

    private MainText WithoutEdges(PageContent page, PageHints hints)
    {
        if (hints.IsForum)
            return this;
        BoilerplateRule?[] rules = ArticleEdges.TakeOut(page, TitleBlock(page, hints.Title), Rules);
        BlockSelection.RemoveEmptySections(page, rules);
        return this with { Rules = rules };
    }

    /// <summary>What the classifier sees of the page.</summary>
    public static BlockFeatures Features(PageContent page, PageHints hints)
    {
        RuleChoice choice = RuleChoice.Of(page, hints);
        return new BlockFeatures(page, choice with { Rules = ByRules(page, hints, choice).Rules }, hints);
    }

    private static MainText ByRules(PageContent page, PageHints hints, RuleChoice choice)
    {
        MainText chosen =
            new(choice.Rules, choice, Certainty(page, choice.Rules, choice.Main.Agreement), ExtractionPath.Rules);
        if (chosen.IsEnough(page))
            return chosen;
        BoilerplateRule?[] shown =
        [
            .. page.Blocks.Select(block => block.IsHidden ? HtmlBoilerplateRules.Hidden : null),
        ];
        RuleChoice mild = RuleChoice.Of(page, hints, shown);
        MainText relaxed = new(mild.Rules, mild, Certainty(page, mild.Rules, mild.Main.Agreement) * Relaxed,
            ExtractionPath.RelaxedRules);
        if (relaxed.IsEnough(page))
            return relaxed;
        MainText all = new(shown, choice, chosen.Confidence * Anything, ExtractionPath.WholePage);
        MainText unseen = all with { Rules = new BoilerplateRule?[shown.Length] };
        return all.Kept(page) >= Enough || unseen.Kept(page) < Enough ? all : unseen;
    }

    private static MainText Judged(PageContent page, RuleChoice choice, PageHints hints, BlockFeatures features,
        float[] probabilities)
    {
        (double threshold, double expected) = BlockClassifier.Choose(probabilities, features.Words);
        threshold *= Leniency;
        bool seesHidden = IsMostlyHidden(page, features, probabilities);
        var kept = new bool[probabilities.Length];
        for (int i = 0; i < kept.Length; i++)
            kept[i] = probabilities[i] > (page.Blocks[i].IsHidden && !seesHidden ? Never
                    : Bar(choice.Rules[i], threshold))
                && !IsMenu(page, choice, i) && !(features.Copies(i) > MostCopies && features.Words(i) <= MenuWords);
        int title = TitleBlock(page, hints.Title);
        BoilerplateRule?[] foreign = hints.IsForum
            ? new BoilerplateRule?[choice.Rules.Length]
            : ForeignParts.Of(page, title, i => kept[i]);
        bool[] own = OwnParts.Of(page, choice, title, i => foreign[i] is null && kept[i]);
        var judged = new BoilerplateRule?[choice.Rules.Length];
        for (int i = 0; i < judged.Length; i++)
            judged[i] = foreign[i]
                ?? (own[i] || kept[i] ? LineCues.OfBlock(page, i) : choice.Rules[i] ?? HtmlBoilerplateRules.Outside);
        BlockSelection.RemoveEmptySections(page, judged);
        return new MainText(judged, choice, Certainty(page, judged, expected), ExtractionPath.Classifier);
    }

    /// <summary>
    /// How likely article a block must be; more likely where a rule knows what it is instead. Titles and captions are
    /// the options' to keep.
    /// </summary>
    private static double Bar(BoilerplateRule? rule, double threshold) =>
        rule is null || rule == HtmlBoilerplateRules.Outside || rule == HtmlBoilerplateRules.Hidden ? threshold
        : rule == HtmlBoilerplateRules.Title || rule == HtmlBoilerplateRules.Credit ? Never
        : Math.Max(threshold, Named);

    /// <summary>
    /// The heading with the words of the title; failing that, the first one of level 1; −1 where there is none.
    /// </summary>
    private static int TitleBlock(PageContent page, string? title)
    {
        int first = -1;
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i]
                is not { Kind: BlockKind.Heading, IsHidden: false, Text.Length: <= LongestHeading } heading)
                continue;
            if (title is not null && TitleText.Same(page.TextOf(heading).ToString(), title))
                return i;
            first = first < 0 && heading.Level == 1 ? i : first;
        }
        return first;
    }

    /// <summary>Whether a block beside the main part is nothing but a few linked words.</summary>
    private static bool IsMenu(PageContent page, RuleChoice choice, int block) =>
        choice.Rules[block] == HtmlBoilerplateRules.Outside
        && page.Blocks[block] is { Kind: BlockKind.Paragraph, LinkDensity: >= FullLink }
        && choice.Statistics.Shape(block).Words <= MenuWords && !choice.Statistics.IsSparse;

    /// <summary>
    /// Whether what looks like the article stands in text that is only shown by a script; hidden text is left out
    /// otherwise, and where it looks less like the article than what the page shows of one.
    /// </summary>
    private static bool IsMostlyHidden(PageContent page, BlockFeatures features, float[] probabilities)
    {
        double shown = 0, hidden = 0, sure = 0, sureWords = 0;
        for (int i = 0; i < probabilities.Length; i++)
        {
            double words = (double)probabilities[i] * features.Words(i);
            if (page.Blocks[i].IsHidden)
                hidden += words;
            else
                shown += words;
            if (!page.Blocks[i].IsHidden && probabilities[i] >= Sure)
                (sure, sureWords) = (sure + words, sureWords + features.Words(i));
        }
        return hidden > shown && (sure < FewSure || !IsMostlyBelow(Doubtful * sure / sureWords));

        bool IsMostlyBelow(double least) =>
            Enumerable.Range(0, probabilities.Length)
                .Where(i => page.Blocks[i].IsHidden && probabilities[i] < least)
                .Sum(i => (double)probabilities[i] * features.Words(i)) > hidden / 2;
    }

    /// <summary>What the choice promises counts less the more links and the less text it has.</summary>
    public static double Certainty(PageContent page, BoilerplateRule?[] rules, double promise)
    {
        int kept = 0, linked = 0;
        for (int i = 0; i < rules.Length; i++)
        {
            kept += rules[i] is null ? page.Blocks[i].Text.Length : 0;
            linked += rules[i] is null ? page.Blocks[i].LinkLength : 0;
        }
        return kept == 0 ? 0 : promise * (1 - Math.Min(1, (double)linked / kept)) * kept / (kept + HalfSure);
    }

    /// <summary>
    /// Whether it is long, or short on a page that has not much more to say: as much of all text, or of all sentences.
    /// </summary>
    private bool IsEnough(PageContent page)
    {
        int kept = Kept(page);
        if (kept >= Enough || kept == 0)
            return kept > 0;
        if (kept * 2 >= page.Blocks.Where(block => !block.IsHidden).Sum(block => block.Text.Length))
            return true;
        int prose = new PageStatistics(page, i => Rules[i] is null).TotalProse;
        return prose > 0 && prose * 2 >= new PageStatistics(page, _ => true).TotalProse;
    }

    private int Kept(PageContent page) => Kept(page, Rules);

    /// <summary>The UTF-16 code units of the blocks that no rule takes out.</summary>
    public static int Kept(PageContent page, BoilerplateRule?[] rules)
    {
        int length = 0;
        for (int i = 0; i < rules.Length; i++)
            length += rules[i] is null ? page.Blocks[i].Text.Length : 0;
        return length;
    }
}
