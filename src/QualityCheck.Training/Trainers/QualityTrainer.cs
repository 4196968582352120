using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QualityCheck.Models;
using QualityCheck.Scoring;

namespace QualityCheck.Training;

/// <summary>
/// Trains the quality score: curves over figures of the report that rise or fall, with weights that are not negative,
/// on pages that readers judged by an editor's checklist and on one half of the gold corpus.
/// </summary>
internal static class QualityTrainer
{
    /// <summary>
    /// The figures that count, whether more of each is better, and the most it may weigh. Chosen by leaving one source
    /// out and by what they make of authorship (the task <c>authorship</c> of the evaluation): a figure that tells
    /// machine from man more than good from bad is left out, and so is one that invented figures or a handful of slips
    /// move and that tells little more than the others (<c>style.genericFiller</c>).
    /// </summary>
    private static readonly (string Figure, bool Rising, double Most)[] Figures =
    [
        ("factualDensity", true, EasilyInvented),
        ("hedging.unspared", true, Any),
        ("vagueness.unspared", true, Any),
        ("repetition", true, Any),
        ("boilerplate", true, Any),
        ("style.readerAddress", false, Any),
        ("style.sellingWords", false, Any),
        ("style.weighingWords", true, Any),
        ("style.callsToAction", false, Any),
        ("style.ownMentions", false, Any),
        ("style.templateHeadings", false, Any),
        ("style.chattyAddress", false, Any),
        ("style.templatePhrases", false, Any),
    ];

    private const double Any = double.PositiveInfinity;

    // The most that facts weigh before calibration, for anybody can invent some. A judgement.
    private const double EasilyInvented = 0.25;

    // The knots of a curve: these quantiles of its figure over the documents, so that it bends where there are some. A
    // judgement.
    private static readonly double[] Quantiles = [0.05, 0.35, 0.65, 0.95];

    // The knots of a score's own value, which is 1 for most: a little, half and nearly all of it lost. A judgement.
    private static readonly double[] Losses = [0.2, 0.6, 0.9, 1];

    // What an article of the gold corpus counts beside a page: it holds what few pages hold, guesses and padding all
    // through. A judgement.
    private const double GoldWeight = 4;

    /// <summary>What a squared weight costs. A judgement.</summary>
    private const double Penalty = 3;

    public static TrainedModel Train(DatasetFolder datasets)
    {
        IReadOnlyList<QualityDocument> documents = QualityDocument.ReadAll(datasets);
        QualityModelFile model = Learn(documents);
        return new TrainedModel("quality", Encoding.UTF8.GetBytes(model.Write()),
            FormattableString.Invariant($"{documents.Count:N0} documents: pages of WCXB (Foley 2026) and of ")
                + "AndyTheFactory's article-extraction set judged by `gold/quality.tsv` and by the data sets' own "
                + "labels, and half of `gold/articles`",
            "CC BY 4.0, Apache-2.0", model.Figures, "json");
    }

    public static QualityModelFile Learn(IReadOnlyList<QualityDocument> documents)
    {
        var folds = Scored(documents, document => document.Fold.ToString(CultureInfo.InvariantCulture));
        var model = new Fit(documents);
        (double slope, double shift) = Calibration(folds);
        QualityModelFile file = model.File(slope, shift);
        return file with
        {
            Documents = documents.Count, Data = Digest(documents), Figures = Summary(documents, slope, shift, folds),
            Sampling = Sampling(documents, file.ToModel()),
        };
    }

    /// <summary>The score that learns, and is calibrated, without one fold.</summary>
    public static QualityModel Without(int fold, IReadOnlyList<QualityDocument> documents) =>
        Learn([.. documents.Where(document => document.Fold != fold)]).ToModel();

    /// <summary>Each document's log-odds by a model that learned from the other groups.</summary>
    public static IReadOnlyList<(QualityDocument Document, double LogOdds)> Scored(
        IReadOnlyList<QualityDocument> documents, Func<QualityDocument, string> group)
    {
        return
        [
            .. documents.GroupBy(group).AsParallel().AsOrdered().SelectMany(part =>
            {
                QualityModel model =
                    new Fit([.. documents.Where(document => group(document) != part.Key)]).File(1, 0).ToModel();
                return part.Select(document => (document,
                    document.Readings.Average(reading => model.LogOdds(reading, ScoringOptions.Default))));
            }),
        ];
    }

    private static string Summary(IReadOnlyList<QualityDocument> documents, double slope, double shift,
        IReadOnlyList<(QualityDocument Document, double LogOdds)> folds)
    {
        var sources = Scored(documents, document => document.Label.Sample);
        var parts = new List<string> { $"a source left out: {Of(sources)}" };
        parts.AddRange(sources.GroupBy(scored => scored.Document.Label.Sample)
            .Select(part => FormattableString.Invariant($"{part.Key} {Of([.. part]).Auc:F3}")));
        parts.Add($"5 folds by domain: {Of(folds)}");
        parts.Add(FormattableString.Invariant(
            $"articles alone {Of([.. folds.Where(scored => scored.Document.Type == "article")]).Auc:F3}"));
        parts.AddRange(new QualityShortcuts(folds).Lines());
        return string.Join("; ", parts);

        QualityFigures Of(IReadOnlyList<(QualityDocument Document, double LogOdds)> scored) =>
            QualityFigures.Of([.. scored.Select(pair =>
                (Logistic.Of(slope * pair.LogOdds + shift), pair.Document.Label.Target))]);
    }

