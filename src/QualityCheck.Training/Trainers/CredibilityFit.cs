using QualityCheck.Credibility;

namespace QualityCheck.Training;

/// <summary>Weights of the indicators, learned from some articles: each label of each set counts the same.</summary>
internal static class CredibilityFit
{
    /// <summary>
    /// What a squared weight costs where all articles together count <see cref="Total"/>. A judgement.
    /// </summary>
    private const double Penalty = 1;

    private const double Total = 100;

    /// <summary>Reports against inventions: an indicator weighs in its own direction or nothing.</summary>
    public static CredibilityModelFile.Sum Report(IReadOnlyList<CredibilityArticle> articles) =>
        Learn([.. articles.Where(article => article.Label != CredibilityArticle.Satirical)], CredibilityArticle.Real,
            Indicators.OfReports, free: false);

    /// <summary>Satire against reports, in whatever direction.</summary>
    public static CredibilityModelFile.Sum Satire(IReadOnlyList<CredibilityArticle> articles) =>
        Learn([.. articles.Where(article => article.Label != CredibilityArticle.Fake)], CredibilityArticle.Satirical,
            Indicators.All, free: true);

    private static CredibilityModelFile.Sum Learn(IReadOnlyList<CredibilityArticle> articles, string positive,
        IReadOnlyList<Indicator> indicators, bool free)
    {
        Dictionary<(string, string), int> counts = articles.GroupBy(article => (article.Set, article.Label))
            .ToDictionary(group => group.Key, group => group.Count());
        double[] signs = [.. indicators.Select(indicator => free || indicator.Rising ? 1.0 : -1)],
            references = [.. indicators.Select(indicator => Reference(articles, indicator))];
        var rows = articles.Select(article => (
            indicators.Select((indicator, i) => signs[i] * (article.ValueOf(indicator) - references[i])).ToArray(),
            article.Label == positive ? 1.0 : 0,
            Total / counts.Count / counts[(article.Set, article.Label)])).ToList();
        (double[] learned, double bias) = NonNegativeLogistic.Train(rows, Penalty, free ? _ => true : null);
        return new CredibilityModelFile.Sum(Math.Round(bias, 3),
        [
            .. indicators.Select((indicator, i) => new CredibilityModelFile.Term(indicator.Name,
                    Math.Round(signs[i] * learned[i], 3), Math.Round(references[i], 3)))
                .Where(term => term.Weight != 0),
        ]);
    }

    /// <summary>
    /// The mean value over the sets, for the headline alone: it may be unknown, and its words are quoted either way.
    /// </summary>
    private static double Reference(IReadOnlyList<CredibilityArticle> articles, Indicator indicator) =>
        indicator.Family == IndicatorFamily.Headline
            ? articles.GroupBy(article => article.Set).Average(set => set.Average(one => one.ValueOf(indicator)))
            : 0;
}
