using System.Data.Common;
using System.Text.Json;
using QualityCheck.Scoring;
using QualityCheck.Storage;

namespace QualityCheck.Tests.Storage;

/// <summary>What holds for a store, whatever the database.</summary>
public abstract class ReportStoreContract
{
    private const string Prose =
        "The council of Eastmere met on Monday. It voted seven to two for a new bridge. Work begins in June.\n";

    private const string ReviewsAll =
        """{"name":"all","version":3,"rules":[{"action":"review","reason":"house.rule","when":"document.words","above":0}]}""";

    private const string AcceptsAll = """{"name":"none","version":2,"rules":[]}""";

    private static readonly Policy Reviewing = Policy.Parse(ReviewsAll);

    private static readonly Policy Accepting = Policy.Parse(AcceptsAll);

    private static readonly QualityChecker Checker = new QualityCheckerBuilder().UsePolicy(Reviewing).Build();

    private static readonly QualityChecker Shadow = new QualityCheckerBuilder()
        .UsePolicy(Policy.Parse(ReviewsAll.Replace("\"rules\"", "\"mode\":\"shadow\",\"rules\"", StringComparison.Ordinal)))
        .Build();

    private readonly Clock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A connection string of an empty database of this test's own.</summary>
    protected abstract Task<string> DatabaseAsync();

    /// <summary>A connection past the store.</summary>
    protected abstract DbConnection Connect(string connectionString);

    [Fact]
    public async Task A_report_comes_back_byte_for_byte_with_the_decision_of_its_verdict()
    {
        await using ReportStore store = await OpenAsync();
        QualityReport report = Report("a", Prose + "\0\u2028 “quoted” \U0001F600\n");
        Addition addition = await store.AddAsync(report, Token);
        Assert.True(addition.IsNew);

        StoredReport stored = (await store.FindAsync(addition.Id, Token))!;
        Assert.Equal(report.ToJson(), stored.Json);
        Assert.Equal(report.ToJson(), stored.ToReport().ToJson());
        Assert.Equal(ReportKey.Of(report), stored.Key);
        Assert.Equal(_clock.Now, stored.StoredAt);

        Decision decision = Assert.Single(await store.DecisionsAsync(addition.Id, Token));
        Assert.True(decision.IsAutomated);
        Assert.Equal(VerdictAction.Review, decision.Action);
        Assert.Equal(["house.rule"], decision.Reasons);
        Assert.Equal(stored.Key.Policy, decision.Policy);
        Assert.Equal(stored.Key.Engine, decision.Engine);
        Assert.Equal(_clock.Now, decision.DecidedAt);
        Assert.Null(decision.Supersedes);
        Assert.Null(await store.FindAsync("none", Token));
    }

    [Fact]
    public async Task The_same_key_is_stored_once_and_says_so()
    {
        await using ReportStore store = await OpenAsync();
        Addition first = await store.AddAsync(Report("a"), Token);
        Assert.Equal(new Addition(first.Id, false), await store.AddAsync(Report("a"), Token));
        IReadOnlyList<Addition> batch = await store.AddAsync([Report("b"), Report("a"), Report("b")], Token);
        Assert.Equal([true, false, false], batch.Select(addition => addition.IsNew));
        Assert.Equal(batch[0].Id, batch[2].Id);

        Addition otherText = await store.AddAsync(Report("a", Prose + Prose), Token);
        Addition otherPolicy = await store.AddAsync(
            new QualityCheckerBuilder().UsePolicy(Accepting).Build().Check(Document("a", Prose)), Token);
        Addition otherEngine = await store.AddAsync(Report("a") with
        {
            Versions = Report("a").Versions with { Models = "others" },
        }, Token);
        Assert.All([otherText, otherPolicy, otherEngine], addition => Assert.True(addition.IsNew));
        Assert.Equal(5, (await store.ListAsync(new ReportQuery(), Token)).Count);
        Assert.Single(await store.DecisionsAsync(first.Id, Token));
    }

