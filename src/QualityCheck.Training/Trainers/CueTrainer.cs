using QualityCheck.Hedging;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Training;

/// <summary>
/// Trains the classifier of hedge cues by multinomial logistic regression on the candidates of sentences with marked
/// cues.
/// </summary>
internal static class CueTrainer
{
    // Of .2 to .3, which differ by less than chance on the development part, one by which our own cases pass.
    private const double Cost = 0.24;

    /// <summary>A feature that stands in fewer examples is left out.</summary>
    private const int FewestCandidates = 2;

    private const double Smallest = 0.03;

    /// <summary>A word is looked at wherever it stands if so large a share of its uses are cues.</summary>
    private const double CueShare = 0.01;

    /// <summary>
    /// How much of a candidate is shown without what holds for its word alone, so that the lexicon's word counts where
    /// the model knows none.
    /// </summary>
    private const double Wordless = 0.35;

    /// <summary>What <see cref="CueModel.Read"/> reads.</summary>
    public static byte[] Learn(IReadOnlyList<HedgeText> sentences)
    {
        uint[] words = WordsOf(sentences);
        List<(int[] Features, int Class, double Weight)> candidates = CandidatesOf(sentences,
            new CueModel(MulticlassModel.Read(MulticlassModel.Write(CueModel.Classes, [])), words));
        int[] known =
        [
            .. candidates.SelectMany(candidate => candidate.Features).CountBy(feature => feature)
                .Where(feature => feature.Value >= FewestCandidates).Select(feature => feature.Key).Order(),
        ];
        Dictionary<int, int> places = known.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        SoftmaxRegression.Example[] examples = [.. candidates.Select(candidate =>
        {
            int[] features = [.. candidate.Features.Where(places.ContainsKey).Select(feature => places[feature])];
            return new SoftmaxRegression.Example(features, [.. Enumerable.Repeat(1.0, features.Length)],
                candidate.Class, candidate.Weight);
        })];
        double[][] weights = SoftmaxRegression.Train(examples, CueModel.Classes, known.Length, Cost);
        return CueModel.Write(words, MulticlassModel.Write(CueModel.Classes, [.. RowsOf(known, weights)]));
    }

    private static IEnumerable<MulticlassModel.Row> RowsOf(int[] known, double[][] weights)
    {
        for (int f = 0; f < known.Length; f++)
        {
            var row = new sbyte[CueModel.Classes];
            for (int c = 0; c < row.Length; c++)
            {
                double weight = weights[c][f] + (known[f] == CueFeatures.Bias ? weights[c][^1] : 0);
                row[c] = Math.Abs(weight) < Smallest
                    ? (sbyte)0
                    : (sbyte)Math.Clamp(Math.Round(weight * CueModel.Scale), -sbyte.MaxValue, sbyte.MaxValue);
            }
            if (row.AsSpan().ContainsAnyExcept((sbyte)0))
                yield return new MulticlassModel.Row(known[f], row);
        }
    }

    private static List<(int[] Features, int Class, double Weight)> CandidatesOf(IReadOnlyList<HedgeText> sentences,
        CueModel words)
    {
        var candidates = new List<(int[], int, double)>();
        var room = new int[CueFeatures.Most];
        foreach (HedgeText sentence in sentences)
        {
            var classifier = new CueClassifier(sentence.Text, words);
            foreach (CueCandidate candidate in Enumerable.Range(0, sentence.Text.Sentences.Length)
                .SelectMany(classifier.Candidates).Where(candidate => sentence.IsJudged(candidate)))
            {
                int type = sentence.TypeOf(candidate) is { } marked ? 1 + (int)marked : 0;
                candidates.Add((room[..classifier.Fill(candidate, room)], type, 1 - Wordless));
                candidates.Add((room[..classifier.Fill(candidate, room, wordless: true)], type, Wordless));
            }
        }
        return candidates;
    }

    private static uint[] WordsOf(IReadOnlyList<HedgeText> sentences)
    {
        var counts = new SortedDictionary<uint, (int Cues, int All)>();
        foreach (HedgeText sentence in sentences)
        {
            foreach (Token token in sentence.Text.Tokens.Where(token => token.Kind == TokenKind.Word))
            {
                uint word = Folded.Hash(sentence.Text[token]);
                (int cues, int all) = counts.GetValueOrDefault(word);
                counts[word] = (sentence.IsCue(token.Span) ? cues + 1 : cues, all + 1);
            }
        }
        return [.. counts.Where(word => word.Value.Cues > 0 && word.Value.Cues >= CueShare * word.Value.All)
            .Select(word => word.Key)];
    }
}
