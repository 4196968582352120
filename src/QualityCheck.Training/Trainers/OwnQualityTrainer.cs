using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QualityCheck.Models;
using QualityCheck.Scoring;

namespace QualityCheck.Training;

/// <summary>Trains a team's own quality score on its labels.</summary>
internal sealed class OwnQualityTrainer
{
    // With fewer the interval of the AUC is about .2 wide.
    private const int FewLabels = 40;

    // With fewer, trees did no better than logistic regression wherever we looked.
    private const int LeastForTrees = 300;

    // By so much of AUC trees must be better: two tries have one that is better by luck. A judgement.
    private const double Gain = 0.01;

    private readonly IReadOnlyList<LabelledReport> _labels;
    private readonly int[] _folds;

    private OwnQualityTrainer(IReadOnlyList<LabelledReport> labels) =>
        (_labels, _folds) = (labels, QualityFolds.Of(labels));

    /// <summary>A way to learn, with what it makes of documents that it has not seen.</summary>
    /// <param name="Name">Its name in a sentence.</param>
    /// <param name="Learn">What learns.</param>
    /// <param name="LogOdds">The log-odds of each document by a model of the other folds.</param>
    /// <param name="Values">The same calibrated by those of the other folds.</param>
    private sealed record Trial(string Name, Func<IReadOnlyList<LabelledReport>, QualityModelFile> Learn,
        double[] LogOdds, double[] Values);

    /// <exception cref="FormatException">The labels cannot be learned from; the message says why.</exception>
    public static OwnQuality Train(IReadOnlyList<LabelledReport> labels, string name, QualityLearner learner,
        bool monotone) => new OwnQualityTrainer(labels).Train(name, learner, monotone);

    private OwnQuality Train(string name, QualityLearner learner, bool monotone)
    {
        if (learner == QualityLearner.Trees && monotone)
            throw new FormatException("trees cannot be held to a direction: --monotone is for logistic regression");
        if (learner == QualityLearner.Trees && _labels.Count < LeastForTrees)
            throw new FormatException(FormattableString.Invariant(
                $"trees take {LeastForTrees} labels; there are {_labels.Count}"));
        List<string> lines = [.. About()];
        Trial chosen = Try("logistic regression", labels => QualityLearners.Logistic(labels, monotone: false));
        lines.Add(Line(chosen));
        if (monotone)
        {
            Trial held = Try("held to known directions", labels => QualityLearners.Logistic(labels, monotone: true));
            lines.Add(Line(held));
            double price = Auc(chosen.Values) - Auc(held.Values);
            lines.Add(FormattableString.Invariant(
                $"--monotone {(price < 0 ? "gains" : "costs")} {Math.Abs(price):F3} of AUC"));
            chosen = held;
        }
        else if (learner != QualityLearner.Logistic && _labels.Count >= LeastForTrees)
        {
            Trial trees = Try("trees", QualityLearners.Trees);
            lines.Add(Line(trees));
            if (Auc(trees.Values) - Auc(chosen.Values) > Gain)
                chosen = trees;
            else if (learner == QualityLearner.Trees)
                return new OwnQuality(null, [.. lines, "trees are no better than logistic regression here: no model"]);
        }
        lines.Add(Line("built-in score", [.. _labels.Select(BuiltIn).Select(Logistic.Of)]));
        return Finished(name, chosen, lines);
    }

    private OwnQuality Finished(string name, Trial chosen, List<string> lines)
    {
        (double slope, double shift) = Calibration(Enumerable.Range(0, _labels.Count), chosen.LogOdds);
        QualityModelFile model = Stretched(chosen.Learn(_labels), slope, shift);
        if (model.Terms.Count == 0)
            return new OwnQuality(null, [.. lines, "the figures do not tell these labels apart: no model"]);
        model = model with
        {
            Name = name, Documents = _labels.Count, Data = Digest(), Figures = Line(chosen),
            Sampling = Sampling(model.ToModel()),
        };
        lines.Add(FormattableString.Invariant($"{chosen.Name}: {model.Terms.Count} figures count"));
        return new OwnQuality(model, lines);
    }

    private IEnumerable<string> About()
    {
        yield return FormattableString.Invariant($"{_labels.Count} documents, {QualityFolds.Counts(_labels)}");
        if (_labels.Count < FewLabels)
            yield return FormattableString.Invariant(
                $"warning: fewer than {FewLabels} labels: the figures below say little, and the model may be luck");
        int folds = _folds.Distinct().Count(), sources = _labels.Select(label => label.Source).Distinct().Count();
        yield return _labels[0].Source is null
            ? FormattableString.Invariant($"by {folds} folds of documents; where they come from few sources, name ")
                + "these: without, the figures are too good"
            : FormattableString.Invariant($"by {folds} folds of {sources} sources, each whole in one; ")
                + "a figure by documents would be too good and is not told";
    }

