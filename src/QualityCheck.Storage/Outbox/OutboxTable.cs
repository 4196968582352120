namespace QualityCheck.Storage;

/// <summary>The table of what is still to be told.</summary>
internal static class OutboxTable
{
    public static Task<int> AddAsync(Session session, string reportId, string body, string now) =>
        session.ExecuteAsync("INSERT INTO outbox (report_id, body, due_at) VALUES (@reportId, @body, @now)",
            new { reportId, body, now });

    /// <summary>Takes what is due longest, and puts it off; null where nothing is, or where another took it.</summary>
    public static async Task<OutboxMessage?> TakeAsync(Session session, string now, string until)
    {
        Row? row = await session.FirstAsync<Row>(
            """
            SELECT report_id AS ReportId, body AS Body, attempts AS Attempts, due_at AS DueAt
            FROM outbox WHERE due_at <= @now ORDER BY due_at, report_id LIMIT 1
            """, new { now }).ConfigureAwait(false);
        if (row is null)
            return null;
        int taken = await session.ExecuteAsync(
            """
            UPDATE outbox SET attempts = attempts + 1, due_at = @until
            WHERE report_id = @ReportId AND due_at = @DueAt
            """, new { row.ReportId, row.DueAt, until }).ConfigureAwait(false);
        return taken > 0 ? new OutboxMessage(row.ReportId, row.Body, row.Attempts + 1) : null;
    }

    public static Task<int> PutOffAsync(Session session, string reportId, string until) =>
        session.ExecuteAsync("UPDATE outbox SET due_at = @until WHERE report_id = @reportId", new { reportId, until });

    public static Task<int> RemoveAsync(Session session, string reportId) =>
        session.ExecuteAsync("DELETE FROM outbox WHERE report_id = @reportId", new { reportId });

    public static Task<string?> NextAsync(Session session) =>
        session.FirstAsync<string>("SELECT MIN(due_at) FROM outbox");

    private sealed record Row(string ReportId, string Body, long Attempts, string DueAt);
}
