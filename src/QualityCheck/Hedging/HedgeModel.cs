using QualityCheck.Models;

namespace QualityCheck.Hedging;

/// <summary>The trained part of hedging: which candidates are cues, and which sentences are uncertain. Safe from many threads.</summary>
/// <param name="Cues">Tells cues in their context.</param>
/// <param name="Sentences">Tells uncertain sentences.</param>
internal sealed record HedgeModel(CueModel Cues, UncertaintyModel Sentences)
{
    private static readonly Lazy<HedgeModel?> Embedded = new(() => EmbeddedData.ReadModel("hedges") is { } payload ? Read(payload) : null);

    /// <summary>The library's model; null where it was built without.</summary>
    public static HedgeModel? Default => Embedded.Value;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The payload is no such model.</exception>
    public static HedgeModel Read(ReadOnlySpan<byte> payload)
    {
        if (payload.Length < UncertaintyModel.Length)
            throw new InvalidDataException($"The hedges model cannot be read: it has {payload.Length} bytes, fewer than {UncertaintyModel.Length}.");
        return new HedgeModel(CueModel.Read(payload[..^UncertaintyModel.Length]), UncertaintyModel.Read(payload[^UncertaintyModel.Length..]));
    }

    public static byte[] Write(ReadOnlySpan<byte> cues, UncertaintyModel sentences) => [.. cues, .. sentences.Write()];
}
