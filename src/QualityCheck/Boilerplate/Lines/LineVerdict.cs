namespace QualityCheck.Boilerplate;

/// <summary>What the classifier says of a line.</summary>
/// <param name="Reason">Why it goes; null where it stays.</param>
/// <param name="Confidence">How sure it is that it is boilerplate, 0–1.</param>
internal readonly record struct LineVerdict(string? Reason, double Confidence);
