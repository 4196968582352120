using QualityCheck.Scoring;

namespace QualityCheck.Service;

/// <summary>A checker, and by which policy and for which surface it decides.</summary>
internal sealed record PolicyChecker(Policy Policy, string? Surface, QualityChecker Checker);
