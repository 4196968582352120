using System.Text.Json.Nodes;
using QualityCheck.IntegrationTests.Storage;
using QualityCheck.Storage;
using QualityCheck.Tests;
using QualityCheck.Worker;
using RabbitMQ.Client;

namespace QualityCheck.IntegrationTests.Worker;

/// <summary>The worker as a process with a real broker; skipped where there is none.</summary>
[Collection(SharedBroker.Name)]
public sealed class WorkerTests(RabbitMqServer broker, PostgreSqlServer database)
{
    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    [Fact]
    public async Task What_is_published_is_checked_stored_and_told()
    {
        Assert.SkipWhen(PostgreSqlServer.SkipReason is not null, PostgreSqlServer.SkipReason ?? "");
        await using WorkerScene scene =
            await WorkerScene.CreateAsync(broker, await database.CreateDatabaseAsync());
        string results = await scene.BindResultsAsync(), longer = string.Concat(
            Enumerable.Range(0, 14_000).Select(at => FormattableString.Invariant(
                $"In {at} the council of Eastmere voted for bridge number {at % 977}, which it had put off. ")));
        string lines = scene.Write("documents.jsonl", string.Join('\n',
            Line("a", Workspace.Prose), "", Line("long", longer), "{\"id\":\"b\"}", Line("a", Workspace.Prose)));

        (int code, string log) = await scene.CommandAsync("publish", lines);
        Assert.Equal(3, code);
        Assert.Contains("documents.jsonl:4: no-text", log, StringComparison.Ordinal);
        Assert.Contains("3 sent and confirmed, 1 refused", log, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(scene.Options.ClaimFolder!, "*", SearchOption.AllDirectories));
        (code, log) = await scene.CommandAsync("topology");
        Assert.True(code == 0 && log.Contains($"{scene.Names.Documents}: 3 messages, 0 consumers",
            StringComparison.Ordinal), log);

        using WorkerProcess worker = scene.Run();
        await Until.HoldsAsync(async () => await scene.CountAsync(results) == 3, () => worker.Log);
        Assert.Equal(0, await worker.StopAsync());
        Assert.Contains("Drained; 3 messages", worker.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("Eastmere", worker.Log, StringComparison.Ordinal);

        foreach ((string id, string text) in new[] { ("a", Workspace.Prose), ("long", longer) })
        {
            QualityReport report = Checker.Check(InputDocument.FromText(text) with { Id = id });
            Assert.Equal(report.ToJson(), (await scene.Store.FindAsync(ReportKey.Of(report).Id))!.Json);
        }
        Assert.Equal(2, await scene.ReportsAsync());
        List<JsonNode> events = await scene.TakeAllAsync(results);
        Assert.Equal(2, events.Select(told => (string)told["id"]!).Distinct().Count());
        Assert.All(events, told => Assert.Equal((string)told["id"]!, (string)told["data"]!["report"]!));
        Assert.Empty(await scene.DeadLettersAsync());
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(false, true)]
    public async Task Copies_of_what_was_checked_before_are_told_also_when_the_result_is_told_again(bool inPostgreSql,
        bool inFolder)
    {
        Assert.SkipWhen(inPostgreSql && PostgreSqlServer.SkipReason is not null, PostgreSqlServer.SkipReason ?? "");
        await using WorkerScene scene = await WorkerScene.CreateAsync(broker,
            inPostgreSql ? await database.CreateDatabaseAsync() : null, prefetch: 1);
        scene.Options.SeenBefore = inFolder ? scene.Options.ClaimFolder + ".copies" : WorkerOptions.InStore;
        string results = await scene.BindResultsAsync(), text = SampleTexts.Of(0);
        using WorkerProcess worker = scene.Run();
        string[] ids = ["a", "b", "c", "b"];
        await scene.SendAsync(ids.Select(id => (id, WorkerScene.Event(id, text))));
        await Until.HoldsAsync(async () => await scene.CountAsync(results) == ids.Length, () => worker.Log);
        Assert.Equal(0, await worker.StopAsync());

        string[] seen =
        [
            .. (await scene.TakeAllAsync(results)).Select(told => (string)told["subject"]! + ": " + string.Join(' ',
                told["data"]!["seenBefore"]!.AsArray().Select(copy => (string)copy!["id"]!))),
        ];
        Assert.Equal(["a: ", "b: a", "c: a b", "b: a"], seen);
        Assert.Equal("duplicate", (await scene.Store.SeenBeforeAsync(
            ReportKey.Of(Checker.Check(InputDocument.FromText(text) with { Id = "b" })).Id))[0].Relation.ToString()
            .ToLowerInvariant());
    }

    [Fact]
    public async Task Poison_goes_at_once_with_its_reason_and_comes_back_when_it_is_sent_back()
    {
        await using WorkerScene scene = await WorkerScene.CreateAsync(broker);
        string body = Line("claimed", Workspace.Prose),
            hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(
                System.Text.Encoding.UTF8.GetBytes(body)));
        (string Body, string Reason)[] poison =
        [
            ("{ broken", "invalid-json"),
            ("[]", "no-cloud-event"),
            (WorkerScene.Event("x", "t").Replace("1.0", "0.3", StringComparison.Ordinal), "no-cloud-event"),
            (WorkerScene.Event("x", "t").Replace(".submitted", ".other", StringComparison.Ordinal), "unknown-type"),
            (WorkerScene.Event("x", " "), "no-text"),
            (WorkerScene.Event("x\n", "text"), "invalid-id"),
            (WorkerScene.Event("x", new string('x', 2_100_000)), "too-large"),
            ($$"""{"specversion":"1.0","id":"e","source":"s","type":"{{DocumentMessage.Type}}","dataref":"sha256:{{hash}}"}""",
                "claim-missing"),
        ];
        await scene.SendAsync(poison.Index().Select(letter => ($"poison-{letter.Index}", letter.Item.Body)));
        using WorkerProcess worker = scene.Run();
        await Until.HoldsAsync(async () => await scene.CountAsync(scene.Names.Dead) == poison.Length, () => worker.Log);

        List<DeadLetter> letters = [.. (await scene.DeadLettersAsync()).OrderBy(letter => letter.Id)];
        Assert.Equal(poison.Select(letter => letter.Reason), letters.Select(letter => letter.Reason));
        Assert.Equal(poison.Select(letter => letter.Body),
            letters.Select(letter => System.Text.Encoding.UTF8.GetString(letter.Body.Span)));
        Assert.Equal(0, await scene.ReportsAsync());

        string folder = Directory.CreateDirectory(Path.Combine(scene.Options.ClaimFolder!, hash[..2])).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, hash), body);
        (int code, string log) = await scene.CommandAsync("replay", "--reason", "claim-missing");
        Assert.True(code == 0 && log.Contains("poison-7\tclaim-missing\t0", StringComparison.Ordinal), log);
        (_, log) = await scene.CommandAsync("replay", "--id", "poison-0");
        Assert.Contains("1 sent back", log, StringComparison.Ordinal);
        await Until.HoldsAsync(async () => await scene.ReportsAsync() == 1
            && await scene.CountAsync(scene.Names.Dead) == poison.Length - 1, () => worker.Log);
        Assert.Equal(1, (await scene.DeadLettersAsync()).Single(letter => letter.Id == "poison-0").Replays);
        Assert.DoesNotContain("broken", worker.Log, StringComparison.Ordinal);
        Assert.Equal(0, await worker.StopAsync());
    }

    [Fact]
    public async Task A_worker_that_is_told_to_stop_finishes_what_is_in_hand_and_returns_nothing()
    {
        const int Documents = 300;
        await using WorkerScene scene = await WorkerScene.CreateAsync(broker);
        await scene.SendAsync(Enumerable.Range(0, Documents).Select(at => FormattableString.Invariant($"d{at}"))
            .Select(id => (id, WorkerScene.Event(id, $"{id}. {Workspace.Prose}"))));
        string first;
        using (WorkerProcess worker = scene.Run())
        {
            await Until.HoldsAsync(async () => await scene.ReportsAsync() >= 10, () => worker.Log);
            Assert.Equal(0, await worker.StopAsync());
            first = worker.Log;
            Assert.Contains(FormattableString.Invariant($"Drained; {await scene.ReportsAsync()} messages"), first,
                StringComparison.Ordinal);
        }
        Assert.Equal(Documents, await scene.CountAsync(scene.Names.Documents) + await scene.ReportsAsync());
        using WorkerProcess second = scene.Run();
        await Until.HoldsAsync(async () => await scene.ReportsAsync() == Documents, () => second.Log);
        Assert.False(second.Log.Contains("taken alone", StringComparison.Ordinal), first + second.Log);
        Assert.Equal(0, await second.StopAsync());
    }

    /// <summary>This test is the worker that dies.</summary>
    [Fact]
    public async Task A_document_that_kills_its_worker_is_a_dead_letter_and_takes_no_other_along()
    {
        const int Limit = 2;
        await using WorkerScene scene = await WorkerScene.CreateAsync(broker, deliveryLimit: Limit);
        await scene.SendAsync(Enumerable.Range(0, 8).Select(at => FormattableString.Invariant($"d{at}"))
            .Select(id => (id, WorkerScene.Event(id, $"{id}. {Workspace.Prose}"))));
        await DieOfAsync(scene, scene.Names.Documents, 8);
        using (WorkerProcess worker = scene.Run())
        {
            await Until.HoldsAsync(async () => await scene.ReportsAsync() == 8, () => worker.Log);
            Assert.Contains("taken alone", worker.Log, StringComparison.Ordinal);
            Assert.Equal(0, await worker.StopAsync());
        }
        await scene.SendAsync([("killer", WorkerScene.Event("killer", Workspace.Prose))]);
        for (int death = 0; death <= Limit; death++)
            await DieOfAsync(scene, scene.Names.Documents, 1);
        await Until.HoldsAsync(async () => await scene.CountAsync(scene.Names.Dead) == 1);
        DeadLetter letter = Assert.Single(await scene.DeadLettersAsync());
        Assert.Equal(("killer", DeadLetterReason.DeliveryLimit), (letter.Id, letter.Reason));
        Assert.Equal((0u, 0u),
            (await scene.CountAsync(scene.Names.Documents), await scene.CountAsync(scene.Names.Alone)));
    }

    /// <summary>
    /// Workers that may use so much of a processor: enough to start and for what is ordinary, not for a book. The
    /// kernel kills those that take it, and the test starts another, as a supervisor would.
    /// </summary>
    [Fact]
    [Long]
    public async Task A_document_that_exhausts_its_worker_is_a_dead_letter_with_the_reason()
    {
        const int Seconds = 8, Ordinary = 5;
        await using WorkerScene scene = await WorkerScene.CreateAsync(broker, deliveryLimit: 1);
        string book = string.Concat(Enumerable.Range(0, 90_000).Select(at => FormattableString.Invariant(
            $"In {at} the council of Eastmere perhaps voted for bridge {at % 977}, which clerk {at % 89} put off. ")));
        string lines = scene.Write("documents.jsonl", string.Join('\n', Enumerable.Range(0, Ordinary)
            .Select(at => Line(FormattableString.Invariant($"d{at}"), Workspace.Prose)).Append(Line("book", book))));
        Assert.Equal(0, (await scene.CommandAsync("publish", lines)).ExitCode);
        int deaths = 0;
        WorkerProcess worker = scene.RunMortal(Seconds);
        try
        {
            await Until.HoldsAsync(async () =>
            {
                if (worker.HasExited)
                {
                    Assert.Equal(128 + 9, worker.ExitCode);
                    deaths++;
                    worker.Dispose();
                    worker = scene.RunMortal(Seconds);
                }
                return await scene.CountAsync(scene.Names.Dead) == 1 && await scene.ReportsAsync() == Ordinary;
            }, () => worker.Log);
        }
        finally
        {
            worker.Dispose();
        }
        DeadLetter letter = Assert.Single(await scene.DeadLettersAsync());
        Assert.Equal(DeadLetterReason.DeliveryLimit, letter.Reason);
        Assert.Contains("\"book\"", await BodyOfAsync(scene, letter), StringComparison.Ordinal);
        // Three have died, the last perhaps so lately that the letter was there before.
        Assert.True(deaths >= 2, $"{deaths} workers died");
    }

    /// <summary>What a letter refers to in the folder of bodies.</summary>
    private static async Task<string> BodyOfAsync(WorkerScene scene, DeadLetter letter)
    {
        string hash = ((string)JsonNode.Parse(letter.Body.Span)!["dataref"]!).Split(':')[1];
        return await File.ReadAllTextAsync(Path.Combine(scene.Options.ClaimFolder!, hash[..2], hash));
    }

    [UnixFact]
    public async Task What_cannot_work_is_told_in_one_line_without_the_password()
    {
        (int code, string log) = await WorkerProcess.RunAsync(new Dictionary<string, string>
        {
            ["Worker__Broker"] = "http://me:hush@localhost",
        }, "topology");
        Assert.Equal(2, code);
        Assert.Contains("Broker is an address amqp://", log, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", log, StringComparison.Ordinal);
        (code, log) = await WorkerProcess.RunAsync(new Dictionary<string, string>
        {
            ["Worker__Broker"] = "amqp://me:hush@127.0.0.1:1/",
        }, "topology");
        Assert.Equal(1, code);
        Assert.DoesNotContain("hush", log, StringComparison.Ordinal);
        Assert.Single(log.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        (code, _) = await WorkerProcess.RunAsync(new Dictionary<string, string>(), "consume");
        Assert.Equal(2, code);
    }

    /// <summary>Takes messages and is gone.</summary>
    private async Task DieOfAsync(WorkerScene scene, string queue, int messages)
    {
        await Until.HoldsAsync(async () => await scene.CountAsync(queue) >= messages);
        await using IConnection connection = await broker.ConnectAsync();
        await using IChannel channel = await connection.CreateChannelAsync();
        for (int at = 0; at < messages; at++)
            Assert.NotNull(await channel.BasicGetAsync(queue, autoAck: false));
        await connection.AbortAsync();
    }

    private static string Line(string id, string text) =>
        new JsonObject { ["id"] = id, ["text"] = text }.ToJsonString();
}
