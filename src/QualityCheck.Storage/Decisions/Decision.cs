namespace QualityCheck.Storage;

/// <summary>A decision about a report. None is ever changed: a later one supersedes it.</summary>
public sealed record Decision
{
    /// <summary>Its number; later decisions have greater ones.</summary>
    public required long Number { get; init; }

    /// <summary>The report's id in the store.</summary>
    public required string ReportId { get; init; }

    /// <summary>What was decided.</summary>
    public required VerdictAction Action { get; init; }

    /// <summary>What would have been decided by a policy in shadow mode; null for one in force.</summary>
    public VerdictAction? Shadow { get; init; }

    /// <summary>Reason codes, of the shadow verdict where there is one.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>The name of the reviewer; null for an automated decision.</summary>
    public string? Reviewer { get; init; }

    /// <summary>What the reviewer noted.</summary>
    public string? Note { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateTimeOffset DecidedAt { get; init; }

    /// <summary>The engine that made the report, see <see cref="ReportKey.Engine"/>.</summary>
    public required string Engine { get; init; }

    /// <summary>The policy that decided, or whose decision the reviewer had before them.</summary>
    public required string Policy { get; init; }

    /// <summary>The number of the decision that this one supersedes; null for a report's first.</summary>
    public long? Supersedes { get; init; }

    /// <summary>Whether no person decided.</summary>
    public bool IsAutomated => Reviewer is null;
}
