using System.Collections.Immutable;
using QualityCheck.Reporting;
using QualityCheck.Storage;

namespace QualityCheck.Service;

/// <summary>A document seen before a report's, for the page.</summary>
/// <param name="Copy">What the text shares with it.</param>
/// <param name="ReportId">Its newest report; null where none is stored.</param>
internal sealed record SeenLine(EarlierCopy Copy, string? ReportId)
{
    /// <summary>So many are shown; a judgement: the most copied tell what it is.</summary>
    private const int MostShown = 5;

    public string Share => Shown.Percent(Copy.Share);

    public string ShareOfEarlier => Shown.Percent(Copy.ShareOfEarlier);

    public static async Task<IReadOnlyList<SeenLine>> OfAsync(ReportStore store, string reportId,
        CancellationToken cancellationToken)
    {
        ImmutableArray<EarlierCopy> copies = await store.SeenBeforeAsync(reportId, cancellationToken);
        var lines = new List<SeenLine>();
        foreach (EarlierCopy copy in copies.Take(MostShown))
        {
            IReadOnlyList<ReportSummary> newest = await store.ListAsync(
                new ReportQuery { ContentId = copy.Id, Limit = 1 }, cancellationToken);
            lines.Add(new SeenLine(copy, newest is [var report] ? report.Id : null));
        }
        return lines;
    }
}
