using System.Buffers.Binary;
using QualityCheck.Models;

namespace QualityCheck.Hedging;

/// <summary>
/// Tells in context which candidates are cues, and of which type: a linear model over <see cref="CueFeatures"/>.
/// Integers only, so that every machine gives the same answer. Immutable and safe from many threads.
/// </summary>
internal sealed class CueModel
{
    /// <summary>Number of classes: none, and the types.</summary>
    public const int Classes = 1 + (int)CueType.Booster + 1;

    /// <summary>What a weight of 1 is in the model's integers.</summary>
    public const int Scale = 24;

    // The class of no cue and those of uncertainty, which come before the rest.
    private const int UncertaintyClasses = 1 + (int)CueType.Condition + 1;

    /// <summary>
    /// By how much a type of uncertainty may lag behind no cue, chosen on the development part, and a booster, which
    /// the model's texts have few of, by cross-validation over the gold corpus' events; the others must lead.
    /// </summary>
    private const int UncertaintyLag = 1, BoosterLag = 10;

    private readonly MulticlassModel _weights;
    private readonly HashSet<uint> _words;

    public CueModel(MulticlassModel weights, IEnumerable<uint> words) => (_weights, _words) = (weights, [.. words]);

    /// <summary>Whether the word was met as a cue often enough to be looked at wherever it stands.</summary>
    public bool IsCandidate(uint word) => _words.Contains(word);

    /// <summary>
    /// How much more speaks for the likeliest type of uncertainty than for no cue, above what is asked for: a cue has
    /// more than 0. A logarithmic unit is <see cref="Scale"/>.
    /// </summary>
    public int Margin(ReadOnlySpan<int> features, out CueType type)
    {
        Span<short> scores = stackalloc short[MulticlassModel.Width];
        _weights.Score(features, scores);
        int best = 1;
        for (int c = 2; c < UncertaintyClasses; c++)
            best = scores[c] > scores[best] ? c : best;
        type = (CueType)(best - 1);
        return scores[best] - scores[0] + UncertaintyLag;
    }

    /// <summary>The same for a type that the lexicon gives.</summary>
    public int Margin(ReadOnlySpan<int> features, CueType type)
    {
        Span<short> scores = stackalloc short[MulticlassModel.Width];
        _weights.Score(features, scores);
        return scores[1 + (int)type] - scores[0] + (type == CueType.Booster ? BoosterLag : 0);
    }

    /// <summary>How sure a margin makes, 0.5–1.</summary>
    public static double Confidence(int margin) => Math.Round(Logistic.Of((double)margin / Scale), 4);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The payload is no such model.</exception>
    public static CueModel Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var words = new uint[reader.Count(sizeof(uint))];
        for (int i = 0; i < words.Length; i++)
            words[i] = BinaryPrimitives.ReadUInt32LittleEndian(reader.Bytes(sizeof(uint)));
        return new CueModel(MulticlassModel.Read(reader.Rest().ToArray()), words);
    }

    /// <summary>
    /// The payload of a model: the words it looks at, and the weights as <see cref="MulticlassModel"/> writes them.
    /// </summary>
    public static byte[] Write(IReadOnlyList<uint> words, byte[] weights)
    {
        var payload = new PayloadWriter();
        payload.Number(words.Count);
        foreach (uint word in words)
        {
            for (int shift = 0; shift < 32; shift += 8)
                payload.Byte((byte)(word >> shift));
        }
        return [.. payload.ToArray(), .. weights];
    }
}
