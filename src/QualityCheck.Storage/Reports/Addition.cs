namespace QualityCheck.Storage;

/// <summary>What came of storing a report.</summary>
/// <param name="Id">The report's id in the store.</param>
/// <param name="IsNew">False where it was there already; then nothing has changed.</param>
public readonly record struct Addition(string Id, bool IsNew);
