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
    /// <summary>Number of bytes that <see cref="Write"/> gives for so many features.</summary>
    public static int LengthOf(int features) => 2 * sizeof(float) + features;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes have another length, or no finite numbers where some
    /// belong.</exception>
    public static LinearModel Read(ReadOnlySpan<byte> payload, int features)
    {
        if (payload.Length != LengthOf(features))
            throw new InvalidDataException($"The model has {payload.Length} bytes, not {LengthOf(features)}.");
        var reader = new PayloadReader(payload);
        float bias = reader.Single(), scale = reader.Single();
        if (!float.IsFinite(bias) || !float.IsFinite(scale))
            throw new InvalidDataException("The model's bias or its scale is no number.");
        return new LinearModel(bias, scale, MemoryMarshal.Cast<byte, sbyte>(reader.Rest()).ToArray());
    }

    public byte[] Write()
    {
        var payload = new PayloadWriter();
        payload.Single(bias);
        payload.Single(scale);
        return [.. payload.ToArray(), .. MemoryMarshal.AsBytes<sbyte>(weights)];
    }

    /// <summary>The log odds that an example is of the positive class.</summary>
    public double LogOdds(FeatureGroups features)
    {
        double sum = 0;
        for (int group = 0; group < features.Count; group++)
        {
            if (!features[group].IsEmpty)
                sum += features.ValueOf(group) * Sum(features[group]);
        }
        return bias + scale * sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Sum(ReadOnlySpan<int> features)
    {
        int sum = 0;
        foreach (int feature in features)
            sum += weights[feature];
        return sum;
    }
}
