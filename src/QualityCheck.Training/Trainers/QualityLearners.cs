using QualityCheck.Scoring;

namespace QualityCheck.Training;

/// <summary>
/// Ways to learn a quality model from labelled reports. Each gives an additive model that is not calibrated yet.
/// </summary>
internal static class QualityLearners
{
    // What a squared weight costs, of figures in standard deviations. By folds of 160 articles of institutions and of
    // commercial sites 3, 10, 30 and 100 give an AUC of .790, .815, .833 and .837.
    private const double Penalty = 30;

    /// <summary>Logistic regression: each figure adds or takes away evenly from the least to the most seen.</summary>
    /// <param name="labels">The documents.</param>
    /// <param name="monotone">Whether a figure whose direction is known may act in that only.</param>
    public static QualityModelFile Logistic(IReadOnlyList<LabelledReport> labels, bool monotone)
    {
        IReadOnlyList<QualityFeature> features = QualityFeature.Of(labels, everywhere: false);
        // Turned so that a weight that is not negative acts as it must.
        double[] scales = [.. features.Select(feature => (feature.Direction < 0 ? -1 : 1) / feature.Spread)];
        double[] means = [.. features.Select(feature => feature.Mean)];
        (double[] weights, double bias) = NonNegativeLogistic.Train(
        [
            .. labels.Select((label, row) => (features.Select((feature, i) =>
                feature.Values[row] is { } value ? (value - means[i]) * scales[i] : 0).ToArray(), label.Target, 1.0)),
        ], Penalty, i => !monotone || features[i].Direction == 0);
        return File(bias, features.Select((feature, i) => Line(feature, weights[i] * scales[i])));
    }

    /// <summary>Trees with one question each, which add up to a curve of steps for each figure.</summary>
    public static QualityModelFile Trees(IReadOnlyList<LabelledReport> labels)
    {
        IReadOnlyList<QualityFeature> features = QualityFeature.Of(labels, everywhere: true);
        Stumps stumps = Stumps.Train(
        [
            .. labels.Select((label, row) =>
                (features.Select(feature => (float)feature.Values[row]!.Value).ToArray(), label.Target)),
        ]);
        double bias = stumps.Bias;
        var terms = new List<QualityModelFile.Term>();
        foreach (IGrouping<int, Stump> own in stumps.All.GroupBy(stump => stump.Feature))
        {
            (QualityModelFile.Term term, double mean) = Steps(features[own.Key], [.. own]);
            terms.Add(term);
            bias += mean;
        }
        return File(bias, terms);
    }

    /// <summary>A line through the figure's mean.</summary>
    /// <param name="feature">The figure.</param>
    /// <param name="slope">What one of it adds.</param>
    private static QualityModelFile.Term Line(QualityFeature feature, double slope)
    {
        double least = feature.Least, most = feature.Most, passed = (feature.Mean - least) / (most - least);
        return new QualityModelFile.Term(feature.Name, Math.Abs(slope) * (most - least),
            slope < 0 ? 1 - passed : passed, [[least, slope < 0 ? 1 : 0], [most, slope < 0 ? 0 : 1]]);
    }

    /// <summary>The steps of a figure, and what it adds to the mean document.</summary>
    private static (QualityModelFile.Term Term, double Mean) Steps(QualityFeature feature, IReadOnlyList<Stump> stumps)
    {
        var cuts = stumps.GroupBy(stump => stump.Cut).OrderBy(cut => cut.Key)
            .Select(cut => (Cut: cut.Key, Step: cut.Sum(stump => stump.Above - stump.Below))).ToList();
        double start = stumps.Sum(stump => stump.Below), level = start;
        double[] levels = [start, .. cuts.Select(cut => level += cut.Step)];
        double least = levels.Min(), height = levels.Max() - least;
        double mean = feature.Values.OfType<double>()
            .Average(value => levels[cuts.Count(cut => cut.Cut < value)]);
        return (new QualityModelFile.Term(feature.Name, height, Part(mean),
        [
            .. cuts.SelectMany((cut, i) => new double[][]
            {
                [cut.Cut, Part(levels[i])],
                [Math.BitIncrement(cut.Cut), Part(levels[i + 1])],
            }),
        ]), mean);

        double Part(double at) => height > 0 ? Math.Clamp((at - least) / height, 0, 1) : 0;
    }

    private static QualityModelFile File(double baseline, IEnumerable<QualityModelFile.Term> terms) =>
        new("", 1, 0, "", "", baseline, 0,
            [.. terms.Where(term => term.Weight > 0).OrderBy(term => term.Figure, StringComparer.Ordinal)], true);
}
