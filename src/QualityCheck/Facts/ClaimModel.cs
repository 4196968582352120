using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace QualityCheck.Facts;

/// <summary>
/// A linear model of check-worthiness: one signed byte a feature, added up as integers, so that every machine comes to the same sums.
/// Safe from many threads.
/// </summary>
/// <param name="bias">The log odds of a sentence without features.</param>
/// <param name="scale">What one unit of a weight is worth.</param>
/// <param name="weights">The weights, <see cref="ClaimFeatures.Count"/>.</param>
internal sealed class ClaimModel(float bias, float scale, sbyte[] weights)
{
    private const int WeightsOffset = 2 * sizeof(float);

    private static int Length => WeightsOffset + ClaimFeatures.Count;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes have another length, or no finite numbers where some belong.</exception>
    public static ClaimModel Read(ReadOnlySpan<byte> payload)
    {
        if (payload.Length != Length)
            throw new InvalidDataException($"The claims model cannot be read: it has {payload.Length} bytes, not {Length}.");
        float bias = BinaryPrimitives.ReadSingleLittleEndian(payload), scale = BinaryPrimitives.ReadSingleLittleEndian(payload[sizeof(float)..]);
        if (!float.IsFinite(bias) || !float.IsFinite(scale))
            throw new InvalidDataException("The claims model cannot be read: its bias or its scale is no number.");
        return new ClaimModel(bias, scale, MemoryMarshal.Cast<byte, sbyte>(payload[WeightsOffset..]).ToArray());
    }

    public byte[] Write()
    {
        var payload = new byte[Length];
        BinaryPrimitives.WriteSingleLittleEndian(payload, bias);
        BinaryPrimitives.WriteSingleLittleEndian(payload.AsSpan(sizeof(float)), scale);
        MemoryMarshal.AsBytes<sbyte>(weights).CopyTo(payload.AsSpan(WeightsOffset));
        return payload;
    }

    /// <summary>The log odds that a sentence is check-worthy.</summary>
    public double LogOdds(ClaimFeatures features, int sentence)
    {
        features.Read(sentence);
        double sum = 0;
        foreach (ClaimFeatureKind kind in ClaimFeatures.Kinds)
        {
            if (!features.Of(kind).IsEmpty)
                sum += features.ValueOf(kind) * Sum(features.Of(kind));
        }
        return bias + scale * sum;
    }

    private int Sum(ReadOnlySpan<int> features)
    {
        int sum = 0;
        foreach (int feature in features)
            sum += weights[feature];
        return sum;
    }
}
