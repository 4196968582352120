using System.Text;
using QualityCheck.Credibility;

namespace QualityCheck.Training;

/// <summary>
/// Trains the credibility estimate on articles that their data sets call reports, inventions and satire.
/// </summary>
internal static class CredibilityTrainer
{
    public static TrainedModel Train(DatasetFolder datasets)
    {
        IReadOnlyList<CredibilityArticle> articles = CredibilityArticle.ReadAll(datasets);
        CredibilityModelFile model = Learn(articles);
        return new TrainedModel("credibility",
            Encoding.UTF8.GetBytes(model.Write()),
            FormattableString.Invariant($"{articles.Count:N0} articles (Horne and Adali 2017; Pérez-Rosas et al. ")
                + "2018; Golbeck et al. 2018)",
            "research sets, not redistributed", model.Figures, "json");
    }

    public static CredibilityModelFile Learn(IReadOnlyList<CredibilityArticle> articles)
    {
        var figures = new CredibilityFigures(articles);
        (double slope, double shift) = figures.Calibration;
        CredibilityModelFile.Sum report = CredibilityFit.Report(CredibilityFigures.Comparable(articles));
        var file = new CredibilityModelFile(1, articles.Count, figures.ToString(), 0,
            new CredibilityModelFile.Sum(Math.Round(slope * report.Baseline + shift, 3),
                [.. report.Terms.Select(term => term with { Weight = Math.Round(slope * term.Weight, 3) })]),
            CredibilityFit.Satire(articles));
        return file with { Sampling = Sampling(articles, new CredibilityModel(file)) };
    }

    private static double Sampling(IReadOnlyList<CredibilityArticle> articles, CredibilityModel model) =>
        TextHalves.Sampling(articles.Select(article =>
            (model.LogOdds(article.Halves[0]) - model.LogOdds(article.Halves[1]), article.Words)));
}
