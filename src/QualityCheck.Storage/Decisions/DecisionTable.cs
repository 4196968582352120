using System.Text.Json;

namespace QualityCheck.Storage;

/// <summary>The table of decisions. There is no way to change a row.</summary>
internal static class DecisionTable
{
    /// <summary>A decision's row.</summary>
    public sealed record Row(long Number, string ReportId, string Action, string? Shadow, string Reasons,
        string? Reviewer, string? Note, string DecidedAt, string Engine, string Policy, long? Supersedes)
    {
        /// <summary>The decision that a verdict makes.</summary>
        public static Row Of(string reportId, Verdict verdict, ReportKey key, string now, long? supersedes = null) =>
            new(0, reportId, StoredWord.Of(verdict.Action),
                verdict.Shadow is { } shadow ? StoredWord.Of(shadow.Action) : null,
                JsonSerializer.Serialize((verdict.Shadow ?? verdict).Reasons), null, null, now, key.Engine, key.Policy,
                supersedes);

        public Decision ToDecision() => new()
        {
            Number = Number,
            ReportId = ReportId,
            Action = StoredWord.Parse<VerdictAction>(Action),
            Shadow = Shadow is null ? null : StoredWord.Parse<VerdictAction>(Shadow),
            Reasons = JsonSerializer.Deserialize<string[]>(Reasons)!,
            Reviewer = Reviewer,
            Note = Note,
            DecidedAt = StoredTime.Parse(DecidedAt),
            Engine = Engine,
            Policy = Policy,
            Supersedes = Supersedes,
        };
    }

    public const string Columns = """
        d.number AS Number, d.report_id AS ReportId, d.action AS Action, d.shadow AS Shadow, d.reasons AS Reasons,
        d.reviewer AS Reviewer, d.note AS Note, d.decided_at AS DecidedAt, d.engine AS Engine, d.policy AS Policy,
        d.supersedes AS Supersedes
        """;

    public const string IsCurrent = "NOT EXISTS (SELECT 1 FROM decision s WHERE s.supersedes = d.number)";

    /// <summary>Inserts a decision; null where another supersedes the same.</summary>
    public static async Task<Decision?> AddAsync(Session session, Row row)
    {
        long? number = await session.FirstAsync<long?>(
            """
            INSERT INTO decision (report_id, action, shadow, reasons, reviewer, note, decided_at, engine, policy,
              supersedes)
            VALUES (@ReportId, @Action, @Shadow, @Reasons, @Reviewer, @Note, @DecidedAt, @Engine, @Policy, @Supersedes)
            ON CONFLICT DO NOTHING
            RETURNING number
            """, row).ConfigureAwait(false);
        return number is { } given ? (row with { Number = given }).ToDecision() : null;
    }

    /// <summary>All decisions about a report, the first one first.</summary>
    public static async Task<IReadOnlyList<Decision>> OfReportAsync(Session session, string reportId) =>
    [
        .. (await session.QueryAsync<Row>(
            $"SELECT {Columns} FROM decision d WHERE d.report_id = @reportId ORDER BY d.number",
            new { reportId }).ConfigureAwait(false)).Select(row => row.ToDecision()),
    ];

    /// <summary>Adds what a reviewer decided; null where the decision to supersede is not the current one.</summary>
    public static async Task<Decision?> AddAsync(Session session, Review review, string now)
    {
        Row? before = await session.FirstAsync<Row>(
            $"SELECT {Columns} FROM decision d WHERE d.report_id = @ReportId AND d.number = @Supersedes",
            new { review.ReportId, review.Supersedes }).ConfigureAwait(false);
        return before is null ? null : await AddAsync(session, before with
        {
            Action = StoredWord.Of(review.Action),
            Shadow = null,
            Reasons = JsonSerializer.Serialize(review.Reasons),
            Reviewer = review.Reviewer,
            Note = review.Note,
            DecidedAt = now,
            Supersedes = review.Supersedes,
        }).ConfigureAwait(false);
    }
}
