using QualityCheck.Credibility;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>
/// How well the indicators tell reports from inventions in a set that was left out, and what else they tell. The
/// log-odds are those of models that learned from the other sets.
/// </summary>
internal sealed class CredibilityFigures
{
    /// <summary>The sets that hold both reports and inventions.</summary>
    public static readonly string[] Sets = ["horne_random", "horne_buzzfeed", "amt"];

    /// <summary>The set that holds satire and reports.</summary>
    private const string WithSatire = "horne_random";

    private const int Folds = 5;

    private readonly IReadOnlyList<CredibilityArticle> _articles;

    public CredibilityFigures(IReadOnlyList<CredibilityArticle> articles)
    {
        _articles = articles;
        LeftOut = [.. Sets.SelectMany(set => Scored(article => article.Set == set))];
        (double[] slope, double shift) = NonNegativeLogistic.Train(
            [.. LeftOut.Select(one => (new[] { one.LogOdds }, one.IsReal ? 1.0 : 0, 1.0 / CountOf(one.Article.Set)))],
            0);
        Calibration = (slope[0], shift);
    }

    /// <summary>Each article and its log-odds by a model that has not seen its set.</summary>
    public IReadOnlyList<Scoring> LeftOut { get; }

    /// <summary>
    /// By what log-odds are multiplied and moved so that they come true on sets left out (Platt 1999): fitted to all of
    /// these, so that what is told of the fit is the best of cases.
    /// </summary>
    public (double Slope, double Shift) Calibration { get; }

    /// <summary>An article and its log-odds of being a report.</summary>
    internal readonly record struct Scoring(CredibilityArticle Article, double LogOdds)
    {
        public bool IsReal => Article.Label == CredibilityArticle.Real;
    }

    /// <summary>The reports and inventions of the sets that hold both.</summary>
    public static IReadOnlyList<CredibilityArticle> Comparable(IReadOnlyList<CredibilityArticle> articles) =>
    [
        .. articles.Where(article => Sets.Contains(article.Set, StringComparer.Ordinal)
            && article.Label != CredibilityArticle.Satirical),
    ];

    /// <summary>The area under the curve with one set left out, and its interval.</summary>
    public AucInterval Auc(string set) => Of(LeftOut.Where(one => one.Article.Set == set));

    /// <summary>The mean over the sets.</summary>
    public double Mean => Sets.Average(set => Auc(set).Auc);

    /// <summary>The same within thirds of each set by length.</summary>
    public double MeanInThirds => Sets.Average(set => Thirds(set).Average(Area));

    /// <summary>The same from five folds over all articles: what a row split pretends.</summary>
    public double RowSplit
    {
        get
        {
            IReadOnlyList<CredibilityArticle> all = Comparable(_articles);
            Dictionary<CredibilityArticle, int> places = new(ReferenceEqualityComparer.Instance);
            foreach (CredibilityArticle article in all)
                places.Add(article, places.Count);
            var scored = Enumerable.Range(0, Folds)
                .SelectMany(fold => Scored(article => places[article] % Folds == fold)).ToList();
            return Sets.Average(set => Area(scored.Where(one => one.Article.Set == set)));
        }
    }

    /// <summary>
    /// How well the same indicators tell from which set a report is: the mean area under the curve of each set against
    /// the others, from five folds.
    /// </summary>
    public double Source => Sets.Average(set =>
    {
        List<CredibilityArticle> reports =
            [.. Comparable(_articles).Where(article => article.Label == CredibilityArticle.Real)];
        var marked = reports.Select((article, i) => (Fold: i % Folds, Renamed: article with
        {
            Set = "all", Label = article.Set == set ? CredibilityArticle.Satirical : CredibilityArticle.Real,
        })).ToList();
        return AreaOfSatire(marked.Select(one => (one.Fold, one.Renamed, true)));
    });

    /// <summary>How well satire is told from reports where both are, in five folds.</summary>
    public double SatireInFolds => AreaOfSatire(_articles.Select((article, i) =>
        (i % Folds, article, article.Set == WithSatire)).Where(one => one.Item3));

    /// <summary>The same by a model that learned from the other sets.</summary>
    public double SatireLeftOut => AreaOfSatire(_articles.Select(article =>
        (article.Set == WithSatire ? 0 : 1, article, article.Set == WithSatire)), folds: 1);

    /// <summary>The calibrated estimates of articles whose set was left out, and 1 for a report.</summary>
    public IReadOnlyList<(double Value, double Target)> Estimates =>
        [.. LeftOut.Select(one => (Logistic.Of(Calibration.Slope * one.LogOdds + Calibration.Shift),
            one.IsReal ? 1.0 : 0))];

