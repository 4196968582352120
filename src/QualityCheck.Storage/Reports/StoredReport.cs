namespace QualityCheck.Storage;

/// <summary>A report as it was stored.</summary>
/// <param name="Id"><see cref="ReportKey.Id"/> of <paramref name="Key"/>.</param>
/// <param name="Key">What makes it one and the same.</param>
/// <param name="StoredAt">When it was stored.</param>
/// <param name="Json">The report as <see cref="QualityReport.ToJson"/> wrote it, byte for byte.</param>
public sealed record StoredReport(string Id, ReportKey Key, DateTimeOffset StoredAt, string Json)
{
    /// <summary>The report, read anew each time.</summary>
    public QualityReport ToReport() => QualityReport.FromJson(Json);
}
