namespace QualityCheck.Scoring;

/// <summary>A policy as it stands in its file.</summary>
internal sealed record PolicyFile
{
    public required string Name { get; init; }

    public required int Version { get; init; }

    public string? Description { get; init; }

    /// <summary>What the thresholds rest on.</summary>
    public string? Evidence { get; init; }

    public required IReadOnlyList<PolicyRule> Rules { get; init; }
}