    /// <summary>The accuracy of the share of articles whose estimate is farthest from even odds.</summary>
    public static double AccuracyAt(double coverage, IReadOnlyList<(double Value, double Target)> estimates) =>
        estimates.OrderByDescending(one => Math.Abs(one.Value - 0.5)).Take((int)(coverage * estimates.Count))
            .Average(one => one.Value > 0.5 == one.Target > 0.5 ? 1.0 : 0);

    public override string ToString()
    {
        IReadOnlyList<(double Value, double Target)> estimates = Estimates;
        QualityFigures fit = QualityFigures.Of(estimates);
        return string.Join("; ",
            FormattableString.Invariant($"a set left out: mean AUC {Mean:F3} (")
                + string.Join(", ", Sets.Select(set => $"{set} {Auc(set)}")) + ")",
            "in thirds by words " + string.Join(", ", Sets.Select(set => $"{set} " + string.Join('/',
                Thirds(set).Select(third => FormattableString.Invariant($"{Area(third):F2}"))))),
            FormattableString.Invariant($"mean in thirds {MeanInThirds:F3}; a row split would say {RowSplit:F3}; the ")
                + FormattableString.Invariant($"same indicators tell which set a report is from at {Source:F3}"),
            FormattableString.Invariant($"Brier {fit.Brier:F3}, calibration error {fit.CalibrationError:F3}, ")
                + FormattableString.Invariant($"accuracy of all {AccuracyAt(1, estimates):F3}, of the surest half ")
                + FormattableString.Invariant($"{AccuracyAt(.5, estimates):F3}, of the surest fifth ")
                + FormattableString.Invariant($"{AccuracyAt(.2, estimates):F3} (n = {LeftOut.Count})"),
            FormattableString.Invariant($"satire against reports: folds {SatireInFolds:F3}, ")
                + FormattableString.Invariant($"learned from other sets {SatireLeftOut:F3}"));
    }

    private int CountOf(string set) => LeftOut.Count(one => one.Article.Set == set);

    private List<Scoring> Scored(Func<CredibilityArticle, bool> apart)
    {
        IReadOnlyList<CredibilityArticle> all = Comparable(_articles);
        CredibilityModel model = ModelOf(report: CredibilityFit.Report([.. all.Where(article => !apart(article))]));
        return [.. all.Where(apart).Select(article => new Scoring(article, model.LogOdds(article.Readings)))];
    }

    private static double AreaOfSatire(IEnumerable<(int Fold, CredibilityArticle Article, bool Measured)> articles,
        int folds = Folds)
    {
        var all = articles.ToList();
        var scored = new List<(double Value, bool Satire)>();
        for (int fold = 0; fold < folds; fold++)
        {
            CredibilityModel model = ModelOf(satire: CredibilityFit.Satire(
                [.. all.Where(one => one.Fold != fold).Select(one => one.Article)]));
            scored.AddRange(all.Where(one => one.Fold == fold && one.Measured
                    && one.Article.Label != CredibilityArticle.Fake)
                .Select(one => (model.Satire(one.Article.Readings),
                    one.Article.Label == CredibilityArticle.Satirical)));
        }
        return QualityFigures.AreaUnderCurve([.. scored.Where(one => one.Satire).Select(one => one.Value)],
            [.. scored.Where(one => !one.Satire).Select(one => one.Value)]);
    }

    private static CredibilityModel ModelOf(CredibilityModelFile.Sum? report = null,
        CredibilityModelFile.Sum? satire = null)
    {
        var nothing = new CredibilityModelFile.Sum(0, []);
        return new CredibilityModel(new CredibilityModelFile(0, 0, "", 0, report ?? nothing, satire ?? nothing));
    }

    private IEnumerable<IReadOnlyList<Scoring>> Thirds(string set)
    {
        List<Scoring> byWords =
            [.. LeftOut.Where(one => one.Article.Set == set).OrderBy(one => one.Article.Words)];
        for (int third = 0; third < 3; third++)
            yield return byWords[(third * byWords.Count / 3)..((third + 1) * byWords.Count / 3)];
    }

    private static AucInterval Of(IEnumerable<Scoring> scored) =>
        AucInterval.Of([.. scored.Select((one, i) => (one.LogOdds, one.IsReal, $"{i}"))]);

    private static double Area(IEnumerable<Scoring> scored) => Of(scored).Auc;
}
