using QualityCheck.Storage;

namespace QualityCheck.Service;

/// <summary>What a reviewer has just decided.</summary>
internal sealed record DoneNotice(string ReportId, string Title, VerdictAction Action)
{
    /// <summary>By the id of its report; null where no reviewer has decided about one of that id.</summary>
    public static async Task<DoneNotice?> OfAsync(ReportStore store, string? id, CancellationToken cancellationToken)
    {
        if (id is null || !QueueEndpoint.IsId(id) || await store.FindAsync(id, cancellationToken) is not { } report)
            return null;
        Decision last = (await store.DecisionsAsync(id, cancellationToken))[^1];
        return last.IsAutomated
            ? null
            : new DoneNotice(id, report.ToReport().Document.Title ?? report.Key.ContentId, last.Action);
    }
}
