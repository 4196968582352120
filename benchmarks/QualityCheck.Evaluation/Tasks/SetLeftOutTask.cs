using QualityCheck.Evaluation.Measures;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>
/// What the credibility estimate is worth on a set of articles that it has not learned from: each set is left out in
/// turn.
/// </summary>
internal sealed record SetLeftOutTask(string Dataset) : EvaluationTask("credibility/left-out", Dataset)
{
    public override IReadOnlyList<string> Headline => ["mean", "min", "thirds", "rowSplit", "source", "ece"];

    public override IReadOnlyList<string> Floored => ["mean", "min", "thirds"];

    public override Outcome Measure(string path, int? limit,
        Func<IEnumerable<InputDocument>, IEnumerable<CheckResult>> check, bool withIntervals = false)
    {
        IReadOnlyList<CredibilityArticle> articles = CredibilityArticle.Read(path);
        var figures = new CredibilityFigures(articles);
        List<Figure> sets = [.. CredibilityFigures.Sets.SelectMany(set => SetOf(set, figures.Auc(set)))];
        return new Outcome(articles.Count, 0,
        [
            .. sets,
            new("mean", Rounding.Round(figures.Mean)),
            new("min", Rounding.Round(CredibilityFigures.Sets.Min(set => figures.Auc(set).Auc))),
            new("thirds", Rounding.Round(figures.MeanInThirds)),
            new("rowSplit", Rounding.Round(figures.RowSplit)),
            new("source", Rounding.Round(figures.Source)),
            new("ece", Rounding.Round(QualityFigures.Of(figures.Estimates).CalibrationError)),
        ]);
    }

    private static IEnumerable<Figure> SetOf(string set, AucInterval auc) =>
        [new(set, Rounding.Round(auc.Auc), "sets"), new(set + ".low", Rounding.Round(auc.Low), "sets"),
            new(set + ".high", Rounding.Round(auc.High), "sets")];
}
