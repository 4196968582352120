namespace QualityCheck.Storage;

/// <summary>What is still to be told of a report.</summary>
/// <param name="ReportId">The report's id in the store: the same message sent twice has the same one.</param>
/// <param name="Body">What to send.</param>
/// <param name="Attempts">How often it was taken, this time included.</param>
public sealed record OutboxMessage(string ReportId, string Body, long Attempts);
