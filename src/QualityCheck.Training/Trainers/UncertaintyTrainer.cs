using QualityCheck.Hedging;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>
/// Trains the model of uncertain sentences, on sentences whose cues were found by models that had not seen their
/// documents.
/// </summary>
internal static class UncertaintyTrainer
{
    // Chosen with the threshold by four folds over the training part: F1 .6366; costs of 0.5 to 2 and positive costs of
    // 1 to 1.5 give .628 to .636.
    private const double Cost = 4;
    private const double PositiveCost = 2;

    /// <summary>The log odds from which on a sentence is uncertain.</summary>
    private const double Threshold = -0.8;

    public static LinearModel Learn(IEnumerable<(AnnotatedText Text, bool Uncertain)> sentences) =>
        LinearTrainer.Learn(
            [.. sentences.Select(
                sentence =>
                    Example.Of(sentence.Text, text => new UncertaintyFeatures(text).Read(0), sentence.Uncertain))],
            UncertaintyFeatures.Count, Cost, PositiveCost, Threshold);
}
