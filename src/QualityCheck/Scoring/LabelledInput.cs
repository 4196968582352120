namespace QualityCheck.Scoring;

/// <summary>A document with what a team decided about it.</summary>
/// <param name="Input">What was measured of it.</param>
/// <param name="Decision">The decision: Reject, or Accept or Review for a document that must not be rejected.</param>
public sealed record LabelledInput(PolicyInput Input, VerdictAction Decision);
