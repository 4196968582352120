namespace QualityCheck.Credibility;

/// <summary>A brand of the caller's that a host can be taken for. A resemblance proves nothing.</summary>
/// <param name="Brand">The brand as the caller wrote it.</param>
/// <param name="Resemblance">In what the two are alike.</param>
public sealed record BrandMatch(string Brand, BrandResemblance Resemblance);
