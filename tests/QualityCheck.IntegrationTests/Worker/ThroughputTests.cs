using System.Diagnostics;
using System.Globalization;
using QualityCheck.IntegrationTests.Storage;
using QualityCheck.Tests;
using QualityCheck.Worker;

namespace QualityCheck.IntegrationTests.Worker;

/// <summary>What the queue costs: figures to read, not to pass.</summary>
[Collection(SharedBroker.Name)]
public sealed class ThroughputTests(RabbitMqServer broker, PostgreSqlServer database, ITestOutputHelper output)
{
    /// <summary>1,000 where figures are wanted; in the gate so few that it shows no more than that they come.</summary>
    private static readonly int Documents = int.Parse(
        Environment.GetEnvironmentVariable("QUALITYCHECK_WORKER_DOCUMENTS") ?? "100", CultureInfo.InvariantCulture);

    [Fact]
    [Long]
    public async Task Of_one_and_of_two_workers()
    {
        Assert.SkipWhen(PostgreSqlServer.SkipReason is not null, PostgreSqlServer.SkipReason ?? "");
        Assert.SkipWhen(RabbitMqServer.SkipReason is not null, RabbitMqServer.SkipReason ?? "");
        string[] texts = [.. Enumerable.Range(0, Documents).Select(SampleTexts.Of)];
        var checker = QualityChecker.CreateDefault();
        checker.Check(InputDocument.FromText(texts[0]));
        TimeSpan before = Environment.CpuUsage.TotalTime;
        foreach (string text in texts)
            checker.Check(InputDocument.FromText(text)).ToJson();
        Tell("check and write, one process", Environment.CpuUsage.TotalTime - before);
        await MeasureAsync(texts, 1);
        await MeasureAsync(texts, 2);
        await MeasureAsync(texts, 2, WorkerOptions.InStore);
    }

    private async Task MeasureAsync(string[] texts, int count, string? seenBefore = null)
    {
        await using WorkerScene scene =
            await WorkerScene.CreateAsync(broker, await database.CreateDatabaseAsync());
        scene.Options.SeenBefore = seenBefore;
        TimeSpan sending = broker.ProcessorTime, storing = database.ProcessorTime;
        await scene.SendAsync(texts.Select((text, at) => FormattableString.Invariant($"d{at}"))
            .Select((id, at) => (id, WorkerScene.Event(id, texts[at]))));
        TimeSpan sent = broker.ProcessorTime;
        WorkerProcess[] workers = [.. Enumerable.Range(0, count).Select(_ => scene.Run())];
        await Until.HoldsAsync(async () => await WorkerScene.ReportsAsync(scene.Options.Store) > 0, () => workers[0].Log);
        int first = await WorkerScene.ReportsAsync(scene.Options.Store);
        var watch = Stopwatch.StartNew();
        await Until.HoldsAsync(async () => await WorkerScene.ReportsAsync(scene.Options.Store) == texts.Length, () => workers[0].Log);
        TimeSpan elapsed = watch.Elapsed;
        output.WriteLine(FormattableString.Invariant($"{count} workers, looking for copies: {seenBefore is not null}, ")
            + FormattableString.Invariant($"{(texts.Length - first) / elapsed.TotalSeconds:0} documents a second"));
        Tell("  workers, start included", workers.Aggregate(TimeSpan.Zero, (sum, one) => sum + one.ProcessorTime));
        Tell("  broker, taking them in", sent - sending);
        Tell("  broker, giving them out and taking the results in", broker.ProcessorTime - sent);
        Tell("  PostgreSQL", database.ProcessorTime - storing);
        foreach (WorkerProcess worker in workers)
        {
            Assert.Equal(0, await worker.StopAsync());
            worker.Dispose();
        }
    }

    private void Tell(string what, TimeSpan used) => output.WriteLine(FormattableString.Invariant(
        $"{what}: {used.TotalMilliseconds / Documents:0.00} ms of processor time a document"));
}
