namespace QualityCheck.Hedging;

/// <summary>A cue and what it costs.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Charge">What it costs, 0–1.</param>
/// <param name="Spared">What it would cost if nothing anchored it, 0–1; 0 where nothing does.</param>
/// <param name="Covered">Whether it lies in a weasel attribution, as <c>believe</c> in <c>some people believe</c>, and is charged with it.</param>
internal readonly record struct ChargedCue(Cue Cue, double Charge, double Spared, bool Covered);
