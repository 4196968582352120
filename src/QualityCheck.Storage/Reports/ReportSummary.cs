namespace QualityCheck.Storage;

/// <summary>A stored report in a line.</summary>
/// <param name="Id">The report's id in the store.</param>
/// <param name="ContentId">The caller's name for the content.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Host">The host that it comes from, without <c>www.</c>; null where none is known.</param>
/// <param name="Quality">The quality; null where the verdict abstains.</param>
/// <param name="StoredAt">When it was stored.</param>
/// <param name="Current">The decision that counts.</param>
public sealed record ReportSummary(string Id, string ContentId, string? Title, string? Host, double? Quality,
    DateTimeOffset StoredAt, Decision Current);
