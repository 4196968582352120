using System.Globalization;
using QualityCheck.Evaluation.Measures;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>
/// What the credibility estimate is worth on a set of articles that it has not learned from: each set is left out in
/// turn. Intervals of 95 % come from 1,000 resamples of the articles from a fixed seed.
/// </summary>
internal sealed record SetLeftOutTask(string Dataset) : EvaluationTask("credibility/left-out", Dataset)
{
    private const int Resamples = 1000;

    // Limits of 95 %: so many of the resamples lie beyond either.
    private const int Beyond = 25;

    private const int Seed = 1;

    private static readonly double[] Coverages = [1, 0.5, 0.2];

    public override IReadOnlyList<string> Headline => ["mean", "min", "thirds", "rowSplit", "source", "ece"];

    public override IReadOnlyList<string> Floored => ["mean", "min", "thirds"];

    public override Outcome Measure(string path, int? limit,
        Func<IEnumerable<InputDocument>, IEnumerable<CheckResult>> check, bool withIntervals = false)
    {
        IReadOnlyList<CredibilityArticle> articles = CredibilityArticle.Read(path);
        var figures = new CredibilityFigures(articles);
        IReadOnlyList<(double Value, double Target)> estimates = figures.Estimates;
        List<Figure> sets = [.. CredibilityFigures.Sets.SelectMany(set => SetOf(set, figures.Auc(set)))];
        return new Outcome(articles.Count, 0,
        [
            .. sets,
            new("mean", Rounding.Round(figures.Mean)),
            new("min", Rounding.Round(CredibilityFigures.Sets.Min(set => figures.Auc(set).Auc))),
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

    private static IEnumerable<Figure> SetOf(string set, AucInterval auc) =>
        [new(set, Rounding.Round(auc.Auc), "sets"), new(set + ".low", Rounding.Round(auc.Low), "sets"),
            new(set + ".high", Rounding.Round(auc.High), "sets")];

    private static IEnumerable<Figure> WithInterval(string name, IReadOnlyList<(double, double)> estimates,
        Func<IReadOnlyList<(double, double)>, double> figure)
    {
        var random = new Random(Seed);
        double[] draws = new double[Resamples];
        for (int draw = 0; draw < Resamples; draw++)
            draws[draw] = figure([.. estimates.Select(_ => estimates[random.Next(estimates.Count)])]);
        Array.Sort(draws);
        return [new(name, Rounding.Round(figure(estimates))), new(name + ".low", Rounding.Round(draws[Beyond])),
            new(name + ".high", Rounding.Round(draws[^(Beyond + 1)]))];
    }
}
