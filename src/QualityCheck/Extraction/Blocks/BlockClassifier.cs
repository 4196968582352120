using QualityCheck.Models;

namespace QualityCheck.Extraction;

/// <summary>
/// Tells for each block how likely it is article, by a model that has learned from marked pages, and keeps those that
/// promise the highest F1: where the page is clear that asks for more than where it is not (Lipton et al. 2014).
/// Immutable and safe from many threads.
/// </summary>
internal sealed class BlockClassifier(DecisionTrees trees)
{
    /// <summary>The model that travels with the library; null where it was left out.</summary>
    public static BlockClassifier? Default { get; } =
        EmbeddedData.ReadModel("blocks") is { } payload ? Read(payload) : null;

    public static BlockClassifier Read(byte[] payload) => new(DecisionTrees.Read(payload, BlockFeatures.Count));

    /// <summary>For each block the probability that it is article, 0–1.</summary>
    public float[] Probabilities(BlockFeatures features)
    {
        var probabilities = new float[features.Blocks];
        int[] judged = [.. Enumerable.Range(0, features.Blocks).Where(block => !features.IsOut(block))];
        float[] answers = trees.Probabilities(judged.Length, BlockFeatures.Count,
            (row, values) => features.Fill(judged[row], values));
        for (int i = 0; i < judged.Length; i++)
            probabilities[judged[i]] = answers[i];
        return probabilities;
    }

    /// <summary>The probability from which on blocks are kept, and the F1 to be expected of that choice.</summary>
    /// <param name="probabilities">For each block the probability that it is article.</param>
    /// <param name="words">For each block its number of words.</param>
    public static (double Threshold, double ExpectedF1) Choose(float[] probabilities, Func<int, int> words)
    {
        int[] order =
        [
            .. Enumerable.Range(0, probabilities.Length).Where(i => probabilities[i] > 0)
                .OrderByDescending(i => probabilities[i]),
        ];
        double all = order.Sum(i => (double)probabilities[i] * words(i)), kept = 0, right = 0, best = 0;
        foreach (int i in order)
        {
            kept += words(i);
            right += (double)probabilities[i] * words(i);
            best = Math.Max(best, 2 * right / (kept + all));
        }
        return (best / 2, best);
    }
}
