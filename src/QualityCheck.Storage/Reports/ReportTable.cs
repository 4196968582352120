namespace QualityCheck.Storage;

/// <summary>The table of reports.</summary>
internal static class ReportTable
{
    /// <summary>A report's row.</summary>
    public sealed record Row(string Id, string ContentId, string ContentHash, string Engine, string Policy,
        string StoredAt, string Json)
    {
        public StoredReport ToReport() =>
            new(Id, new ReportKey(ContentId, ContentHash, Engine, Policy), StoredTime.Parse(StoredAt), Json);
    }

    public const string Columns = """
        r.id AS Id, r.content_id AS ContentId, r.content_hash AS ContentHash, r.engine AS Engine, r.policy AS Policy,
        r.stored_at AS StoredAt, r.json AS Json
        """;

    /// <summary>Inserts a report with its first decision, unless it is there.</summary>
    public static async Task<Addition> AddAsync(Session session, ReportKey key, QualityReport report, string now)
    {
        string id = key.Id;
        int added = await session.ExecuteAsync(
            """
            INSERT INTO report (id, content_id, content_hash, engine, policy, stored_at, title, quality, host, json)
            VALUES (@id, @ContentId, @ContentHash, @Engine, @Policy, @now, @title, @quality, @host, @json)
            ON CONFLICT DO NOTHING
            """,
            new
            {
                id,
                key.ContentId,
                key.ContentHash,
                key.Engine,
                key.Policy,
                now,
                title = report.Document.Title?.Replace('\0', '\uFFFD'),
                quality = report.Scores.GetValueOrDefault("quality")?.Value,
                host = SourceHost.Of(report.Document),
                json = report.ToJson(),
            }).ConfigureAwait(false);
        if (added > 0)
            await DecisionTable.AddAsync(session, DecisionTable.Row.Of(id, report.Verdict, key, now))
                .ConfigureAwait(false);
        return new Addition(id, added > 0);
    }

    public static async Task<StoredReport?> FindAsync(Session session, string id) =>
        (await session.FirstAsync<Row>($"SELECT {Columns} FROM report r WHERE r.id = @id", new { id })
            .ConfigureAwait(false))?.ToReport();

    public static async Task<IReadOnlyList<ReportSummary>> ListAsync(Session session, ReportQuery query)
    {
        // Those before a report are taken from it on and then turned round.
        string order = query.Before is null ? "DESC" : "ASC";
        IReadOnlyList<Listed> rows = await session.QueryAsync<Listed>(
            $"""
            SELECT r.content_id AS ContentId, r.title AS Title, r.host AS Host, r.quality AS Quality,
              r.stored_at AS StoredAt, {DecisionTable.Columns}
            FROM report r JOIN decision d ON d.report_id = r.id
            WHERE {string.Join(" AND ", Conditions(query))}
            ORDER BY r.stored_at {order}, r.id {order} LIMIT @Limit
            """,
            new
            {
                action = query.Action is { } action ? StoredWord.Of(action) : null,
                query.ContentId,
                Host = query.Host is { } host ? SourceHost.Of(host) : null,
                query.Policy,
                afterTime = query.After is { } after ? StoredTime.Of(after.StoredAt) : null,
                afterId = query.After?.Id,
                beforeTime = query.Before is { } before ? StoredTime.Of(before.StoredAt) : null,
                beforeId = query.Before?.Id,
                query.Limit,
            }).ConfigureAwait(false);
        IEnumerable<ReportSummary> summaries = rows.Select(row => row.ToSummary());
        return [.. query.Before is null ? summaries : summaries.Reverse()];
    }

    private static IEnumerable<string> Conditions(ReportQuery query)
    {
        yield return DecisionTable.IsCurrent;
        if (query.Action is not null)
            yield return "d.action = @action";
        if (query.Reviewed is { } reviewed)
            yield return reviewed ? "d.reviewer IS NOT NULL" : "d.reviewer IS NULL";
        if (query.ContentId is not null)
            yield return "r.content_id = @ContentId";
        if (query.Host is not null)
            yield return "r.host = @Host";
        if (query.Policy is not null)
            yield return "substr(d.policy, 1, length(@Policy)) = @Policy";
        if (query.After is not null)
            yield return "(r.stored_at, r.id) < (@afterTime, @afterId)";
        if (query.Before is not null)
            yield return "(r.stored_at, r.id) > (@beforeTime, @beforeId)";
    }

    private sealed record Listed(string ContentId, string? Title, string? Host, double? Quality, string StoredAt,
        long Number, string ReportId, string Action, string? Shadow, string Reasons, string? Reviewer, string? Note,
        string DecidedAt, string Engine, string Policy, long? Supersedes)
    {
        public ReportSummary ToSummary() => new(ReportId, ContentId, Title, Host, Quality, StoredTime.Parse(StoredAt),
            new DecisionTable.Row(Number, ReportId, Action, Shadow, Reasons, Reviewer, Note, DecidedAt, Engine, Policy,
                Supersedes).ToDecision());
    }
}
