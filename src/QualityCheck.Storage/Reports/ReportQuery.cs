namespace QualityCheck.Storage;

/// <summary>Which reports to list, newest first. What is null does not matter.</summary>
public sealed record ReportQuery
{
    /// <summary>The action of the current decision.</summary>
    public VerdictAction? Action { get; init; }

    /// <summary>Whether a reviewer has decided.</summary>
    public bool? Reviewed { get; init; }

    /// <summary>The caller's name for the content.</summary>
    public string? ContentId { get; init; }

    /// <summary>The host that the document comes from, without <c>www.</c></summary>
    public string? Host { get; init; }

    /// <summary>The beginning of <see cref="Decision.Policy"/> of the current decision: <c>default@3</c>.</summary>
    public string? Policy { get; init; }

    /// <summary>The last of the page before; null for the first page.</summary>
    public ReportSummary? After { get; init; }

    /// <summary>The first of the page after; null for the first page.</summary>
    public ReportSummary? Before { get; init; }

    /// <summary>So many at most, from 1; 50, a page on a screen.</summary>
    public int Limit { get; init; } = 50;
}
