using System.Globalization;
using QualityCheck.Hedging;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>The head of uncertain sentences, which learns from what their model of words learns from.</summary>
internal sealed class UncertainHead
{
    private const double PositiveCost = 2;

    private readonly DatasetFolder _datasets;
    private readonly int _dimensions;
    private readonly AnnotatedText[] _texts;
    private readonly int[] _folds;
    private readonly bool[] _positive;
    private readonly IReadOnlyList<ReadOnlyMemory<float>> _vectors;
    private readonly double[][] _byWords;

    public UncertainHead(DatasetFolder datasets, SentenceEncoder encoder)
    {
        (_datasets, _dimensions) = (datasets, encoder.Dimensions);
        IReadOnlyList<HedgeText> sentences = HedgeTrainer.Vague(datasets);
        CueModel[] unseen = HedgeTrainer.Unseen(datasets);
        _texts = [.. sentences.Select(sentence => sentence.With(unseen[sentence.Fold]))];
        _folds = [.. sentences.Select(sentence => sentence.Fold)];
        _positive = [.. sentences.Select(sentence => sentence.Uncertain)];
        _vectors = encoder.Encode([.. _texts.Select(text => text.Text)]);
        _byWords = UnseenOdds.Of(_folds, HedgeText.Folds, isIn =>
        {
            LinearModel model = UncertaintyTrainer.Learn(
                _texts.Zip(_positive).Where((_, row) => isIn(row)));
            return row => model.LogOdds(new UncertaintyFeatures(Example.WholeOf(_texts[row])).Read(0));
        });
    }

    public SentenceHead Learn() => HeadRegression.Learn(
        [.. _vectors.Select((vector, row) => new HeadExample(vector, _byWords[_folds[row]][row], _positive[row]))],
        _dimensions, HeadTrainer.Cost, PositiveCost);

    /// <summary>Each fold by models and a head that learned from the others.</summary>
    public string FoldFigures()
    {
        double[] odds = HeadTrainer.InFolds(_vectors, _byWords, _positive, _folds, _dimensions, PositiveCost);
        bool[] model = [.. _folds.Select((fold, row) => _byWords[fold][row] > 0)];
        bool[] words =
        [
            .. model.Select((uncertain, row) => uncertain
                || _texts[row].Cues.Any(cue => UncertainSentences.IsSure(cue))),
        ];
        bool[] head = [.. odds.Select(value => value > 0)];
        return $"CoNLL-2010 Wikipedia, 4 folds of its training part: {Compared(head, words, _positive)}; against the "
            + $"model of words without sure cues: {Compared(head, model, _positive)}";
    }

    /// <summary>On the development part, as the library finds them.</summary>
    public string HeldOutFigures(SentenceReading reading)
    {
        HedgeModel model = HedgeModel.Read(EmbeddedData.ReadModel("hedges")!);
        IReadOnlyList<HedgeText> sentences =
            HedgeText.Read(_datasets.Require("hedging/conll2010-wiki/dev.jsonl"));
        AnnotatedText[] texts = [.. sentences.Select(sentence => sentence.With(model.Cues))];
        bool Found(AnnotatedText text) =>
            UncertainSentences.Find(text, model.Sentences, CancellationToken.None).Contains(true);
        return "its development part: " + Compared(
            [.. texts.Select(text => Found(TextAnnotator.WithVectors(text, reading, null, CancellationToken.None)))],
            [.. texts.Select(Found)], [.. sentences.Select(sentence => sentence.Uncertain)]);
    }

    private static string Compared(bool[] head, bool[] words, bool[] positive)
    {
        double Of(bool[] found, IEnumerable<int> rows)
        {
            int right = 0, wrong = 0;
            foreach (int row in rows)
                (right, wrong) = found[row] != positive[row] ? (right, wrong + 1)
                    : (right + (found[row] ? 1 : 0), wrong);
            return 2.0 * right / (2 * right + wrong);
        }
        int[] all = [.. Enumerable.Range(0, positive.Length)];
        (double low, double high) = Bootstrap.Interval(all.Length, rows => Of(head, rows) - Of(words, rows));
        return string.Create(CultureInfo.InvariantCulture,
            $"F1 {Of(head, all):F4}, by words alone {Of(words, all):F4}, difference [{low:F4}, {high:F4}] "
                + $"(n = {positive.Count(uncertain => uncertain):N0} of {all.Length:N0} sentences)");
    }
}
