namespace QualityCheck.Hedging;

/// <summary>A cue and what it costs.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Charge">What it costs, 0–1.</param>
/// <param name="Covered">Whether it lies in a weasel attribution, as <c>believe</c> in <c>some people believe</c>, and
/// is charged with it.</param>
internal readonly record struct ChargedCue(Cue Cue, double Charge, bool Covered);
