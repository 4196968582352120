namespace QualityCheck.Reporting;

/// <summary>A place at which two reports differ.</summary>
/// <param name="Path">Where, as <c>scores.hedging.value</c> or <c>findings[3].start</c>.</param>
/// <param name="Before">What stands there in the first report, as JSON; null where nothing does.</param>
/// <param name="After">What stands there in the second.</param>
public sealed record ReportDifference(string Path, string? Before, string? After)
{
    /// <summary>
    /// Whether it is a cause of others rather than their effect: other versions, other options or another input.
    /// </summary>
    public bool IsCause =>
        Path == "versions" || Path.StartsWith("versions.", StringComparison.Ordinal)
        || Path == "options" || Path.StartsWith("options.", StringComparison.Ordinal)
        || Path == "document.contentHash";
}
