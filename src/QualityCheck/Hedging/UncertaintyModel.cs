using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace QualityCheck.Hedging;

/// <summary>
/// A linear model that tells uncertain sentences, vague ones among them: one signed byte a feature of <see cref="UncertaintyFeatures"/>.
/// Safe from many threads.
/// </summary>
/// <param name="bias">The log odds of a sentence without features, above what is asked for.</param>
/// <param name="scale">What one unit of a weight is worth.</param>
/// <param name="weights">The weights, <see cref="UncertaintyFeatures.Count"/>.</param>
internal sealed class UncertaintyModel(float bias, float scale, sbyte[] weights)
{
    private const int WeightsOffset = 2 * sizeof(float);

    /// <summary>Number of bytes that <see cref="Write"/> gives.</summary>
    public static int Length => WeightsOffset + UncertaintyFeatures.Count;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes have another length, or no finite numbers where some belong.</exception>
    public static UncertaintyModel Read(ReadOnlySpan<byte> payload)
    {
        if (payload.Length != Length)
            throw new InvalidDataException($"The hedges model cannot be read: its second part has {payload.Length} bytes, not {Length}.");
        float bias = BinaryPrimitives.ReadSingleLittleEndian(payload), scale = BinaryPrimitives.ReadSingleLittleEndian(payload[sizeof(float)..]);
        if (!float.IsFinite(bias) || !float.IsFinite(scale))
            throw new InvalidDataException("The hedges model cannot be read: its bias or its scale is no number.");
        return new UncertaintyModel(bias, scale, MemoryMarshal.Cast<byte, sbyte>(payload[WeightsOffset..]).ToArray());
    }

    public byte[] Write()
    {
        var payload = new byte[Length];
        BinaryPrimitives.WriteSingleLittleEndian(payload, bias);
        BinaryPrimitives.WriteSingleLittleEndian(payload.AsSpan(sizeof(float)), scale);
        MemoryMarshal.AsBytes<sbyte>(weights).CopyTo(payload.AsSpan(WeightsOffset));
        return payload;
    }

    /// <summary>What speaks for the sentence read last being uncertain, as log odds above what is asked for: more than 0 where it is.</summary>
    public double Margin(UncertaintyFeatures features)
    {
        double sum = 0;
        foreach (UncertaintyFeatureKind kind in UncertaintyFeatures.Kinds)
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
