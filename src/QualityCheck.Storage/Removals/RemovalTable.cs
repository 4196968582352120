namespace QualityCheck.Storage;

/// <summary>The table of removals. The tables of reports and decisions let nothing go but during one.</summary>
internal static class RemovalTable
{
    private const string Columns = """
        number AS Number, kind AS Kind, removed_at AS RemovedAt, requested_by AS RequestedBy, reference AS Reference,
        reports AS Reports, decisions AS Decisions
        """;

    /// <summary>Removes reports with all their decisions.</summary>
    /// <param name="session">Within a transaction.</param>
    /// <param name="removal">The removal; number and counts are found.</param>
    /// <param name="where">Which reports: a condition of this program with parameters.</param>
    /// <param name="values">The parameters.</param>
    public static async Task<Removal> RemoveAsync(Session session, Removal removal, string where, object values)
    {
        long number = await session.FirstAsync<long>(
            """
            INSERT INTO removal (kind, removed_at, requested_by, reference)
            VALUES (@kind, @at, @RequestedBy, @Reference) RETURNING number
            """,
            new
            {
                kind = StoredWord.Of(removal.Kind),
                at = StoredTime.Of(removal.RemovedAt),
                removal.RequestedBy,
                removal.Reference,
            }).ConfigureAwait(false);
        await RemoveCopiesAsync(session, where, values).ConfigureAwait(false);
        long decisions = await session.ExecuteAsync(
            $"DELETE FROM decision WHERE report_id IN (SELECT id FROM report WHERE {where})", values)
            .ConfigureAwait(false);
        long reports = await session.ExecuteAsync($"DELETE FROM report WHERE {where}", values).ConfigureAwait(false);
        await session.ExecuteAsync(
            "UPDATE removal SET reports = @reports, decisions = @decisions, is_open = 0 WHERE number = @number",
            new { reports, decisions, number }).ConfigureAwait(false);
        return removal with { Number = number, Reports = reports, Decisions = decisions };
    }

    public static async Task<IReadOnlyList<Removal>> ListAsync(Session session) =>
    [
        .. (await session.QueryAsync<Row>($"SELECT {Columns} FROM removal ORDER BY number").ConfigureAwait(false))
            .Select(row => row.ToRemoval()),
    ];

    /// <summary>The texts of which no report is left, and that they were seen before others.</summary>
    private static async Task RemoveCopiesAsync(Session session, string where, object values)
    {
        string gone = $"""
            SELECT gone.content_id FROM report gone WHERE {where} AND NOT EXISTS (
              SELECT 1 FROM report kept WHERE kept.content_id = gone.content_id AND NOT ({where}))
            """;
        foreach (string table in new[] { "copy_document", "seen_before" })
            await session.ExecuteAsync($"DELETE FROM {table} WHERE content_id IN ({gone})", values)
                .ConfigureAwait(false);
    }

    private sealed record Row(long Number, string Kind, string RemovedAt, string RequestedBy, string? Reference,
        long Reports, long Decisions)
    {
        public Removal ToRemoval() => new(Number, StoredWord.Parse<RemovalKind>(Kind),
            StoredTime.Parse(RemovedAt), RequestedBy, Reference, Reports, Decisions);
    }
}
