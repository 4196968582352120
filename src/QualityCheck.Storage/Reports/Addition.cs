using System.Collections.Immutable;

namespace QualityCheck.Storage;

/// <summary>What came of storing a report.</summary>
/// <param name="Id">The report's id in the store.</param>
/// <param name="IsNew">False where it was there already; then nothing has changed.</param>
public readonly record struct Addition(string Id, bool IsNew)
{
    /// <summary>
    /// The documents seen before it that its text shares passages with, the most copied first; null where nobody
    /// looked. Of a report that was there already what was found when it was new.
    /// </summary>
    public ImmutableArray<EarlierCopy>? SeenBefore { get; init; }
}
