namespace QualityCheck.Scoring;

/// <summary>One line of a policy: an action where a figure is below or above a threshold. A figure that is missing holds no rule.</summary>
internal sealed record PolicyRule
{
    public required VerdictAction Action { get; init; }

    public required string Reason { get; init; }

    /// <summary>A score (<c>hedging</c>), its amount (<c>hedging.amount</c>), one of its measures (<c>factualDensity.per100Words</c>) or a figure of the document (<c>document.words</c>).</summary>
    public required string When { get; init; }

    public double? Below { get; init; }

    public double? Above { get; init; }

    public bool Holds(double? figure) => figure is { } value && (Below is { } below ? value < below : value > Above);
}
