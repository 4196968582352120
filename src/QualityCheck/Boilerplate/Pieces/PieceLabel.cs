using System.Collections.Immutable;

namespace QualityCheck.Boilerplate;

/// <summary>A label that page furniture is made of.</summary>
/// <param name="Parts">What it is made of.</param>
/// <param name="Reason">Why it goes.</param>
/// <param name="Alone">Whether it goes without another beside it.</param>
internal sealed record PieceLabel(ImmutableArray<PieceLabelPart> Parts, string Reason, bool Alone)
{
    /// <summary>Where the label may end that begins here, the last place first.</summary>
    public List<int> Ends(PieceText text, int at)
    {
        List<int> ends = [];
        PieceLabelPart.AddEnds(Parts.AsSpan(), text, at, ends);
        if (ends.Count > 1)
            ends.Sort((a, b) => b.CompareTo(a));
        return ends;
    }
}
