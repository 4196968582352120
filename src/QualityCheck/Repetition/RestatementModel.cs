using System.Buffers.Binary;
using QualityCheck.Models;

namespace QualityCheck.Repetition;

/// <summary>The probability that a passage says again what another one said: a logistic regression over <see cref="PairFeatures"/>. Safe from many threads.</summary>
/// <param name="weights">The weights of the features, and behind them the bias.</param>
internal sealed class RestatementModel(float[] weights)
{
    /// <summary>Decimals that come out the same whatever the platform's exponential function does with its last bit.</summary>
    private const int Decimals = 6;

    private static readonly Lazy<RestatementModel?> Embedded = new(() => EmbeddedData.ReadModel("repetition") is { } payload ? Read(payload) : null);

    /// <summary>The library's model; null where it was built without it.</summary>
    public static RestatementModel? Default => Embedded.Value;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes have another length, or no finite numbers.</exception>
    public static RestatementModel Read(ReadOnlySpan<byte> payload)
    {
        var weights = new float[PairFeatures.Count + 1];
        if (payload.Length != weights.Length * sizeof(float))
            throw new InvalidDataException($"The repetition model cannot be read: it has {payload.Length} bytes, not {weights.Length * sizeof(float)}.");
        for (int i = 0; i < weights.Length; i++)
            weights[i] = BinaryPrimitives.ReadSingleLittleEndian(payload[(i * sizeof(float))..]);
        return weights.All(float.IsFinite) ? new RestatementModel(weights) : throw new InvalidDataException("The repetition model cannot be read: a weight is no number.");
    }

    public byte[] Write()
    {
        var payload = new byte[weights.Length * sizeof(float)];
        for (int i = 0; i < weights.Length; i++)
            BinaryPrimitives.WriteSingleLittleEndian(payload.AsSpan(i * sizeof(float)), weights[i]);
        return payload;
    }

    /// <summary>The probability, 0–1.</summary>
    public double ProbabilityOf(ReadOnlySpan<float> features)
    {
        double logOdds = weights[^1];
        for (int i = 0; i < PairFeatures.Count; i++)
            logOdds += weights[i] * features[i];
        return Math.Round(1 / (1 + Math.Exp(-logOdds)), Decimals);
    }
}
