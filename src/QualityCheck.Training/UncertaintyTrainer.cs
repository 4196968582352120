using QualityCheck.Hedging;

namespace QualityCheck.Training;

/// <summary>Trains the model of uncertain sentences, on sentences whose cues were found by models that had not seen their documents.</summary>
internal static class UncertaintyTrainer
{
    private const double Cost = 2;
    private const double PositiveCost = 1.5;

    /// <summary>The log odds from which on a sentence is uncertain; chosen on the development part.</summary>
    private const double Threshold = -0.7;

    public static UncertaintyModel Learn(IReadOnlyList<(AnnotatedText Text, bool Uncertain)> sentences)
    {
        Example[] examples = [.. sentences.Select(sentence => ExampleOf(sentence.Text, sentence.Uncertain))];
        var ratios = new LogCountRatios(examples, UncertaintyFeatures.Count);
        double[] weights = ratios.Unstretch(new LogisticRegression([.. examples.Select(ratios.Stretch)], UncertaintyFeatures.Count, Cost, PositiveCost).Train());
        double scale = weights[..^1].Max(Math.Abs) / sbyte.MaxValue;
        return new UncertaintyModel((float)(weights[^1] - Threshold), (float)scale, [.. weights[..^1].Select(weight => (sbyte)Math.Round(weight / scale))]);
    }

    /// <summary>The features of the whole text, as if it were one sentence.</summary>
    private static Example ExampleOf(AnnotatedText text, bool uncertain)
    {
        var features = new UncertaintyFeatures(text with { Sentences = [new Sentence(new TextSpan(0, text.Text.Length), 0, text.Tokens.Length, text.Words, 0)] });
        features.Read(0);
        var indexes = new List<int>();
        var values = new List<float>();
        foreach (UncertaintyFeatureKind kind in UncertaintyFeatures.Kinds)
        {
            indexes.AddRange(features.Of(kind));
            values.AddRange(Enumerable.Repeat((float)features.ValueOf(kind), features.Of(kind).Length));
        }
        return new Example([.. indexes], [.. values], uncertain);
    }
}
