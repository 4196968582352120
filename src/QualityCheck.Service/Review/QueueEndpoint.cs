using QualityCheck.Service.Review.Components;
using QualityCheck.Storage;

namespace QualityCheck.Service;

/// <summary><c>GET /review</c>: stored reports, filtered, page by page.</summary>
internal static class QueueEndpoint
{
    /// <summary>So many reports on a page; two screens, a judgement.</summary>
    public const int PageLength = 25;

    /// <summary>What the page shows.</summary>
    /// <param name="Filter">Which reports are shown.</param>
    /// <param name="Reports">The reports of the page.</param>
    /// <param name="IsFirst">Whether none come before.</param>
    /// <param name="IsLast">Whether none come after.</param>
    /// <param name="Done">What was decided last; null for nothing.</param>
    public sealed record Model(QueueFilter Filter, IReadOnlyList<ReportSummary> Reports, bool IsFirst, bool IsLast,
        DoneNotice? Done);

    public static async Task<IResult> ShowAsync(HttpContext context, ReportStore store,
        CancellationToken cancellationToken)
    {
        IQueryCollection asked = context.Request.Query;
        var filter = QueueFilter.Of(asked);
        ReportSummary? after = await PlaceAsync(store, asked["after"].FirstOrDefault(), cancellationToken);
        ReportSummary? before = after is null
            ? await PlaceAsync(store, asked["before"].FirstOrDefault(), cancellationToken)
            : null;
        IReadOnlyList<ReportSummary> reports = await store.ListAsync(
            filter.ToQuery(PageLength + 1) with { After = after, Before = before }, cancellationToken);
        bool more = reports.Count > PageLength;
        if (more)
            reports = [.. before is null ? reports.Take(PageLength) : reports.Skip(1)];
        DoneNotice? done = await DoneNotice.OfAsync(store, asked["done"].FirstOrDefault(), cancellationToken);
        return PageAnswer.Of<QueuePage>("Review", new Model(filter, reports,
            IsFirst: before is null ? after is null : !more, IsLast: before is null && !more, done));
    }

    /// <summary>The place of a report in the list; null where there is no such report.</summary>
    public static async Task<ReportSummary?> PlaceAsync(ReportStore store, string? id,
        CancellationToken cancellationToken)
    {
        if (id is null || !IsId(id) || await store.FindAsync(id, cancellationToken) is not { } report)
            return null;
        IReadOnlyList<Decision> decisions = await store.DecisionsAsync(id, cancellationToken);
        return new ReportSummary(id, report.Key.ContentId, null, null, null, report.StoredAt, decisions[^1]);
    }

    /// <summary>Whether it can be the id of a report in the store.</summary>
    public static bool IsId(string id) => id.Length == 64 && id.All(char.IsAsciiHexDigitLower);
}
