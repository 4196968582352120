namespace QualityCheck;

/// <summary>A score that an analyzer makes, so that a policy can be checked against the names it may use.</summary>
/// <param name="Name">The score's name, such as <c>hedging</c>. Its value is always 0–1 or null.</param>
/// <param name="Figures">What may stand beside the value: its amount, where it has one, and its measures.</param>
public sealed record ScoreDescriptor(string Name, params IReadOnlyList<FigureDescriptor> Figures);
