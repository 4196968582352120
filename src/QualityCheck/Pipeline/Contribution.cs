namespace QualityCheck;

/// <summary>A part of a score.</summary>
/// <param name="Name">What adds or takes away.</param>
/// <param name="Value">How much; negative lowers the score.</param>
public readonly record struct Contribution(string Name, double Value);
