using System.Collections.Immutable;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;
using QualityCheck.Scoring;

namespace QualityCheck.Storage;

/// <summary>
/// Reports and the decisions about them, in SQLite or PostgreSQL. Each report is stored once, with the decision of its
/// verdict; later decisions supersede earlier ones and none is ever changed. Safe from many threads and processes.
/// </summary>
public sealed class ReportStore : IAsyncDisposable
{
    private readonly Database _database;
    private readonly TimeProvider _clock;

    /// <summary>Whose turn it is to look for copies in an index that is not the store's own.</summary>
    private readonly SemaphoreSlim _turn = new(1);

    private ReportStore(Database database, TimeProvider clock)
    {
        (_database, _clock) = (database, clock);
        Copies = StoredDuplicateIndex.Of(database);
    }

    /// <summary>
    /// The texts of reports that were added with it, by content id; they go with the last report of their content.
    /// </summary>
    public IDuplicateIndex Copies { get; }

    /// <summary>Opens a store, creating its tables or bringing them up to date.</summary>
    /// <param name="connectionString">
    /// The path of an SQLite file or <c>Data Source=…</c>; <c>Host=…</c> or <c>postgres://…</c> for PostgreSQL.
    /// </param>
    /// <param name="clock">Tells when something was stored or decided; the system's unless said.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is neither.</exception>
    /// <exception cref="InvalidOperationException">The tables are those of a later version.</exception>
    /// <exception cref="DbException">The database cannot be reached or written.</exception>
    public static async Task<ReportStore> OpenAsync(string connectionString, TimeProvider? clock = null,
        CancellationToken cancellationToken = default) =>
        new(await Database.OpenAsync(connectionString, cancellationToken).ConfigureAwait(false),
            clock ?? TimeProvider.System);

    /// <summary>Stores a report with the decision of its verdict, unless it is there already.</summary>
    /// <param name="report">The report; all that is in it is stored, see
    /// <see cref="QualityReport.WithDetail"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException">Its id cannot be stored, see <see cref="ReportKey.Of"/>.</exception>
    public async Task<Addition> AddAsync(QualityReport report, CancellationToken cancellationToken = default) =>
        (await AddAsync([report], cancellationToken).ConfigureAwait(false))[0];

