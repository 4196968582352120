using System.Collections.Immutable;
using System.Data.Common;
using System.Text.Json;
using QualityCheck.Scoring;
using QualityCheck.Storage;
using QualityCheck.Tests.Duplicates;

namespace QualityCheck.Tests.Storage;

/// <summary>What holds for a store that is asked for copies, whatever the database.</summary>
public abstract class SeenBeforeContract
{
    private static readonly QualityChecker Checker = Of("a");

    private static readonly string Original = DuplicateIndexContract.Text(1, 2, 3);

    private static readonly string Longer = DuplicateIndexContract.Text(1, 2, 3, 4, 5, 6);

    private readonly Clock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A connection string of an empty database of this test's own.</summary>
    protected abstract Task<string> DatabaseAsync();

    /// <summary>A connection past the store.</summary>
    protected abstract DbConnection Connect(string connectionString);

    [Fact]
    public async Task What_was_seen_before_is_told_and_kept_beside_the_report()
    {
        await using ReportStore store = await OpenAsync(await DatabaseAsync());
        Addition first = await AddAsync(store, "a", Original);
        Assert.Empty(first.SeenBefore!.Value);
        Addition second = await AddAsync(store, "b", Longer);
        EarlierCopy copy = Assert.Single(second.SeenBefore!.Value);
        Assert.Equal(("a", CopyRelation.Contains), (copy.Id, copy.Relation));
        Assert.Equal(Json(second.SeenBefore.Value), Json(await store.SeenBeforeAsync(second.Id, Token)));
        Assert.Equal(Report("b", Longer).ToJson(), (await store.FindAsync(second.Id, Token))!.Json);
        Assert.Equal(["a", "b"], await IdsAsync(store));
    }

    [Fact]
    public async Task The_same_again_changes_nothing_and_tells_the_same()
    {
        await using ReportStore store = await OpenAsync(await DatabaseAsync());
        await AddAsync(store, "a", Original);
        Addition second = await AddAsync(store, "b", Original);
        await AddAsync(store, "c", Original);
        Addition again = await AddAsync(store, "b", Original);
        Assert.Equal((second.Id, false), (again.Id, again.IsNew));
        Assert.Equal(Json(second.SeenBefore!.Value), Json(again.SeenBefore!.Value));
        Assert.Empty((await AddAsync(store, "a", Original)).SeenBefore!.Value);
        Assert.Equal(["a", "b", "c"], await IdsAsync(store));

        await AddAsync(store, "a", DuplicateIndexContract.Text(9, 10));
        Assert.False((await AddAsync(store, "a", Original)).IsNew);
        Assert.Equal(["b", "c"], await IdsAsync(store));
    }

    [Fact]
    public async Task Who_does_not_ask_is_told_nothing_and_who_asks_later_is()
    {
        await using ReportStore store = await OpenAsync(await DatabaseAsync());
        await AddAsync(store, "a", Original);
        Assert.Null((await store.AddAsync(Report("b", Original), Token)).SeenBefore);
        Assert.Null((await store.AddAsync(Report("c", Original), null, null, Token)).SeenBefore);
        Assert.Null((await store.AddAsync(Report("d", Original).WithDetail(ReportDetail.Findings), null,
            store.Copies, Token)).SeenBefore);
        Assert.Equal(["a"], await IdsAsync(store));
        Addition later = await AddAsync(store, "b", Original);
        Assert.Equal((false, "a"), (later.IsNew, Assert.Single(later.SeenBefore!.Value).Id));
        Assert.Equal(["a", "b"], await IdsAsync(store));
    }

    [Fact]
    public async Task Report_decision_message_and_text_are_stored_whole_or_not_at_all()
    {
        string database = await DatabaseAsync();
        await using ReportStore store = await OpenAsync(database);
        await AddAsync(store, "a", Original);
        await ExecuteAsync(database, "ALTER TABLE copy_fingerprint RENAME TO away");
        await Assert.ThrowsAnyAsync<DbException>(() =>
            store.AddAsync(Report("b", Original), "message", store.Copies, Token));
        await ExecuteAsync(database, "ALTER TABLE away RENAME TO copy_fingerprint");
        Assert.Equal("a", Assert.Single(await store.ListAsync(new ReportQuery(), Token)).ContentId);
        Assert.Null(await store.NextMessageAsync(Token));
        Assert.Equal(["a"], await IdsAsync(store));

        Addition second = await store.AddAsync(Report("b", Original), "message", store.Copies, Token);
        Assert.Equal(second.Id, (await store.TakeMessageAsync(TimeSpan.FromSeconds(1), Token))!.ReportId);
    }

    [Fact]
    public async Task An_erasure_takes_the_text_along_and_that_it_was_seen()
    {
        string database = await DatabaseAsync();
        await using ReportStore store = await OpenAsync(database);
        await AddAsync(store, "secret-name", Original);
        Addition second = await AddAsync(store, "b", Longer);
        await store.Copies.AddAsync("without-report", Winnowing.Fingerprints(Original), Token);
        await store.EraseAsync("without-report", "dpo", cancellationToken: Token);
        await store.EraseAsync("secret-name", "dpo", cancellationToken: Token);
        Assert.Empty(await store.SeenBeforeAsync(second.Id, Token));
        Assert.Equal(["b"], await IdsAsync(store));
        Assert.Equal(0, await CountAsync(database, "seen_before"));
        await store.EraseAsync("b", "dpo", cancellationToken: Token);
        Assert.Equal(0, await CountAsync(database, "copy_document"));
        Assert.Equal(0, await CountAsync(database, "copy_fingerprint"));
    }