    /// <summary>
    /// Slope and shift that make log-odds of folds the chance of being high rather than low (Platt 1999); middling
    /// documents are left out, so that the value may reach both ends.
    /// </summary>
    private static (double Slope, double Shift) Calibration(
        IReadOnlyList<(QualityDocument Document, double LogOdds)> folds)
    {
        (double[] weights, double bias) = NonNegativeLogistic.Train(
        [
            .. folds.Where(pair => pair.Document.Label.Target is 0 or 1)
                .Select(pair => (new[] { pair.LogOdds }, pair.Document.Label.Target, 1.0)),
        ], 0);
        return (weights[0], bias);
    }

    private static double Sampling(IReadOnlyList<QualityDocument> documents, QualityModel model) =>
        TextHalves.Sampling(documents.Select(document =>
            (model.LogOdds(document.Halves[0], ScoringOptions.Default)
                - model.LogOdds(document.Halves[1], ScoringOptions.Default), document.Words)));

    private static string Digest(IReadOnlyList<QualityDocument> documents) =>
        ShortDigest.Of(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
            documents.Select(document => FormattableString.Invariant(
                $"{document.Label.Set} {document.Label.Id} {document.Label.Target}"))))));

    /// <summary>A model as it comes out of some documents, before it is calibrated.</summary>
    private sealed class Fit
    {
        private readonly double[][] _knots;
        private readonly double[][] _weights;
        private readonly double _bias;
        private readonly double[] _references;

        public Fit(IReadOnlyList<QualityDocument> documents)
        {
            _knots = [.. Enumerable.Range(0, Figures.Length).Select(i => Knots(documents, i))];
            var rows =
                (from document in documents
                 from reading in document.Readings
                 select (Ramps(reading), document.Label.Target,
                     (document.Type == QualityDocument.Gold ? GoldWeight : 1) / document.Readings.Count)).ToList();
            (double[] weights, _bias) = NonNegativeLogistic.Train(rows, Penalty);
            _weights = new double[Figures.Length][];
            for (int i = 0, at = 0; i < Figures.Length; at += _knots[i].Length - 1, i++)
            {
                double[] own = weights[at..(at + _knots[i].Length - 1)];
                double shrink = Math.Min(1, Figures[i].Most / own.Sum());
                _weights[i] = [.. own.Select(weight => weight * (own.Sum() > 0 ? shrink : 1))];
            }
            double all = rows.Sum(row => row.Item3);
            _references =
            [
                .. weights.Select((_, column) => rows.Sum(row => row.Item3 * row.Item1[column]) / all),
            ];
        }

        /// <summary>The model with its log-odds stretched and shifted.</summary>
        public QualityModelFile File(double slope, double shift)
        {
            var terms = new List<QualityModelFile.Term>();
            double baseline = slope * _bias + shift;
            for (int i = 0, at = 0; i < Figures.Length; at += _weights[i].Length, i++)
            {
                double weight = _weights[i].Sum(), reached = 0, reference = 0;
                if (Math.Round(slope * weight, 3) == 0)
                    continue;
                List<double[]> points = [[_knots[i][0], Figures[i].Rising ? 0 : 1]];
                for (int segment = 0; segment < _weights[i].Length; segment++)
                {
                    reached += _weights[i][segment] / weight;
                    points.Add([_knots[i][segment + 1], Rounded(Figures[i].Rising ? reached : 1 - reached)]);
                    reference += _weights[i][segment] / weight * _references[at + segment];
                }
                terms.Add(new QualityModelFile.Term(Figures[i].Figure, Rounded(slope * weight), Rounded(reference),
                    points));
                baseline += slope * weight * reference;
            }
            return new QualityModelFile("built-in", 1, 0, "", "", Rounded(baseline), 0, terms);
        }

        private static double Rounded(double value) => Math.Round(Math.Clamp(value, -100, 100), 3);

        private static double[] Knots(IReadOnlyList<QualityDocument> documents, int figure)
        {
            if (Figures[figure].Figure is not "factualDensity"
                && FigureName.Of(Figures[figure].Figure).Figure is null or "unspared")
                return Losses;
            double[] values =
            [
                .. documents.SelectMany(document => document.Readings).Select(reading => FigureOf(reading, figure))
                    .OfType<double>().Order(),
            ];
            double[] knots =
            [
                .. Quantiles.Select(quantile => Rounded(values[(int)(quantile * (values.Length - 1))])).Distinct(),
            ];
            return knots.Length > 1 ? knots : [knots[0], knots[0] + 1];
        }

        private double[] Ramps(IReadOnlyDictionary<string, Score> reading) =>
            [.. Enumerable.Range(0, Figures.Length).SelectMany(i => Ramps(FigureOf(reading, i), i))];

        /// <summary>How much of each segment of its curve a figure has passed, 0–1; half where it is
        /// unknown.</summary>
        private IEnumerable<double> Ramps(double? figure, int i)
        {
            for (int segment = 1; segment < _knots[i].Length; segment++)
            {
                double from = _knots[i][segment - 1], to = _knots[i][segment],
                    passed = figure is { } known ? Math.Clamp((known - from) / (to - from), 0, 1) : 0.5;
                yield return Figures[i].Rising ? passed : 1 - passed;
            }
        }

        private static double? FigureOf(IReadOnlyDictionary<string, Score> reading, int i) =>
            FigureName.Of(Figures[i].Figure).In(reading);
    }
}
