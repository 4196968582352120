using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>The words by which <see cref="CuePlace"/> tells the subject and the verb of a modal verb.</summary>
internal sealed class CuePlaceWords(HedgingPack pack)
{
    public WordSet NoBounds { get; } = pack.Language.Words("cue-places", "no-bound");

    public WordSet Between { get; } = pack.Language.Words("cue-places", "between");

    public WordSet Relatives { get; } = pack.Language.Words("cue-places", "relative");

    public WordSet Openers { get; } = pack.Language.Words("cue-places", "opener");

    /// <summary>Words that open what limits a permission: <c>may, if it thinks fit, refuse</c>.</summary>
    public WordSet Bounds { get; } = pack.Language.Words("cue-places", "bound");

    public WordSet Links { get; } = pack.Language.Words("cue-places", "link");

    /// <summary>Words that open the reason of a guess.</summary>
    public WordSet Reasons { get; } = pack.Language.Words("cue-places", "reason");
}