    /// <summary>Stores a report, and in the same transaction, where it is new, what is to be told of it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="message">What <see cref="TakeMessageAsync"/> then gives; null for nothing.</param>
    /// <param name="index">
    /// Where it is looked for documents that its text shares passages with, and to which the text is added:
    /// <see cref="Copies"/>, in the same transaction, or another one, afterwards. Null for none; a report without its
    /// text has none.
    /// </param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException">Its id cannot be stored, see <see cref="ReportKey.Of"/>.</exception>
    public async Task<Addition> AddAsync(QualityReport report, string? message, IDuplicateIndex? index,
        CancellationToken cancellationToken = default)
    {
        var addition = new WatchedAddition(_database, ReportKey.Of(report), report, message, _clock);
        if (index is null || report.Article is not { } article)
            return await addition.AddAsync(cancellationToken).ConfigureAwait(false);
        ImmutableArray<TextFingerprint> fingerprints = Winnowing.Fingerprints(article.Text);
        if (ReferenceEquals(index, Copies))
            return await addition.AddAsync(fingerprints, cancellationToken).ConfigureAwait(false);
        // One after the other, so that of copies that come at once each is found by those after it.
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await addition.AddAsync(index, fingerprints, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>What the text of a report shares with documents seen before it, the most copied first.</summary>
    public Task<ImmutableArray<EarlierCopy>> SeenBeforeAsync(string reportId,
        CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => SeenBeforeTable.ListAsync(session, reportId), cancellationToken);

    /// <summary>Stores reports in one transaction: all, or on an exception none.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What came of each, in their order.</returns>
    /// <exception cref="ArgumentException">An id cannot be stored, see <see cref="ReportKey.Of"/>.</exception>
    public Task<IReadOnlyList<Addition>> AddAsync(IEnumerable<QualityReport> reports,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        // In the order of their ids, so that two batches that overlap never wait for each other.
        (QualityReport Report, ReportKey Key, int At)[] ordered =
        [
            .. reports.Select((report, at) => (report, ReportKey.Of(report), at))
                .OrderBy(entry => entry.Item2.Id, StringComparer.Ordinal),
        ];
        return _database.WriteAsync<IReadOnlyList<Addition>>(async session =>
        {
            string now = StoredTime.Of(_clock.GetUtcNow());
            var additions = new Addition[ordered.Length];
            foreach ((QualityReport report, ReportKey key, int at) in ordered)
                additions[at] = await ReportTable.AddAsync(session, key, report, now).ConfigureAwait(false);
            return additions;
        }, cancellationToken);
    }

    /// <summary>The report of an id; null where there is none.</summary>
    public Task<StoredReport?> FindAsync(string id, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => ReportTable.FindAsync(session, id), cancellationToken);

    /// <summary>Lists reports, newest first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 1.</exception>
    public Task<IReadOnlyList<ReportSummary>> ListAsync(ReportQuery query,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Limit, 1, nameof(query));
        return _database.ReadAsync(session => ReportTable.ListAsync(session, query), cancellationToken);
    }

    /// <summary>All decisions about a report, the first one first: the last one counts.</summary>
    public Task<IReadOnlyList<Decision>> DecisionsAsync(string reportId,
        CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => DecisionTable.OfReportAsync(session, reportId), cancellationToken);

    /// <summary>All decisions about all reports, the first one first.</summary>
    public async IAsyncEnumerable<Decision> DecisionsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        DbConnection connection = await _database.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            await foreach (DecisionTable.Row row in connection.QueryUnbufferedAsync<DecisionTable.Row>(
                $"SELECT {DecisionTable.Columns} FROM decision d ORDER BY d.number")
                .WithCancellation(cancellationToken).ConfigureAwait(false))
                yield return row.ToDecision();
        }
    }

    /// <summary>Stores what a reviewer decides.</summary>
    /// <exception cref="ArgumentException">The action is Abstain, or the reviewer has no name.</exception>
    /// <exception cref="DecisionConflictException">The decision to supersede is not the current one of this
    /// report.</exception>
    public async Task<Decision> DecideAsync(Review review, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentException.ThrowIfNullOrWhiteSpace(review.Reviewer, nameof(review));
        if (review.Action == VerdictAction.Abstain)
            throw new ArgumentException("A reviewer decides Accept, Review or Reject.", nameof(review));
        return await _database.WriteAsync(
                session => DecisionTable.AddAsync(session, review, StoredTime.Of(_clock.GetUtcNow())),
                cancellationToken).ConfigureAwait(false)
            ?? throw new DecisionConflictException(FormattableString.Invariant(
                $"Decision {review.Supersedes} is not the current one of this report."));
    }

    /// <summary>
    /// Decides all stored reports by a policy, without analysing anything again. Automated decisions by another policy
    /// are superseded; those of reviewers stand.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="context">Surface and date; null for none.</param>
    /// <param name="dryRun">Whether only to tell what would flip.</param>
    /// <param name="cancellationToken">Stops it; what is superseded by then stays so, and running it again goes
    /// on.</param>
    /// <exception cref="ArgumentException">The policy has no such surface.</exception>
    public Task<Redecision> RedecideAsync(Policy policy, DecisionContext? context = null, bool dryRun = true,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new Redeciding(_database, policy, context ?? DecisionContext.None, dryRun, _clock)
            .RunAsync(cancellationToken);
    }

    /// <summary>
    /// What reviewers decided, as lines that <c>qualitycheck policy tune</c> reads. Of several decisions about the
    /// same content the last one.
    /// </summary>
    public async IAsyncEnumerable<string> LabelsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        const string Sql = $"""
            SELECT json AS Json, action AS Action FROM (
              SELECT r.json, d.action, d.number,
                ROW_NUMBER() OVER (PARTITION BY r.content_hash ORDER BY d.number DESC) AS place
              FROM report r JOIN decision d ON d.report_id = r.id
              WHERE d.reviewer IS NOT NULL AND {DecisionTable.IsCurrent}) AS label
            WHERE place = 1 ORDER BY number
            """;
        DbConnection connection = await _database.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            await foreach ((string json, string action) in connection.QueryUnbufferedAsync<(string, string)>(Sql)
                .WithCancellation(cancellationToken).ConfigureAwait(false))
                yield return $$"""{"report":{{json}},"decision":"{{action}}"}""";
        }
    }

    /// <summary>Removes the reports stored longer ago than a period, with all decisions about them.</summary>
    /// <param name="period">The retention period.</param>
    /// <param name="requestedBy">Who asks for it, for the audit.</param>
    /// <param name="cancellationToken">Stops it; then nothing is removed.</param>
    /// <returns>What is kept of them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period is negative.</exception>
    public Task<Removal> RemoveOlderThanAsync(TimeSpan period, string requestedBy,
        CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, TimeSpan.Zero);
        string before = StoredTime.Of(_clock.GetUtcNow() - period);
        return RemoveAsync(RemovalKind.Retention, requestedBy, null, "stored_at < @before", new { before },
            cancellationToken);
    }

    /// <summary>
    /// Removes all reports about one content, with all decisions about them, and what <see cref="Copies"/> has of it.
    /// </summary>
    /// <param name="contentId">The caller's name for the content.</param>
    /// <param name="requestedBy">Who asks for it, for the audit.</param>
    /// <param name="reference">The caller's reference, such as the number of a request; it stays.</param>
    /// <param name="cancellationToken">Stops it; then nothing is removed.</param>
    /// <returns>What is kept of them.</returns>
    public Task<Removal> EraseAsync(string contentId, string requestedBy, string? reference = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(contentId);
        return RemoveAsync(RemovalKind.Erasure, requestedBy, reference, "content_id = @contentId", new { contentId },
            cancellationToken, contentId);
    }

    /// <summary>
    /// Takes the message that is due longest; null where none is. It stays until <see cref="RemoveMessageAsync"/>, and
    /// comes again after <paramref name="lease"/>, also where whoever took it has died: at least once.
    /// </summary>
    public Task<OutboxMessage?> TakeMessageAsync(TimeSpan lease, CancellationToken cancellationToken = default)
    {
        DateTimeOffset now = _clock.GetUtcNow();
        return _database.WriteAsync(
            session => OutboxTable.TakeAsync(session, StoredTime.Of(now), StoredTime.Of(now + lease)),
            cancellationToken);
    }

    /// <summary>Puts a message off by so long from now.</summary>
    public Task PutOffMessageAsync(string reportId, TimeSpan wait, CancellationToken cancellationToken = default) =>
        _database.WriteAsync(
            session => OutboxTable.PutOffAsync(session, reportId, StoredTime.Of(_clock.GetUtcNow() + wait)),
            cancellationToken);

    /// <summary>Forgets a message: it has arrived, or nobody will have it.</summary>
    public Task RemoveMessageAsync(string reportId, CancellationToken cancellationToken = default) =>
        _database.WriteAsync(session => OutboxTable.RemoveAsync(session, reportId), cancellationToken);

    /// <summary>When the next message is due; null where none waits.</summary>
    public async Task<DateTimeOffset?> NextMessageAsync(CancellationToken cancellationToken = default) =>
        await _database.ReadAsync(OutboxTable.NextAsync, cancellationToken).ConfigureAwait(false) is { } due
            ? StoredTime.Parse(due)
            : null;

    /// <summary>All removals, in their order.</summary>
    public Task<IReadOnlyList<Removal>> RemovalsAsync(CancellationToken cancellationToken = default) =>
        _database.ReadAsync(RemovalTable.ListAsync, cancellationToken);

    /// <summary>Asks the database for an answer.</summary>
    /// <exception cref="DbException">It gives none.</exception>
    public Task PingAsync(CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => session.FirstAsync<long?>("SELECT MAX(number) FROM migration"),
            cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync().ConfigureAwait(false);
        _turn.Dispose();
    }

    private Task<Removal> RemoveAsync(RemovalKind kind, string requestedBy, string? reference, string where,
        object values, CancellationToken cancellationToken, string? contentId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(requestedBy);
        var removal = new Removal(0, kind, _clock.GetUtcNow(), requestedBy, reference, 0, 0);
        return _database.WriteAsync(async session =>
        {
            Removal done = await RemovalTable.RemoveAsync(session, removal, where, values).ConfigureAwait(false);
            if (contentId is not null)
            {
                await CopyTable.RemoveAsync(session, contentId).ConfigureAwait(false);
                await SeenBeforeTable.RemoveAsync(session, contentId).ConfigureAwait(false);
            }
            return done;
        }, cancellationToken);
    }
}