    [Fact]
    public async Task A_text_goes_with_the_last_report_of_its_content_when_the_retention_period_ends()
    {
        await using ReportStore store = await OpenAsync(await DatabaseAsync());
        await AddAsync(store, "a", Original);
        await AddAsync(store, "b", Original);
        _clock.Now += TimeSpan.FromDays(2);
        await store.AddAsync(Of("b").Check(Document("a", Original)), null, store.Copies, Token);
        Addition third = await AddAsync(store, "c", Longer);
        Assert.Equal(["a", "b"], third.SeenBefore!.Value.Select(copy => copy.Id));
        Assert.Equal(2, (await store.RemoveOlderThanAsync(TimeSpan.FromDays(1), "retention", Token)).Reports);
        Assert.Equal(["a", "c"], await IdsAsync(store));
        Assert.Equal("a", Assert.Single(await store.SeenBeforeAsync(third.Id, Token)).Id);
    }

    [Fact]
    public async Task Of_copies_that_come_at_once_all_but_one_are_told_and_nothing_is_lost()
    {
        string database = await DatabaseAsync();
        QualityReport[] reports =
            [.. Enumerable.Range(0, 10).Select(at => Report(FormattableString.Invariant($"d{at}"), Original))];
        Addition[][] additions = await Task.WhenAll(Enumerable.Range(0, 6).Select(process => Task.Run(async () =>
        {
            await using ReportStore store = await OpenAsync(database);
            var own = new List<Addition>();
            foreach (QualityReport report in process % 2 == 0 ? reports : reports.Reverse())
                own.Add(await store.AddAsync(report, null, store.Copies, Token));
            return own.ToArray();
        }, Token)));
        Addition[] added = [.. additions.SelectMany(own => own).Where(addition => addition.IsNew)];
        Assert.Equal(Enumerable.Range(0, reports.Length),
            added.Select(addition => addition.SeenBefore!.Value.Length).Order());
        await using ReportStore later = await OpenAsync(database);
        Assert.Equal(reports.Length, (await IdsAsync(later)).Count);
    }

    [Fact]
    public async Task An_index_of_its_own_has_the_text_after_the_report_also_where_it_was_cut_off()
    {
        await using ReportStore store = await OpenAsync(await DatabaseAsync());
        var index = new Mortal();
        await store.AddAsync(Report("a", Original), null, index, Token);
        index.IsDead = true;
        await Assert.ThrowsAsync<IOException>(() => store.AddAsync(Report("b", Original), null, index, Token));
        index.IsDead = false;
        await store.AddAsync(Report("c", Original), null, index, Token);
        Addition again = await store.AddAsync(Report("b", Original), null, index, Token);
        Assert.Equal((false, "a"), (again.IsNew, Assert.Single(again.SeenBefore!.Value).Id));
        Assert.Equal(["a", "b", "c"], (await index.FindAsync("new", Winnowing.Fingerprints(Original), Token))
            .Select(copy => copy.Id));
        Assert.Empty(await IdsAsync(store));
    }

    private static QualityChecker Of(string policy) => new QualityCheckerBuilder()
        .UsePolicy(Policy.Parse($$"""{"name":"{{policy}}","version":1,"rules":[]}""")).Build();

    private static QualityReport Report(string id, string text) => Checker.Check(Document(id, text));

    private static InputDocument Document(string id, string text) =>
        InputDocument.FromText(text) with { Id = id, Clean = false };

    private static string Json(ImmutableArray<EarlierCopy> copies) => JsonSerializer.Serialize(copies);

    private static Task<Addition> AddAsync(ReportStore store, string id, string text) =>
        store.AddAsync(Report(id, text), null, store.Copies, Token);

    /// <summary>Whose text has the original's passages.</summary>
    private static async Task<IReadOnlyList<string>> IdsAsync(ReportStore store) =>
        [.. (await store.Copies.FindAsync("new", Winnowing.Fingerprints(Original), Token)).Select(copy => copy.Id)
            .Order(StringComparer.Ordinal)];

    private Task<ReportStore> OpenAsync(string connectionString) =>
        ReportStore.OpenAsync(connectionString, _clock, Token);

    private async Task ExecuteAsync(string connectionString, string sql)
    {
        await using DbConnection connection = Connect(connectionString);
        await connection.OpenAsync(Token);
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Token);
    }

    private async Task<long> CountAsync(string connectionString, string table)
    {
        await using DbConnection connection = Connect(connectionString);
        await connection.OpenAsync(Token);
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM {table}";
        return (long)(await command.ExecuteScalarAsync(Token))!;
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 30, 8, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    /// <summary>An index that does not come to adding while it is dead.</summary>
    private sealed class Mortal : IDuplicateIndex
    {
        private readonly ReferenceDuplicateIndex _index = new();

        public bool IsDead { get; set; }

        public ValueTask<ImmutableArray<EarlierCopy>> FindAsync(string id,
            ImmutableArray<TextFingerprint> fingerprints, CancellationToken cancellationToken = default) =>
            _index.FindAsync(id, fingerprints, cancellationToken);

        public ValueTask AddAsync(string id, ImmutableArray<TextFingerprint> fingerprints,
            CancellationToken cancellationToken = default) =>
            IsDead ? throw new IOException() : _index.AddAsync(id, fingerprints, cancellationToken);

        public ValueTask<bool> RemoveAsync(string id, CancellationToken cancellationToken = default) =>
            _index.RemoveAsync(id, cancellationToken);
    }
}
