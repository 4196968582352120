using QualityCheck.Models;

namespace QualityCheck.Repetition;

/// <summary>
/// The probability that a passage says again what another one said: trees over <see cref="PairFeatures"/>. Safe from
/// many threads.
/// </summary>
internal sealed class RestatementModel(DecisionTrees trees)
{
    /// <summary>
    /// Decimals that come out the same whatever the platform's exponential function does with its last bit.
    /// </summary>
    private const int Decimals = 5;

    private static readonly Lazy<RestatementModel?> Embedded =
        new(() => EmbeddedData.ReadModel("repetition") is { } payload ? Read(payload) : null);

    /// <summary>The library's model; null where it was built without it.</summary>
    public static RestatementModel? Default => Embedded.Value;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such model.</exception>
    public static RestatementModel Read(byte[] payload) => new(DecisionTrees.Read(payload, PairFeatures.Count));

    public byte[] Write() => trees.Write();

    /// <summary>The probabilities of pairs with these features, 0–1.</summary>
    public double[] ProbabilitiesOf(IReadOnlyList<float[]> pairs)
    {
        float[] probabilities = trees.Probabilities(pairs.Count, PairFeatures.Count, (pair, features) =>
        {
            foreach (float value in pairs[pair])
                features.Add(value);
        });
        return [.. probabilities.Select(probability => Math.Round(probability, Decimals))];
    }
}
