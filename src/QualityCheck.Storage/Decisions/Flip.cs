namespace QualityCheck.Storage;

/// <summary>A decision whose action changes.</summary>
/// <param name="ReportId">The report's id in the store.</param>
/// <param name="ContentId">The caller's name for the content.</param>
/// <param name="Before">The action that was; in shadow mode what it would have been.</param>
/// <param name="After">The action that is or would be.</param>
/// <param name="Reasons">The reason codes of the new verdict.</param>
public sealed record Flip(string ReportId, string ContentId, VerdictAction Before, VerdictAction After,
    IReadOnlyList<string> Reasons);