    [Fact]
    public async Task A_batch_is_stored_whole_or_not_at_all()
    {
        await using ReportStore store = await OpenAsync();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        QualityReport[] batch = [.. Enumerable.Range(0, 20).Select(i => Report(FormattableString.Invariant($"d{i}")))];
        await Assert.ThrowsAsync<ArgumentException>(() => store.AddAsync([.. batch, Report("bad\nid")], Token));
        _clock.OnRead = stop.Cancel;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.AddAsync(batch, stop.Token));
        _clock.OnRead = null;
        Assert.Empty(await store.ListAsync(new ReportQuery(), Token));
    }

    [Theory]
    [InlineData("'; DROP TABLE report; --")]
    [InlineData("../../etc/passwd")]
    [InlineData("%_\\\"`$(id)")]
    [InlineData("日本語 \U0001F600")]
    public async Task Ids_are_values_and_never_text_of_a_statement(string id)
    {
        await using ReportStore store = await OpenAsync();
        Addition addition = await store.AddAsync(Report(id), Token);
        ReportSummary summary = Assert.Single(
            await store.ListAsync(new ReportQuery { ContentId = id }, Token));
        Assert.Equal((addition.Id, id), (summary.Id, summary.ContentId));
        Assert.Null(await store.FindAsync(id, Token));
        Assert.Equal(1, (await store.EraseAsync(id, "dpo", id, Token)).Reports);
    }

    [Fact]
    public async Task The_longest_id_fits_and_a_longer_one_is_refused()
    {
        await using ReportStore store = await OpenAsync();
        string longest = new('字', ReportKey.LongestContentId);
        Assert.True((await store.AddAsync(Report(longest), Token)).IsNew);
        await Assert.ThrowsAsync<ArgumentException>(() => store.AddAsync(Report(longest + "字"), Token));
        await Assert.ThrowsAsync<ArgumentException>(() => store.AddAsync(Report(""), Token));
    }

    [Fact]
    public async Task A_reviewer_supersedes_the_current_decision_and_no_other()
    {
        await using ReportStore store = await OpenAsync();
        string id = (await store.AddAsync(Report("a"), Token)).Id;
        Decision first = Assert.Single(await store.DecisionsAsync(id, Token));
        _clock.Now += TimeSpan.FromHours(1);
        Decision second = await store.DecideAsync(new Review(id, first.Number, VerdictAction.Accept, "Ada")
        {
            Note = "checked with the council",
            Reasons = ["review.confirmed"],
        }, Token);
        Assert.Equal("Ada", second.Reviewer);
        Assert.Equal(first.Number, second.Supersedes);
        Assert.Equal(_clock.Now, second.DecidedAt);
        Assert.Equal((first.Policy, first.Engine), (second.Policy, second.Engine));

        await Assert.ThrowsAsync<DecisionConflictException>(
            () => store.DecideAsync(new Review(id, first.Number, VerdictAction.Reject, "Bob"), Token));
        await Assert.ThrowsAsync<DecisionConflictException>(
            () => store.DecideAsync(new Review("none", first.Number, VerdictAction.Reject, "Bob"), Token));
        await Assert.ThrowsAsync<ArgumentException>(
            () => store.DecideAsync(new Review(id, second.Number, VerdictAction.Abstain, "Bob"), Token));
        await Assert.ThrowsAsync<ArgumentException>(
            () => store.DecideAsync(new Review(id, second.Number, VerdictAction.Reject, " "), Token));
        Assert.Equal(JsonSerializer.Serialize(new[] { first, second }),
            JsonSerializer.Serialize(await store.DecisionsAsync(id, Token)));
    }

    [Fact]
    public async Task Of_many_reviewers_at_once_one_decides()
    {
        await using ReportStore store = await OpenAsync();
        string id = (await store.AddAsync(Report("a"), Token)).Id;
        long number = (await store.DecisionsAsync(id, Token))[0].Number;
        bool[] decided = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(async () =>
        {
            try
            {
                await store.DecideAsync(new Review(id, number, VerdictAction.Accept, "Ada"), Token);
                return true;
            }
            catch (DecisionConflictException)
            {
                return false;
            }
        })));
        Assert.Single(decided, one => one);
        Assert.Equal(2, (await store.DecisionsAsync(id, Token)).Count);
    }

    [Theory]
    [InlineData("UPDATE decision SET action = 'accept'")]
    [InlineData("UPDATE report SET json = ''")]
    [InlineData("DELETE FROM decision")]
    [InlineData("DELETE FROM report")]
    [InlineData("UPDATE removal SET reports = 0")]
    [InlineData("DELETE FROM removal")]
    public async Task The_database_itself_refuses_to_change_what_was_stored(string sql)
    {
        string connectionString = await DatabaseAsync();
        await using ReportStore store = await ReportStore.OpenAsync(connectionString, _clock, Token);
        await store.AddAsync([Report("a"), Report("b")], Token);
        await store.EraseAsync("a", "dpo", cancellationToken: Token);
        await using DbConnection connection = Connect(connectionString);
        await connection.OpenAsync(Token);
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        DbException refusal = await Assert.ThrowsAnyAsync<DbException>(() => command.ExecuteNonQueryAsync(Token));
        Assert.Contains("append-only", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_are_listed_newest_first_page_by_page()
    {
        await using ReportStore store = await OpenAsync();
        for (int i = 0; i < 7; i++)
        {
            await store.AddAsync(Report(FormattableString.Invariant($"d{i}")), Token);
            _clock.Now += TimeSpan.FromMilliseconds(i % 2);
        }
        var seen = new List<ReportSummary>();
        for (IReadOnlyList<ReportSummary> page = await store.ListAsync(new ReportQuery { Limit = 3 }, Token);
            page.Count > 0;
            page = await store.ListAsync(new ReportQuery { Limit = 3, After = seen[^1] }, Token))
            seen.AddRange(page);
        Assert.Equal(7, seen.Select(summary => summary.Id).Distinct().Count());
        Assert.Equal(seen.OrderByDescending(summary => summary.StoredAt), seen);

        await store.DecideAsync(new Review(seen[0].Id, seen[0].Current.Number, VerdictAction.Accept, "Ada"), Token);
        Assert.Equal(6, (await store.ListAsync(new ReportQuery { Reviewed = false }, Token)).Count);
        Assert.Equal(seen[0].Id,
            Assert.Single(await store.ListAsync(new ReportQuery { Action = VerdictAction.Accept }, Token)).Id);
        Assert.Empty(await store.ListAsync(
            new ReportQuery { Action = VerdictAction.Review, Reviewed = true }, Token));
    }

    [Fact]
    public async Task A_policy_is_tried_dry_and_then_supersedes_what_no_person_decided()
    {
        await using ReportStore store = await OpenAsync();
        for (int i = 0; i < 103; i++)
            await store.AddAsync(Report(FormattableString.Invariant($"d{i}")).WithDetail(ReportDetail.Findings), Token);
        ReportSummary reviewed = (await store.ListAsync(new ReportQuery { ContentId = "d5" }, Token))[0];
        await store.DecideAsync(new Review(reviewed.Id, reviewed.Current.Number, VerdictAction.Reject, "Ada"), Token);

        Redecision dry = await store.RedecideAsync(Accepting, cancellationToken: Token);
        Assert.Equal((true, 103, 102, 1, 102),
            (dry.IsDryRun, dry.Reports, dry.Superseded, dry.KeptForReviewer, dry.Flips.Count));
        Assert.All(dry.Flips, flip =>
            Assert.Equal((VerdictAction.Review, VerdictAction.Accept), (flip.Before, flip.After)));
        Assert.Empty(await store.ListAsync(new ReportQuery { Action = VerdictAction.Accept }, Token));

        Redecision done = await store.RedecideAsync(Accepting, dryRun: false, cancellationToken: Token);
        Assert.Equal(JsonSerializer.Serialize(dry with { IsDryRun = false }), JsonSerializer.Serialize(done));
        Assert.Equal(102,
            (await store.ListAsync(new ReportQuery { Action = VerdictAction.Accept, Limit = 200 }, Token)).Count);
        IReadOnlyList<Decision> decisions = await store.DecisionsAsync(dry.Flips[0].ReportId, Token);
        Assert.Equal(decisions[0].Number, decisions[1].Supersedes);
        Assert.StartsWith("none@2+", decisions[1].Policy, StringComparison.Ordinal);
        Assert.Equal(VerdictAction.Reject, (await store.DecisionsAsync(reviewed.Id, Token))[^1].Action);

        Redecision again = await store.RedecideAsync(Accepting, dryRun: false, cancellationToken: Token);
        Assert.Equal((0, 0), (again.Superseded, again.Flips.Count));
    }

    [Fact]
    public async Task A_policy_in_shadow_mode_keeps_what_it_would_decide()
    {
        await using ReportStore store = await OpenAsync();
        string id = (await store.AddAsync(Shadow.Check(Document("a", Prose)), Token)).Id;
        Decision decision = Assert.Single(await store.DecisionsAsync(id, Token));
        Assert.Equal((VerdictAction.Accept, VerdictAction.Review), (decision.Action, decision.Shadow));
        Assert.Equal(["house.rule"], decision.Reasons);
        Redecision inForce = await store.RedecideAsync(Reviewing, cancellationToken: Token);
        Assert.Equal((1, 0), (inForce.Superseded, inForce.Flips.Count));
    }

    [Fact]
    public async Task Reviewers_decisions_are_labels_the_last_one_of_a_content()
    {
        await using ReportStore store = await OpenAsync();
        foreach (QualityReport report in new[] { Report("a"), Report("b"), Report("c", Prose + Prose), Report("d", "x") })
            await store.AddAsync(report, Token);
        await DecideAsync("a", VerdictAction.Reject);
        await DecideAsync("c", VerdictAction.Review);
        await DecideAsync("b", VerdictAction.Accept);
        List<string> lines = await store.LabelsAsync(Token).ToListAsync(Token);
        Assert.Equal(["c review", "b accept"], lines.Select(line =>
        {
            using JsonDocument label = JsonDocument.Parse(line);
            QualityReport report = QualityReport.FromJson(label.RootElement.GetProperty("report").GetRawText());
            return $"{report.Id} {label.RootElement.GetProperty("decision").GetString()}";
        }));

        async Task DecideAsync(string contentId, VerdictAction action)
        {
            ReportSummary summary = (await store.ListAsync(new ReportQuery { ContentId = contentId }, Token))[0];
            await store.DecideAsync(new Review(summary.Id, summary.Current.Number, action, "Ada"), Token);
        }
    }

    [Fact]
    public async Task What_is_older_than_the_retention_period_goes_with_its_decisions()
    {
        await using ReportStore store = await OpenAsync();
        string old = (await store.AddAsync(Report("a"), Token)).Id;
        Decision decision = (await store.DecisionsAsync(old, Token))[0];
        await store.DecideAsync(new Review(old, decision.Number, VerdictAction.Accept, "Ada"), Token);
        _clock.Now += TimeSpan.FromDays(30);
        string young = (await store.AddAsync(Report("b"), Token)).Id;

        Assert.Equal(0, (await store.RemoveOlderThanAsync(TimeSpan.FromDays(30), "retention", Token)).Reports);
        Removal removal = await store.RemoveOlderThanAsync(TimeSpan.FromDays(29), "retention", Token);
        Assert.Equal((RemovalKind.Retention, 1, 2), (removal.Kind, removal.Reports, removal.Decisions));
        Assert.Null(await store.FindAsync(old, Token));
        Assert.Empty(await store.DecisionsAsync(old, Token));
        Assert.NotNull(await store.FindAsync(young, Token));
        Assert.True((await store.AddAsync(Report("a"), Token)).IsNew);
    }

    [Fact]
    public async Task An_erasure_leaves_a_count_and_nothing_of_the_content()
    {
        await using ReportStore store = await OpenAsync();
        await store.AddAsync([Report("secret-name"), Report("secret-name", Prose + Prose), Report("b")], Token);
        await store.EraseAsync("secret-name", "dpo", "request 7", Token);
        Removal removal = Assert.Single(await store.RemovalsAsync(Token));
        Assert.Equal((RemovalKind.Erasure, "dpo", "request 7", 2, 2), (removal.Kind, removal.RequestedBy,
            removal.Reference, removal.Reports, removal.Decisions));
        Assert.Equal(_clock.Now, removal.RemovedAt);
        Assert.Equal("b", Assert.Single(await store.ListAsync(new ReportQuery(), Token)).ContentId);
    }

    [Fact]
    public async Task Many_can_open_and_write_the_same_at_once()
    {
        string connectionString = await DatabaseAsync();
        QualityReport[] reports = [.. Enumerable.Range(0, 12).Select(i => Report(FormattableString.Invariant($"d{i}")))];
        int[] added = await Task.WhenAll(Enumerable.Range(0, 8).Select(process => Task.Run(async () =>
        {
            await using ReportStore store = await ReportStore.OpenAsync(connectionString, _clock, Token);
            IReadOnlyList<Addition> batch =
                await store.AddAsync(process % 2 == 0 ? reports : reports.Reverse(), Token);
            return batch.Count(addition => addition.IsNew);
        })));
        Assert.Equal(12, added.Sum());
        await using ReportStore later = await ReportStore.OpenAsync(connectionString, _clock, Token);
        Assert.Equal(12, (await later.ListAsync(new ReportQuery(), Token)).Count);
    }

    [Fact]
    public async Task Tables_of_a_later_version_are_left_alone()
    {
        string connectionString = await DatabaseAsync();
        await using (ReportStore store = await ReportStore.OpenAsync(connectionString, _clock, Token))
            await store.PingAsync(Token);
        await using (DbConnection connection = Connect(connectionString))
        {
            await connection.OpenAsync(Token);
            await using DbCommand command = connection.CreateCommand();
            command.CommandText = "INSERT INTO migration (number) VALUES (999)";
            await command.ExecuteNonQueryAsync(Token);
        }
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => ReportStore.OpenAsync(connectionString, _clock, Token));
    }

    private static QualityReport Report(string id, string text = Prose) => Checker.Check(Document(id, text));

    private static InputDocument Document(string id, string text) => InputDocument.FromText(text) with { Id = id };

    private async Task<ReportStore> OpenAsync() =>
        await ReportStore.OpenAsync(await DatabaseAsync(), _clock, Token);

    [Fact]
    public async Task What_is_to_be_told_comes_until_it_has_arrived_and_goes_with_its_report()
    {
        await using ReportStore store = await OpenAsync();
        TimeSpan lease = TimeSpan.FromSeconds(20);
        Assert.Null(await store.TakeMessageAsync(lease, Token));
        Addition a = await store.AddAsync(Report("a"), "of a \u2028 “quoted”", null, Token);
        Assert.False((await store.AddAsync(Report("a"), "again", null, Token)).IsNew);
        _clock.Now += TimeSpan.FromSeconds(1);
        Addition b = await store.AddAsync(Report("b"), "of b", null, Token);
        await store.AddAsync(Report("c"), null, null, Token);

        Assert.Equal(new OutboxMessage(a.Id, "of a \u2028 “quoted”", 1), await store.TakeMessageAsync(lease, Token));
        Assert.Equal(new OutboxMessage(b.Id, "of b", 1), await store.TakeMessageAsync(lease, Token));
        Assert.Null(await store.TakeMessageAsync(lease, Token));
        Assert.Equal(_clock.Now + lease, await store.NextMessageAsync(Token));
        await store.PutOffMessageAsync(b.Id, lease * 2, Token);
        _clock.Now += lease;
        Assert.Equal(new OutboxMessage(a.Id, "of a \u2028 “quoted”", 2), await store.TakeMessageAsync(lease, Token));
        await store.RemoveMessageAsync(a.Id, Token);
        Assert.Null(await store.TakeMessageAsync(lease, Token));
        await store.EraseAsync("b", "a test", cancellationToken: Token);
        Assert.Null(await store.NextMessageAsync(Token));
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 30, 8, 0, 0, 250, TimeSpan.Zero);

        public Action? OnRead { get; set; }

        public override DateTimeOffset GetUtcNow()
        {
            OnRead?.Invoke();
            return Now;
        }
    }
}
