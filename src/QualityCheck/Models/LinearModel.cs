using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QualityCheck.Models;

/// <summary>
/// A linear model of two classes: one signed byte a feature, added up as integers, so that every machine comes to the
/// same sums. Immutable and safe from many threads.
/// </summary>
/// <param name="bias">The log odds of an example without features.</param>
/// <param name="scale">What one unit of a weight is worth.</param>
/// <param name="weights">The weights, one a feature.</param>
internal sealed class LinearModel(float bias, float scale, sbyte[] weights)
{
    /// <summary>
    /// The log odds of words are no further from 0: they are a feature of another model. A judgement.
    /// </summary>
    private const float Most = 8;

    /// <summary>Number of bytes that <see cref="Write"/> gives for so many features.</summary>
    public static int LengthOf(int features) => 2 * sizeof(float) + features;

    /// <summary>Reads what <see cref="Write"/> wrote, and nothing may stand behind it.</summary>
    /// <exception cref="InvalidDataException">The bytes have another length, or no finite numbers where some
    /// belong.</exception>
    public static LinearModel Read(ReadOnlySpan<byte> payload, int features)
    {
        if (payload.Length != LengthOf(features))
            throw new InvalidDataException($"The model has {payload.Length} bytes, not {LengthOf(features)}.");
        var reader = new PayloadReader(payload);
        return Read(ref reader, features);
    }

    /// <summary>Reads what <see cref="Write"/> wrote from among other things.</summary>
    /// <exception cref="InvalidDataException">The payload ends too early, or has no finite numbers where some
    /// belong.</exception>
    public static LinearModel Read(ref PayloadReader reader, int features)
    {
        float bias = reader.Finite(), scale = reader.Finite();
        return new LinearModel(bias, scale, MemoryMarshal.Cast<byte, sbyte>(reader.Bytes(features)).ToArray());
    }

    public byte[] Write()
    {
        var payload = new PayloadWriter();
        payload.Single(bias);
        payload.Single(scale);
        return [.. payload.ToArray(), .. MemoryMarshal.AsBytes<sbyte>(weights)];
    }

    /// <summary>The weight of a feature, in units.</summary>
    public int Weight(int feature) => weights[feature];

    /// <summary>The log odds that an example is of the positive class.</summary>
    public double LogOdds(FeatureGroups features)
    {
        double sum = 0;
        for (int group = 0; group < features.Count; group++)
        {
            if (!features[group].IsEmpty)
                sum += features.ValueOf(group) * Sum(features[group], 0);
        }
        return bias + scale * sum;
    }

    /// <summary>The log odds by words alone, of which each counts the less the more there are.</summary>
    /// <param name="words">The words' features.</param>
    /// <param name="shift">How many bits of a feature are left out.</param>
    public float LogOddsOfWords(ReadOnlySpan<int> words, int shift) => LogOddsOfWords(Sum(words, shift), words.Length);

    /// <summary>The same by the sum of the words' weights and how many there are.</summary>
    public float LogOddsOfWords(int sum, int count) =>
        Math.Clamp(bias + scale * sum / MathF.Sqrt(count), -Most, Most);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Sum(ReadOnlySpan<int> features, int shift)
    {
        int sum = 0;
        foreach (int feature in features)
            sum += weights[feature >> shift];
        return sum;
    }
}
