using System.Globalization;
using QualityCheck.Evaluation.Measures;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>
/// What the credibility estimate is worth on a set of articles that it has not learned from: each set is left out in
/// turn.
/// </summary>
internal sealed record SetLeftOutTask(string Dataset) : EvaluationTask("credibility/left-out", Dataset)
{
    private static readonly double[] Coverages = [1, 0.5, 0.2];

    public override IReadOnlyList<string> Headline => ["mean", "min", "ece"];

    public override IReadOnlyList<string> Floored => ["mean", "min", "thirds"];

    public override Outcome Measure(string path, int? limit,
        Func<IEnumerable<InputDocument>, IEnumerable<CheckResult>> check, bool withIntervals = false)
    {
        IReadOnlyList<CredibilityArticle> articles = CredibilityArticle.Read(path);
        var figures = new CredibilityFigures(articles);
        IReadOnlyList<(double Value, double Target)> estimates = figures.Estimates;
        AucInterval[] areas = [.. CredibilityFigures.Sets.Select(figures.Auc)];
        return new Outcome(articles.Count, 0,
        [
            .. CredibilityFigures.Sets.Zip(areas).SelectMany(set => SetOf(set.First,
                figures.LeftOut.Count(one => one.Article.Set == set.First), set.Second)),
            // The sets share no article, so that the variances add up.
            new("mean", Rounding.Round(figures.Mean))
                { Error = Math.Sqrt(areas.Sum(area => Half(area) * Half(area))) / areas.Length },
            new("min", Rounding.Round(areas.Min(area => area.Auc))),
            new("thirds", Rounding.Round(figures.MeanInThirds)),
            new("rowSplit", Rounding.Round(figures.RowSplit)),
            new("source", Rounding.Round(figures.Source)),
            .. WithInterval("ece", estimates, sample => QualityFigures.Of(sample).CalibrationError),
            .. Coverages.SelectMany(coverage => WithInterval(
                string.Create(CultureInfo.InvariantCulture, $"accuracyAt{coverage * 100:F0}"), estimates,
                sample => CredibilityFigures.AccuracyAt(coverage, sample))),
            new("satire.folds", Rounding.Round(figures.SatireInFolds)),
            new("satire.leftOut", Rounding.Round(figures.SatireLeftOut)),
        ]);
    }

    private static double Half(AucInterval auc) => (auc.High - auc.Low) / 2;

    private static IEnumerable<Figure> SetOf(string set, int count, AucInterval auc) =>
        [new("n", count, set), new("AUC", Rounding.Round(auc.Auc), set) { Error = Half(auc) }];

    private static IEnumerable<Figure> WithInterval(string name, IReadOnlyList<(double, double)> estimates,
        Func<IReadOnlyList<(double, double)>, double> figure)
    {
        (double low, double high) = Bootstrap.Interval(estimates.Count,
            rows => figure([.. rows.Select(row => estimates[row])]));
        return [new(name, Rounding.Round(figure(estimates))) { Error = (high - low) / 2 }];
    }
}
