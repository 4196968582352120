using System.Globalization;
using QualityCheck.Facts;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>
/// Trains the claim score on the crowdsourced part of ClaimBuster, without the sentences the experts judged, and
/// measures it on those and, by cross-validation, on the balanced set <c>ncs_2.5x</c>.
/// </summary>
internal static class ClaimTrainer
{
    private const double Cost = 0.7;
    private const double PositiveCost = 2;

    public static TrainedModel Train(DatasetFolder datasets)
    {
        IReadOnlyList<ClaimSentence> experts = Experts(datasets), crowd = Crowd(datasets),
            balanced = Balanced(datasets);
        LinearModel model = Learn(crowd);
        return new TrainedModel("claims", model.Write(),
            $"ClaimBuster, crowdsourced part, {crowd.Count:N0} sentences (Arslan et al. 2020)", "CC BY 4.0",
            string.Join("; ",
                Expert(
                    ClaimFigures.Of(
                        [.. experts.Select(sentence => (sentence.Score(model), sentence.Example.Positive))])),
                Validated("ncs_2.5x, 4 folds", balanced, balanced),
                Validated("the same, trained on the crowd's other folds", crowd, balanced)));
    }

    /// <summary>The sentences the library's model learns from.</summary>
    public static IReadOnlyList<ClaimSentence> Crowd(DatasetFolder datasets)
    {
        HashSet<string> judged = [.. Experts(datasets).Select(sentence => sentence.Key)];
        return [.. Read(datasets, "crowdsourced.jsonl").Where(sentence => !judged.Contains(sentence.Key))];
    }

    public static LinearModel Learn(IReadOnlyList<ClaimSentence> sentences) =>
        LinearTrainer.Learn([.. sentences.Select(sentence => sentence.Example)], ClaimFeatures.Count, Cost,
            PositiveCost);

    /// <summary>The sentences that experts judged.</summary>
    public static IReadOnlyList<ClaimSentence> Experts(DatasetFolder datasets) => Read(datasets, "groundtruth.jsonl");

    /// <summary>The balanced set, on which others measured in folds.</summary>
    public static IReadOnlyList<ClaimSentence> Balanced(DatasetFolder datasets) => Read(datasets, "ncs_2.5x.jsonl");

    private static IReadOnlyList<ClaimSentence> Read(DatasetFolder datasets, string name) =>
        ClaimSentence.Read(datasets.Require($"factual/claimbuster/{name}"));

    private static string Expert(ClaimFigures figures) =>
        string.Create(CultureInfo.InvariantCulture,
            $"expert set: AP {figures.AveragePrecision:F4}, F1 of the check-worthy {figures.F1:F4} (n = "
                + $"{figures.Count:N0})");

    /// <summary>Every fold scored by a model that learned from the other folds.</summary>
    private static string Validated(string name, IReadOnlyList<ClaimSentence> training,
        IReadOnlyList<ClaimSentence> test)
    {
        var scored = new List<(double, bool)>();
        var folds = new List<double>();
        for (int fold = 0; fold < ClaimSentence.Folds; fold++)
        {
            LinearModel model = Learn([.. training.Where(sentence => sentence.Fold != fold)]);
            List<(double, bool)> part =
            [
                .. test.Where(sentence => sentence.Fold == fold)
                    .Select(sentence => (sentence.Score(model), sentence.Example.Positive)),
            ];
            folds.Add(ClaimFigures.Of(part).MacroF1);
            scored.AddRange(part);
        }
        ClaimFigures figures = ClaimFigures.Of(scored);
        double mean = folds.Average(),
            deviation = Math.Sqrt(folds.Sum(value => (value - mean) * (value - mean)) / (folds.Count - 1));
        return string.Create(CultureInfo.InvariantCulture,
            $"{name}: AP {figures.AveragePrecision:F4}, macro-F1 {figures.MacroF1:F4} (sd of the folds {deviation:F4}, "
                + $"n = {figures.Count:N0})");
    }
}
