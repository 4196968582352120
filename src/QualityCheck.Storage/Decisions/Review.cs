namespace QualityCheck.Storage;

/// <summary>What a reviewer decides.</summary>
/// <param name="ReportId">The report's id in the store.</param>
/// <param name="Supersedes">The number of the decision that the reviewer had before them.</param>
/// <param name="Action">Accept, Review or Reject.</param>
/// <param name="Reviewer">The reviewer's name.</param>
public sealed record Review(string ReportId, long Supersedes, VerdictAction Action, string Reviewer)
{
    /// <summary>Reason codes; none unless said.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>What the reviewer notes.</summary>
    public string? Note { get; init; }
}
