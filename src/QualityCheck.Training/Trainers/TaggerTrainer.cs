using QualityCheck.Language;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>
/// Trains the part-of-speech tagger on the training part of UD English EWT and measures it on the development part.
/// </summary>
internal static class TaggerTrainer
{
    private const int Epochs = 8;
    private const int FewestUses = 2;
    private const float Smallest = 0.5f;
    private const float Scale = 2;

    public static TrainedModel Train(DatasetFolder datasets)
    {
        MulticlassModel.Row[] rows = Learn(Treebank.Read(datasets.Require("factual/ud_ewt/train.tsv")));
        byte[] payload = MulticlassModel.Write(PartOfSpeechTagger.Tags, rows);
        IReadOnlyList<TreebankSentence> dev = Treebank.Read(datasets.Require("factual/ud_ewt/dev.tsv"));
        (int right, int words) = Measure(new PartOfSpeechTagger(LanguagePack.English, MulticlassModel.Read(payload)),
            dev);
        return new TrainedModel("tagger", payload,
            "UD English EWT 2.x, training part (Silveira et al. 2014, Universal Dependencies)", "CC BY-SA 4.0",
            FormattableString.Invariant($"EWT dev, gold tokens: accuracy {(double)right / words:F4} (n = {words:N0})"));
    }

    /// <summary>How many words of the treebank get their tag.</summary>
    public static (int Right, int Words) Measure(PartOfSpeechTagger tagger, IReadOnlyList<TreebankSentence> gold)
    {
        int right = 0, words = 0;
        foreach (TreebankSentence sentence in gold)
        {
            PartOfSpeech[] tags = tagger.Tag(sentence.Forms);
            right += tags.Zip(sentence.Tags).Count(pair => pair.First == pair.Second);
            words += tags.Length;
        }
        return (right, words);
    }

    private static MulticlassModel.Row[] Learn(IReadOnlyList<TreebankSentence> treebank)
    {
        WordFeatures[][] words = [.. treebank.Select(FeaturesOf)];
        var perceptron = new AveragedPerceptron(PartOfSpeechTagger.Tags);
        Span<int> features = stackalloc int[TaggerFeatures.Count];
        for (int s = 0; s < words.Length; s++)
        {
            PartOfSpeech[] tags = treebank[s].Tags;
            for (int i = 0; i < tags.Length; i++)
            {
                TaggerFeatures.Fill(words[s], i, i > 0 ? (uint)tags[i - 1] : TaggerFeatures.Beginning,
                    i > 1 ? (uint)tags[i - 2] : TaggerFeatures.Beginning, features);
                perceptron.Count(features);
            }
        }
        perceptron.Forget(FewestUses);
        var shuffle = new Shuffle(seed: 1);
        int[] order = [.. Enumerable.Range(0, words.Length)];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            shuffle.Apply(order);
            foreach (int s in order)
            {
                uint before = TaggerFeatures.Beginning, twoBefore = TaggerFeatures.Beginning;
                for (int i = 0; i < words[s].Length; i++)
                {
                    TaggerFeatures.Fill(words[s], i, before, twoBefore, features);
                    int guess = perceptron.Learn(features, (int)treebank[s].Tags[i]);
                    (twoBefore, before) = (before, (uint)guess);
                }
            }
        }
        return perceptron.Average(Smallest, Scale);
    }

    private static WordFeatures[] FeaturesOf(TreebankSentence sentence) =>
    [
        .. sentence.Forms.Select(form => WordFeatures.Of(form)),
    ];
}
