using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Npgsql;
using QualityCheck.IntegrationTests.Storage;
using QualityCheck.Tests;
using QualityCheck.Worker;

namespace QualityCheck.IntegrationTests.Worker;

/// <summary>Nothing is lost and nothing counted twice, whatever is killed.</summary>
[Collection(SharedBroker.Name)]
public sealed class EnduranceTests(RabbitMqServer broker, PostgreSqlServer database, ITestOutputHelper output)
{
    private const int Workers = 3, Poisons = 20;

    /// <summary>One of ten is sent twice.</summary>
    private const int TwiceEvery = 10;

    private static readonly TimeSpan BetweenKills = TimeSpan.FromSeconds(2);

    /// <summary>5,000 where all is to be shown; in the gate 200, for a start costs as much as 150 documents.</summary>
    private static readonly int Documents = int.Parse(
        Environment.GetEnvironmentVariable("QUALITYCHECK_WORKER_DOCUMENTS") ?? "200", CultureInfo.InvariantCulture);

    [Fact]
    [Long]
    public async Task Killed_workers_and_a_killed_broker_lose_nothing()
    {
        Assert.SkipWhen(PostgreSqlServer.SkipReason is not null, PostgreSqlServer.SkipReason ?? "");
        string store = await database.CreateDatabaseAsync();
        await using WorkerScene scene = await WorkerScene.CreateAsync(broker, store, prefetch: 4);
        scene.Options.SeenBefore = WorkerOptions.InStore;
        await scene.SendAsync(Messages());
        var watch = Stopwatch.StartNew();
        var crew = new Crew(scene);
        bool brokerKilled = false;
        TimeSpan lastKill = TimeSpan.Zero, longest = TimeSpan.Zero;
        int atLastKill = 0;
        while (true)
        {
            await Task.Delay(50);
            int reports = await WorkerScene.ReportsAsync(store);
            // Where nothing was done since the last one, killing another would show no more.
            if (watch.Elapsed >= lastKill + BetweenKills && reports > atLastKill)
            {
                crew.KillOldest();
                longest = crew.Kills == 1 || watch.Elapsed - lastKill < longest ? longest : watch.Elapsed - lastKill;
                (lastKill, atLastKill) = (watch.Elapsed, reports);
            }
            if (!brokerKilled && reports > Documents / 2)
            {
                brokerKilled = true;
                await broker.KillAsync();
                await broker.StartAsync();
                await scene.ConnectAsync(broker);
            }
            if (reports == Documents && await IsDoneAsync(scene))
                break;
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(30), $"{reports} reports\n{crew.Log}");
        }
        TimeSpan elapsed = watch.Elapsed;
        Assert.All(await crew.StopAsync(), code => Assert.Equal(0, code));
        await AssertDeadLettersAsync(scene);
        await AssertReportsAsync(store);
        await AssertCopiesAsync(store);
        Assert.DoesNotContain("Text of document", crew.Log, StringComparison.Ordinal);
        output.WriteLine(FormattableString.Invariant($"{Documents} documents, {Documents / TwiceEvery} sent twice, ")
            + FormattableString.Invariant($"{crew.Kills} workers killed, the broker once: {elapsed.TotalSeconds:0} s, ")
            + FormattableString.Invariant($"at most {longest.TotalSeconds:0.0} s between two killed"));
    }

    private async Task AssertDeadLettersAsync(WorkerScene scene)
    {
        List<DeadLetter> letters = await scene.DeadLettersAsync();
        output.WriteLine(FormattableString.Invariant($"{letters.Count} dead letters"));
        // Sent to that queue first and acknowledged then: a worker killed in between leaves two of one.
        Assert.InRange(letters.Count, Poisons, Poisons + Workers);
        Assert.Equal(Enumerable.Range(0, Poisons).Select(PoisonId).Order(StringComparer.Ordinal),
            letters.Select(letter => letter.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.All(letters, letter => Assert.Equal(ReasonOf(letter.Id!), letter.Reason));
    }

    private static async Task AssertReportsAsync(string store)
    {
        var stored = new Dictionary<string, string>(StringComparer.Ordinal);
        await using (var connection = new NpgsqlConnection(store))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("SELECT content_id, json FROM report", connection);
            await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                stored.Add(reader.GetString(0), Hash(reader.GetString(1)));
        }
        Assert.Equal(Documents, stored.Count);
        QualityChecker checker = QualityChecker.CreateDefault();
        foreach (CheckResult result in checker.CheckMany(
            Enumerable.Range(0, Documents).Select(at => InputDocument.FromText(TextOf(at)) with { Id = IdOf(at) })))
            Assert.Equal(Hash(result.Report!.ToJson()), stored[result.Id!]);
    }

    /// <summary>Each document is there once and whole, and none without its report.</summary>
    private static async Task AssertCopiesAsync(string store)
    {
        await using var connection = new NpgsqlConnection(store);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            """
            SELECT (SELECT COUNT(*) FROM copy_document WHERE content_id IN (SELECT content_id FROM report)),
              (SELECT COUNT(*) FROM copy_document),
              (SELECT COUNT(*) FROM copy_document WHERE fingerprints = (
                SELECT COUNT(*) FROM copy_fingerprint WHERE document = number))
            """, connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
        Assert.True(await reader.ReadAsync());
        Assert.Equal([Documents, Documents, Documents], Enumerable.Range(0, 3).Select(reader.GetInt64));
    }

    private static string Hash(string json) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(json)));

    private static async Task<bool> IsDoneAsync(WorkerScene scene) =>
        await scene.CountAsync(scene.Names.Documents) == 0 && await scene.CountAsync(scene.Names.Alone) == 0
        && await scene.CountAsync(scene.Names.Dead) >= Poisons;

    private static IEnumerable<(string, string)> Messages()
    {
        for (int at = 0; at < Documents; at++)
        {
            yield return (IdOf(at), WorkerScene.Event(IdOf(at), TextOf(at)));
            if (at % TwiceEvery == 0)
                yield return (IdOf(at / 2), WorkerScene.Event(IdOf(at / 2), TextOf(at / 2)));
            if (at % (Documents / Poisons) == 0)
                yield return (PoisonId(at / (Documents / Poisons)), PoisonOf(at / (Documents / Poisons)));
        }
    }

    private static string IdOf(int at) => FormattableString.Invariant($"d{at:00000}");

    private static string TextOf(int at) => SampleTexts.Of(at);

    private static string PoisonId(int at) => FormattableString.Invariant($"poison-{at:00}-{at % 4}");

    private static string PoisonOf(int at) => (at % 4) switch
    {
        0 => "Text of document",
        1 => "{}",
        2 => WorkerScene.Event("x", ""),
        _ => WorkerScene.Event("x", "t").Replace(".submitted", ".other", StringComparison.Ordinal),
    };

    private static string ReasonOf(string id) => id[^1] switch
    {
        '0' => DeadLetterReason.InvalidJson,
        '1' => DeadLetterReason.NoCloudEvent,
        '2' => DeadLetterReason.NoText,
        _ => DeadLetterReason.UnknownType,
    };

    /// <summary>Workers, of which always so many run.</summary>
    private sealed class Crew
    {
        private readonly WorkerScene _scene;
        private readonly List<WorkerProcess> _workers = [];
        private readonly StringBuilder _past = new();

        public Crew(WorkerScene scene)
        {
            _scene = scene;
            for (int at = 0; at < Workers; at++)
                _workers.Add(scene.Run());
        }

        public int Kills { get; private set; }

        public string Log => _past + string.Concat(_workers.Select(worker => worker.Log));

        /// <summary>Kills the one that was started first, and starts another at once.</summary>
        public void KillOldest()
        {
            WorkerProcess oldest = _workers[0];
            Assert.False(oldest.HasExited, oldest.Log);
            oldest.Kill();
            _past.Append(oldest.Log);
            oldest.Dispose();
            _workers.Remove(oldest);
            _workers.Add(_scene.Run());
            Kills++;
        }

        public async Task<int[]> StopAsync() => await Task.WhenAll(_workers.Select(async worker =>
        {
            // Before it has come up a signal ends it like any program.
            await worker.SaysAsync("Consuming");
            return await worker.StopAsync();
        }));
    }
}
