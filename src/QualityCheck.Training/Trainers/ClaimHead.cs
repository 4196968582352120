using System.Globalization;
using QualityCheck.Facts;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>The head of check-worthy claims, which learns from what the model of claims learns from.</summary>
internal sealed class ClaimHead(DatasetFolder datasets, SentenceEncoder encoder)
{
    private const double PositiveCost = 1;

    public SentenceHead Learn()
    {
        IReadOnlyList<ClaimSentence> crowd = ClaimTrainer.Crowd(datasets);
        var byWords = new double[crowd.Count];
        for (int fold = 0; fold < ClaimSentence.Folds; fold++)
        {
            LinearModel model = ClaimTrainer.Learn([.. crowd.Where(sentence => sentence.Fold != fold)]);
            foreach ((int row, ClaimSentence sentence) in crowd.Index().Where(row => row.Item.Fold == fold))
                byWords[row] = sentence.LogOdds(model);
        }
        return HeadRegression.Learn(
            [.. Vectors(crowd).Select((vector, row) => new HeadExample(vector, byWords[row],
                crowd[row].Example.Positive))],
            encoder.Dimensions, HeadTrainer.Cost, PositiveCost);
    }

    /// <summary>On the balanced set, each fold by models and a head that learned from the others.</summary>
    public string FoldFigures()
    {
        IReadOnlyList<ClaimSentence> balanced = ClaimTrainer.Balanced(datasets);
        int[] folds = [.. balanced.Select(sentence => sentence.Fold)];
        bool[] positive = [.. balanced.Select(sentence => sentence.Example.Positive)];
        double[][] byWords = UnseenOdds.Of(folds, ClaimSentence.Folds, isIn =>
        {
            LinearModel model = ClaimTrainer.Learn([.. balanced.Where((_, row) => isIn(row))]);
            return row => balanced[row].LogOdds(model);
        });
        double[] odds = HeadTrainer.InFolds(Vectors(balanced), byWords, positive, folds, encoder.Dimensions,
            PositiveCost);
        return "ncs_2.5x, 4 folds: "
            + Compared([.. folds.Select((fold, row) => byWords[fold][row])], odds, positive, figures => figures.MacroF1,
                "macro-F1");
    }

    /// <summary>
    /// On sets kept apart, as the library scores them; three sentences of the second stand among those learned from.
    /// </summary>
    public string HeldOutFigures(SentenceReading reading) =>
        $"expert set: {HeldOut(ClaimTrainer.Experts(datasets), reading)}; CheckThat! 2024 English dev-test: "
            + HeldOut(ClaimSentence.Read(datasets.Require("factual/checkthat24_en/dev-test.jsonl")), reading);

    private static string HeldOut(IReadOnlyList<ClaimSentence> sentences, SentenceReading reading)
    {
        LinearModel words = LinearModel.Read(EmbeddedData.ReadModel("claims"), ClaimFeatures.Count);
        return Compared([.. sentences.Select(sentence => Odds(sentence.Score(words)))],
            [.. sentences.Select(sentence => Odds(sentence.Score(words, reading)))],
            [.. sentences.Select(sentence => sentence.Example.Positive)], figures => figures.AveragePrecision, "AP");
    }

    private static string Compared(double[] words, double[] head, bool[] positive, Func<ClaimFigures, double> figure,
        string name)
    {
        double Of(double[] odds, IEnumerable<int> rows) =>
            figure(ClaimFigures.Of([.. rows.Select(row => (Logistic.Of(odds[row]), positive[row]))]));
        int[] all = [.. Enumerable.Range(0, positive.Length)];
        (double low, double high) = Bootstrap.Interval(all.Length, rows => Of(head, rows) - Of(words, rows));
        return string.Create(CultureInfo.InvariantCulture,
            $"{name} {Of(head, all):F4}, by words alone {Of(words, all):F4}, difference [{low:F4}, {high:F4}] "
                + $"(n = {all.Length:N0})");
    }

    private IReadOnlyList<ReadOnlyMemory<float>> Vectors(IReadOnlyList<ClaimSentence> sentences) =>
        encoder.Encode([.. sentences.Select(sentence => sentence.Text)]);

    private static double Odds(double probability) => Math.Log(probability / (1 - probability));
}
