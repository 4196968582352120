using QualityCheck.Hedging;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>Trains the model of uncertain sentences, on sentences whose cues were found by models that had not seen their documents.</summary>
internal static class UncertaintyTrainer
{
    private const double Cost = 2;
    private const double PositiveCost = 1.5;

    /// <summary>The log odds from which on a sentence is uncertain; chosen on the development part.</summary>
    private const double Threshold = -0.7;

    public static LinearModel Learn(IEnumerable<(AnnotatedText Text, bool Uncertain)> sentences) =>
        LinearTrainer.Learn([.. sentences.Select(sentence => Example.Of(sentence.Text, text => new UncertaintyFeatures(text).Read(0), sentence.Uncertain))], UncertaintyFeatures.Count, Cost, PositiveCost, Threshold);
}
