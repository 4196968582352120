using QualityCheck.Hedging;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>Trains the classifier of hedge cues by multinomial logistic regression on the candidates of sentences with marked cues.</summary>
internal static class CueTrainer
{
    private const double Cost = 0.4;
    private const double Smallest = 0.03;

    /// <summary>A word is looked at wherever it stands if so large a share of its uses are cues.</summary>
    private const double CueShare = 0.01;

    /// <summary>Of so many candidates one is shown without what holds for its word alone, so that the lexicon's word counts where the model knows none.</summary>
    private const int Wordless = 4;

    /// <summary>What <see cref="CueModel.Read"/> reads.</summary>
    public static byte[] Learn(IReadOnlyList<HedgeSentence> sentences)
    {
        uint[] words = WordsOf(sentences);
        List<(int[] Features, int Class)> candidates = CandidatesOf(sentences, new CueModel(MulticlassModel.Read(MulticlassModel.Write(CueModel.Classes, [])), words));
        int[] known = [.. candidates.SelectMany(candidate => candidate.Features).Distinct().Order()];
        Dictionary<int, int> places = known.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        SoftmaxRegression.Example[] examples = [.. candidates.Select(candidate =>
        {
            int[] features = [.. candidate.Features.Select(feature => places[feature])];
            return new SoftmaxRegression.Example(features, [.. Enumerable.Repeat(1.0, features.Length)], candidate.Class, 1);
        })];
        double[] weights = new SoftmaxRegression(examples, CueModel.Classes, known.Length, Cost).Train();
        return CueModel.Write(words, MulticlassModel.Write(CueModel.Classes, [.. RowsOf(known, weights)]));
    }

    private static IEnumerable<MulticlassModel.Row> RowsOf(int[] known, double[] weights)
    {
        for (int f = 0; f < known.Length; f++)
        {
            var row = new sbyte[CueModel.Classes];
            for (int c = 0; c < row.Length; c++)
            {
                double weight = weights[c * (known.Length + 1) + f] + (known[f] == CueFeatures.Bias ? weights[c * (known.Length + 1) + known.Length] : 0);
                row[c] = Math.Abs(weight) < Smallest ? (sbyte)0 : (sbyte)Math.Clamp(Math.Round(weight * CueModel.Scale), -sbyte.MaxValue, sbyte.MaxValue);
            }
            if (row.AsSpan().ContainsAnyExcept((sbyte)0))
                yield return new MulticlassModel.Row(known[f], row);
        }
    }

    private static List<(int[] Features, int Class)> CandidatesOf(IReadOnlyList<HedgeSentence> sentences, CueModel words)
    {
        var candidates = new List<(int[], int)>();
        var room = new int[CueFeatures.Most];
        foreach (HedgeSentence sentence in sentences)
        {
            var classifier = new CueClassifier(sentence.Text, words);
            foreach (CueCandidate candidate in Enumerable.Range(0, sentence.Text.Sentences.Length).SelectMany(classifier.Candidates))
            {
                int[] features = room[..classifier.Fill(candidate, room, wordless: candidates.Count % Wordless == 0)];
                candidates.Add((features, sentence.TypeOf(candidate) is { } type ? 1 + (int)type : 0));
            }
        }
        return candidates;
    }

    private static uint[] WordsOf(IReadOnlyList<HedgeSentence> sentences)
    {
        var counts = new SortedDictionary<uint, (int Cues, int All)>();
        foreach (HedgeSentence sentence in sentences)
        {
            foreach (Token token in sentence.Text.Tokens.Where(token => token.Kind == TokenKind.Word))
            {
                uint word = HashedWords.Of(sentence.Text[token]);
                (int cues, int all) = counts.GetValueOrDefault(word);
                counts[word] = (sentence.IsCue(token.Span) ? cues + 1 : cues, all + 1);
            }
        }
        return [.. counts.Where(word => word.Value.Cues > 0 && word.Value.Cues >= CueShare * word.Value.All).Select(word => word.Key)];
    }
}
