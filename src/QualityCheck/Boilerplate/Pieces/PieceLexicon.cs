using QualityCheck.Models;

namespace QualityCheck.Boilerplate;

/// <summary>
/// A linear model over the words of a stretch: how far they speak for boilerplate. Immutable and safe from many
/// threads.
/// </summary>
/// <param name="weights">A weight for each of <see cref="PieceBuckets.Count"/> numbers.</param>
/// <param name="scale">By what the weights are multiplied.</param>
/// <param name="bias">What every stretch starts from.</param>
internal sealed class PieceLexicon(sbyte[] weights, float scale, float bias)
{
    /// <summary>No words speak for or against boilerplate more loudly: a judgement.</summary>
    private const float Most = 8;

    public int Weight(int bucket) => weights[bucket];

    /// <summary>The logarithm of the odds, from the sum of the weights and how many there are.</summary>
    public float Score(int sum, int count) => Math.Clamp(bias + scale * sum / MathF.Sqrt(count), -Most, Most);

    public static PieceLexicon Read(ref PayloadReader reader)
    {
        (float scale, float bias) = (reader.Single(), reader.Single());
        var weights = new sbyte[PieceBuckets.Count];
        for (int i = 0; i < weights.Length; i++)
            weights[i] = (sbyte)reader.Byte();
        return new PieceLexicon(weights, scale, bias);
    }

    public void Write(PayloadWriter payload)
    {
        payload.Single(scale);
        payload.Single(bias);
        foreach (sbyte weight in weights)
            payload.Byte(weight);
    }
}
