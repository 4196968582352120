using QualityCheck.Scoring;

namespace QualityCheck.Storage;

/// <summary>Decides stored reports by another policy, page by page, without analysing anything again.</summary>
internal sealed class Redeciding(Database database, Policy policy, DecisionContext context, bool isDryRun,
    TimeProvider clock)
{
    /// <summary>
    /// So many reports are held at a time and superseded in one transaction. A judgement: full reports have some
    /// 100 KB.
    /// </summary>
    private const int PageSize = 100;

    private readonly string _policyVersion = ReportKey.PolicyOf(policy, context.Surface);
    private readonly List<Flip> _flips = [];
    private int _reports;
    private int _superseded;
    private int _kept;

    public async Task<Redecision> RunAsync(CancellationToken cancellationToken)
    {
        string? last = "";
        while (last is not null)
        {
            string after = last;
            last = isDryRun
                ? await database.ReadAsync(session => PageAsync(session, after), cancellationToken)
                    .ConfigureAwait(false)
                : await database.WriteAsync(session => PageAsync(session, after), cancellationToken)
                    .ConfigureAwait(false);
        }
        return new Redecision(_policyVersion, isDryRun, _reports, _superseded, _kept, _flips);
    }

    /// <summary>The last id of the page; null where there is nothing more.</summary>
    private async Task<string?> PageAsync(Session session, string after)
    {
        IReadOnlyList<Judged> page = await session.QueryAsync<Judged>(
            $"""
            SELECT r.id AS Id, r.content_id AS ContentId, r.content_hash AS ContentHash, r.engine AS Engine,
              r.json AS Json, d.number AS Number, d.action AS Action, d.shadow AS Shadow, d.reviewer AS Reviewer,
              d.policy AS DecidedBy
            FROM report r JOIN decision d ON d.report_id = r.id
            WHERE r.id > @after AND {DecisionTable.IsCurrent}
            ORDER BY r.id LIMIT @PageSize
            """, new { after, PageSize }).ConfigureAwait(false);
        string now = StoredTime.Of(clock.GetUtcNow());
        foreach (Judged judged in page)
            await DecideAsync(session, judged, now).ConfigureAwait(false);
        return page.Count == PageSize ? page[^1].Id : null;
    }

    private async Task DecideAsync(Session session, Judged judged, string now)
    {
        _reports++;
        if (judged.Reviewer is not null)
        {
            _kept++;
            return;
        }
        if (judged.DecidedBy == _policyVersion)
            return;
        Verdict verdict = policy.Decide(QualityReport.FromJson(judged.Json), context);
        var key = new ReportKey(judged.ContentId, judged.ContentHash, judged.Engine, _policyVersion);
        if (!isDryRun && await DecisionTable.AddAsync(session,
                DecisionTable.Row.Of(judged.Id, verdict, key, now, judged.Number)).ConfigureAwait(false) is null)
            return;
        _superseded++;
        VerdictAction before = StoredWord.Parse<VerdictAction>(judged.Shadow ?? judged.Action);
        Verdict after = verdict.Shadow ?? verdict;
        if (before != after.Action)
            _flips.Add(new Flip(judged.Id, judged.ContentId, before, after.Action, after.Reasons));
    }

    private sealed record Judged(string Id, string ContentId, string ContentHash, string Engine, string Json,
        long Number, string Action, string? Shadow, string? Reviewer, string DecidedBy);
}
