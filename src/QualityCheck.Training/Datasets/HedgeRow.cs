namespace QualityCheck.Training;

/// <summary>
/// A sentence as the data sets have it: with its cues where they are marked, and 1 where it is uncertain.
/// </summary>
internal sealed record HedgeRow(string Doc, string Text, IReadOnlyList<HedgeRow.Cue>? Cues, int Label)
{
    /// <summary>A marked cue; the data sets have no type for hearsay, the lexicon has.</summary>
    internal sealed record Cue(int Start, int End, string Type)
    {
        public TextSpan Span => TextSpan.FromBounds(Start, End);
    }
}
