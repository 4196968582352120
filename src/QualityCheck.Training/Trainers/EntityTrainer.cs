using System.Collections.Immutable;
using System.Globalization;
using QualityCheck.Language;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>
/// Trains the entity tagger on WikiGold and UNER EWT (development part), measured by cross-validation.
/// </summary>
internal static class EntityTrainer
{
    private const int Epochs = 6;
    private const float Smallest = 0.6f;
    private const float Scale = 4;

    public static TrainedModel Train(DatasetFolder datasets)
    {
        IReadOnlyList<NameSentence> wikigold =
            NameSentence.Read(datasets.Require("factual/ner/wikigold.jsonl"), hasMisc: true);
        IReadOnlyList<NameSentence> uner =
            NameSentence.Read(datasets.Require("factual/ner/uner_ewt_dev.jsonl"), hasMisc: false);
        NameSentence[] all = [.. wikigold, .. uner];
        (int Right, int Found, int Gold, int Kind)[] folds =
        [
            .. Enumerable.Range(0, NameSentence.Folds).Select(fold => Measure(
            new EntityTagger(LanguagePack.English,
                MulticlassModel.Read(Learn([.. all.Where(sentence => sentence.Fold != fold)]))),
            [.. all.Where(sentence => sentence.Fold == fold)])),
        ];
        int right = folds.Sum(fold => fold.Right), found = folds.Sum(fold => fold.Found),
            gold = folds.Sum(fold => fold.Gold);
        return new TrainedModel("entities", Learn(all),
            "WikiGold (Balasuriya et al. 2009); Universal NER, English EWT, development part (Mayhew et al. 2024)",
            "CC BY 4.0; CC BY-SA 4.0",
            string.Create(CultureInfo.InvariantCulture,
                $"5-fold cross-validation over blocks of sentences, persons, organizations and locations, exact spans: "
                    + $"F1 {2.0 * right / (found + gold):F4}, precision {(double)right / found:F4}, recall "
                    + $"{(double)right / gold:F4}, kind right {(double)folds.Sum(fold => fold.Kind) / right:F4} (n = "
                    + $"{gold:N0})"));
    }

    private static (int Right, int Found, int Gold, int Kind) Measure(EntityTagger tagger,
        IReadOnlyList<NameSentence> sentences)
    {
        int right = 0, found = 0, gold = 0, kind = 0;
        foreach (NameSentence sentence in sentences)
        {
            Entity[] names =
            [
                .. tagger.Scan(sentence.Text, sentence.Tokens, sentence.Tags, [sentence.Whole], CancellationToken.None)
                    .Where(name => name.Kind != EntityKind.Misc),
            ];
            Entity[] known = [.. sentence.Names.Where(name => name.Kind != EntityKind.Misc)];
            found += names.Length;
            gold += known.Length;
            right += names.Count(name => known.Any(other => other.Span == name.Span));
            kind += names.Count(known.Contains);
        }
        return (right, found, gold, kind);
    }

    private static byte[] Learn(IReadOnlyList<NameSentence> sentences)
    {
        (NameRun Run, int[] Labels, bool HasMisc, int[][] Features)[] runs = [.. from sentence in sentences
            from run in sentence.Runs()
            select (run.Run, run.Labels, sentence.HasMisc, FeaturesOf(run.Run))];
        var perceptron = new AveragedPerceptron(EntityLabels.Count);
        foreach (int[] features in runs.SelectMany(run => run.Features))
            perceptron.Count(features);
        for (int before = 0; before <= EntityLabels.Beginning; before++)
            perceptron.Count([EntityFeatures.Transition(before)]);
        perceptron.Forget(fewestUses: 1);
        var shuffle = new Shuffle(seed: 1);
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            shuffle.Apply(runs.AsSpan());
            foreach ((NameRun run, int[] labels, bool hasMisc, int[][] features) in runs)
                Learn(perceptron, run, labels, hasMisc, features);
        }
        return MulticlassModel.Write(EntityLabels.Count, perceptron.Average(Smallest, Scale));
    }

    private static void Learn(AveragedPerceptron perceptron, NameRun run, int[] gold, bool hasMisc, int[][] features)
    {
        var emissions = new float[run.Length * EntityLabels.Count];
        for (int i = 0; i < run.Length; i++)
            perceptron.Score(features[i], emissions.AsSpan(i * EntityLabels.Count, EntityLabels.Count));
        var transitions = new float[(EntityLabels.Count + 1) * EntityLabels.Count];
        for (int label = 0; label <= EntityLabels.Beginning; label++)
            perceptron.Score([EntityFeatures.Transition(label)],
                transitions.AsSpan(label * EntityLabels.Count, EntityLabels.Count));
        int beforeGold = run.OpensSentence ? EntityLabels.Beginning : EntityLabels.None, beforeGuess = beforeGold;
        var guess = new int[run.Length];
        EntityLabels.Decode(emissions, transitions, beforeGold, guess);
        for (int i = 0; i < guess.Length; i++)
        {
            // Where other names were not marked, one that is found is neither right nor wrong.
            int right = !hasMisc && gold[i] == EntityLabels.None && guess[i] != EntityLabels.None
                && EntityLabels.KindOf(guess[i]) == EntityKind.Misc ? guess[i] : gold[i];
            if (right != guess[i])
                perceptron.Move(features[i], from: guess[i], to: right);
            if (beforeGold != beforeGuess || right != guess[i])
            {
                perceptron.Move([EntityFeatures.Transition(beforeGold)], to: right);
                perceptron.Move([EntityFeatures.Transition(beforeGuess)], from: guess[i]);
            }
            (beforeGold, beforeGuess) = (right, guess[i]);
        }
        perceptron.Step();
    }

    private static int[][] FeaturesOf(NameRun run)
    {
        var features = new int[run.Length][];
        for (int i = 0; i < features.Length; i++)
        {
            features[i] = new int[EntityFeatures.Count];
            run.Features(i, features[i]);
        }
        return features;
    }
}
