using System.Globalization;
using QualityCheck.Models;
using QualityCheck.Style;

namespace QualityCheck.Training;

/// <summary>
/// Trains the model of clickbait headlines on the development rows of the Stop Clickbait corpus and measures it on
/// those held out. There clickbait is lists of five sites and the rest wire headlines: the features see neither case
/// nor figures, and the library charges nobody by this model alone.
/// </summary>
internal static class ClickbaitTrainer
{
    // A judgement: no other was tried.
    private const double Cost = 1;

    private const int Folds = 5;

    /// <summary>
    /// The log odds from which on a headline counts as clickbait: above even odds, for a false alarm is worse than a
    /// miss. A judgement.
    /// </summary>
    private const double Threshold = 2;

    public static TrainedModel Train(DatasetFolder datasets)
    {
        List<ClickbaitRow> rows = [.. JsonLines.Read<ClickbaitRow>(datasets.Require(ClickbaitRow.Dataset))];
        List<ClickbaitRow> development = [.. rows.Where(row => !row.IsHeldOut)];
        List<ClickbaitRow> heldOut = [.. rows.Where(row => row.IsHeldOut)];
        LinearModel model = Learn(development);
        return new TrainedModel("clickbait", model.Write(),
            $"Stop Clickbait, {development.Count:N0} headlines (Chakraborty et al. 2016)", "MIT",
            $"{Folds} folds: {Validated(development)}; held out: {Figures(Score(model, heldOut))}");
    }

    public static LinearModel Learn(DatasetFolder datasets) =>
        Learn([.. JsonLines.Read<ClickbaitRow>(datasets.Require(ClickbaitRow.Dataset)).Where(row => !row.IsHeldOut)]);

    private static LinearModel Learn(IReadOnlyList<ClickbaitRow> rows) =>
        LinearTrainer.Learn([.. rows.Select(ExampleOf)], ClickbaitFeatures.Count, Cost, positiveCost: 1, Threshold);

    private static Example ExampleOf(ClickbaitRow row)
    {
        int[] features = [.. ClickbaitFeatures.Of(row.Text)[0]];
        return new Example(features, [.. features.Select(_ => 1f)], row.IsClickbait);
    }

    /// <summary>The part of a headline, by its letters, so that the same ones stand in the same part.</summary>
    private static int FoldOf(ClickbaitRow row)
    {
        string letters = string.Concat(row.Text.Where(char.IsLetter).Select(char.ToLowerInvariant));
        return FeatureHash.Of(0, FeatureHash.OfText(letters)) % Folds;
    }

    private static string Validated(IReadOnlyList<ClickbaitRow> rows) =>
        Figures([.. Enumerable.Range(0, Folds).SelectMany(fold =>
            Score(Learn([.. rows.Where(row => FoldOf(row) != fold)]), rows.Where(row => FoldOf(row) == fold)))]);

    private static List<(double LogOdds, bool Clickbait)> Score(LinearModel model, IEnumerable<ClickbaitRow> rows) =>
        [.. rows.Select(row => (model.LogOdds(ClickbaitFeatures.Of(row.Text)), row.IsClickbait))];

    private static string Figures(List<(double LogOdds, bool Clickbait)> scored)
    {
        int clickbait = scored.Count(one => one.Clickbait);
        int found = scored.Count(one => one.Clickbait && one.LogOdds > 0);
        int alarms = scored.Count(one => !one.Clickbait && one.LogOdds > 0);
        double right = found + scored.Count - clickbait - alarms;
        return string.Create(CultureInfo.InvariantCulture,
            $"accuracy {right / scored.Count:F4}, clickbait found {(double)found / clickbait:F4}, false alarms {
                (double)alarms / (scored.Count - clickbait):F4} (n = {scored.Count:N0})");
    }
}
