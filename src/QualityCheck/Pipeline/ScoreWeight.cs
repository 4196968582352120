namespace QualityCheck;

/// <summary>What a score counts for quality: weight · (score − reference) is added to its log-odds.</summary>
/// <param name="Score">The score's name.</param>
/// <param name="Weight">The weight, 0 or more, so that a better score never lowers the quality.</param>
/// <param name="Reference">The value at which the score neither adds nor takes away.</param>
public sealed record ScoreWeight(string Score, double Weight, double Reference);