    private Trial Try(string name, Func<IReadOnlyList<LabelledReport>, QualityModelFile> learn)
    {
        double[] odds = new double[_labels.Count], values = new double[_labels.Count];
        foreach (IGrouping<int, int> fold in Enumerable.Range(0, _labels.Count).GroupBy(row => _folds[row]))
        {
            QualityModel model = learn([.. _labels.Where((_, row) => _folds[row] != fold.Key)]).ToModel();
            foreach (int row in fold)
                odds[row] = model.LogOdds(_labels[row].Scores, ScoringOptions.Default);
        }
        foreach (IGrouping<int, int> fold in Enumerable.Range(0, _labels.Count).GroupBy(row => _folds[row]))
        {
            (double slope, double shift) =
                Calibration(Enumerable.Range(0, _labels.Count).Where(row => _folds[row] != fold.Key), odds);
            foreach (int row in fold)
                values[row] = Logistic.Of(slope * odds[row] + shift);
        }
        return new Trial(name, learn, odds, values);
    }

    /// <summary>
    /// Slope and shift that make log-odds of folds the chance of being good; the targets a little off 0 and 1, so that
    /// few labels that are parted do not give certainty (Platt 1999).
    /// </summary>
    private (double Slope, double Shift) Calibration(IEnumerable<int> rows, double[] odds)
    {
        List<int> used = [.. rows];
        double good = used.Sum(row => _labels[row].Target), bad = used.Count - good;
        double high = (good + 1) / (good + 2), low = 1 / (bad + 2);
        (double[] weights, double bias) = NonNegativeLogistic.Train(
            [.. used.Select(row => (new[] { odds[row] }, low + (high - low) * _labels[row].Target, 1.0))], 0);
        return (weights[0], bias);
    }

    private static QualityModelFile Stretched(QualityModelFile model, double slope, double shift) => model with
    {
        Baseline = Rounded(slope * model.Baseline + shift),
        Terms =
        [
            .. model.Terms.Select(term => term with { Weight = Rounded(slope * term.Weight) })
                .Where(term => term.Weight > 0),
        ],
    };

    /// <summary>
    /// Half the 90 % interval of a text of one word: reports have no halves to compare, so the built-in model's, as
    /// much wider as the log-odds lie further apart. A judgement.
    /// </summary>
    private double Sampling(QualityModel model) =>
        Math.Round(QualityModel.Default.Sampling
            * Spread([.. _labels.Select(label => model.LogOdds(label.Scores, ScoringOptions.Default))])
            / Spread([.. _labels.Select(BuiltIn)]), 3) is var sampling && double.IsFinite(sampling)
                ? sampling
                : QualityModel.Default.Sampling;

    private static double Spread(double[] values)
    {
        double mean = values.Average();
        return Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
    }

    private static double BuiltIn(LabelledReport label) =>
        QualityModel.Default.LogOdds(label.Scores, ScoringOptions.Default);

    private string Line(Trial trial) => Line(trial.Name, trial.Values);

    private string Line(string name, double[] values)
    {
        var figures = QualityFigures.Of([.. values.Select((value, row) => (value, _labels[row].Side))]);
        var auc = AucInterval.Of(
        [
            .. values.Select((value, row) => (value, _labels[row].Side == 1,
                    _labels[row].Source ?? row.ToString(CultureInfo.InvariantCulture), _labels[row].Side))
                .Where(row => row.Side != 0.5).Select(row => (row.value, row.Item2, row.Item3)),
        ]);
        return FormattableString.Invariant(
            $"{name}: AUC {auc}, Brier {figures.Brier:F3}, calibration error {figures.CalibrationError:F3}");
    }

    private double Auc(double[] values) =>
        QualityFigures.Of([.. values.Select((value, row) => (value, _labels[row].Side))]).Auc;

    // Enough digits for log-odds of six right decimals, however many figures count.
    private static double Rounded(double value) => Math.Round(value, 9);

    /// <summary>Of the documents, their labels, sources and figures.</summary>
    private string Digest()
    {
        var data = new StringBuilder();
        foreach (LabelledReport label in _labels)
        {
            data.Append(CultureInfo.InvariantCulture, $"{label.Document} {label.Target} {label.Source}\n");
            foreach (string figure in label.Figures.Order(StringComparer.Ordinal))
                data.Append(CultureInfo.InvariantCulture, $"{figure} {label.Figure(figure)}\n");
        }
        return ShortDigest.Of(SHA256.HashData(Encoding.UTF8.GetBytes(data.ToString())));
    }
}
