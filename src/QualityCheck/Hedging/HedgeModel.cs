using QualityCheck.Models;

namespace QualityCheck.Hedging;

/// <summary>
/// The trained part of hedging: which candidates are cues, and which sentences are uncertain. Safe from many threads.
/// </summary>
/// <param name="Cues">Tells cues in their context.</param>
/// <param name="Sentences">Tells uncertain sentences, vague ones among them: those of log odds above 0.</param>
internal sealed record HedgeModel(CueModel Cues, LinearModel Sentences)
{
    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The payload is no such model.</exception>
    public static HedgeModel Read(ReadOnlySpan<byte> payload)
    {
        int sentences = payload.Length - LinearModel.LengthOf(UncertaintyFeatures.Count);
        if (sentences < 0)
            throw new InvalidDataException("The hedges model ends too early.");
        return new HedgeModel(CueModel.Read(payload[..sentences]),
            LinearModel.Read(payload[sentences..], UncertaintyFeatures.Count));
    }

    public static byte[] Write(ReadOnlySpan<byte> cues, LinearModel sentences) => [.. cues, .. sentences.Write()];
}
