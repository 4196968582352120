namespace QualityCheck.Credibility;

/// <summary>Which list a check has asked.</summary>
/// <param name="Id">The list's name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Digest"><c>sha256:</c> and the SHA-256 of its bytes.</param>
public sealed record SourceListVersion(string Id, string Version, string Digest);
