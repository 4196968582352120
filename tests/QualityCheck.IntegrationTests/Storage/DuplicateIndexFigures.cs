using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Npgsql;
using QualityCheck.Storage;
using QualityCheck.Tests;

namespace QualityCheck.IntegrationTests.Storage;

/// <summary>What an index in PostgreSQL costs: figures to read, not to pass.</summary>
public sealed class DuplicateIndexFigures(PostgreSqlServer server, ITestOutputHelper output)
    : IClassFixture<PostgreSqlServer>
{
    /// <summary>20,000 where figures are wanted; in the gate so few that it shows no more than that they
    /// come.</summary>
    private static readonly int Documents = int.Parse(
        Environment.GetEnvironmentVariable("QUALITYCHECK_INDEX_DOCUMENTS") ?? "500", CultureInfo.InvariantCulture);

    private static readonly int Searches = Math.Min(Documents, 2_000);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    [Long]
    public async Task Of_adding_of_searching_and_of_room()
    {
        Assert.SkipWhen(PostgreSqlServer.SkipReason is not null, PostgreSqlServer.SkipReason ?? "");
        string database = await server.CreateDatabaseAsync();
        await using StoredDuplicateIndex index = await StoredDuplicateIndex.OpenAsync(database, Token);
        long empty = await NumberAsync(database, "pg_database_size(current_database())");
        await MeasureAsync("adding", 1, Enumerable.Range(0, Documents / 2),
            async at => await index.AddAsync(Id(at), Fingerprints(at), Token));
        await MeasureAsync("adding", 4, Enumerable.Range(Documents / 2, Documents / 2),
            async at => await index.AddAsync(Id(at), Fingerprints(at), Token));
        Tell("fingerprints", await NumberAsync(database, "COUNT(*) FROM copy_fingerprint"));
        Tell("bytes", await NumberAsync(database, "pg_database_size(current_database())") - empty);
        foreach (string table in new[] { "copy_document", "copy_fingerprint" })
        {
            Tell($"  {table}", await NumberAsync(database, $"pg_table_size('{table}')"));
            Tell("  its indexes", await NumberAsync(database, $"pg_indexes_size('{table}')"));
        }
        foreach (int connections in new[] { 1, 4 })
        {
            await MeasureAsync("searching for new texts", connections, Enumerable.Range(Documents, Searches),
                async at => Assert.Empty(await index.FindAsync("new", Fingerprints(at), Token)));
            await MeasureAsync("searching for copies", connections, Enumerable.Range(0, Searches),
                async at => Assert.Single(await index.FindAsync("new", Fingerprints(at), Token)));
        }
    }

    private async Task MeasureAsync(string what, int connections, IEnumerable<int> documents, Func<int, Task> work)
    {
        TimeSpan before = server.ProcessorTime, own = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(documents,
            new ParallelOptions { MaxDegreeOfParallelism = connections, CancellationToken = Token },
            async (at, _) => await work(at));
        int count = documents.Count();
        output.WriteLine(FormattableString.Invariant(
            $"{what}, {connections} at a time: {count / watch.Elapsed.TotalSeconds:0} documents a second"));
        TellTime("  PostgreSQL", server.ProcessorTime - before);
        TellTime("  here, making the texts included", Environment.CpuUsage.TotalTime - own);

        void TellTime(string who, TimeSpan used) => output.WriteLine(FormattableString.Invariant(
            $"{who}: {used.TotalMilliseconds / count:0.00} ms of processor time a document"));
    }

    private void Tell(string what, long number) =>
        output.WriteLine(FormattableString.Invariant($"{what}: {number / Documents} a document"));

    private static async Task<long> NumberAsync(string database, string expression)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(Token);
        await using var command = new NpgsqlCommand($"SELECT {expression}", connection);
        return Convert.ToInt64(await command.ExecuteScalarAsync(Token), CultureInfo.InvariantCulture);
    }

    private static string Id(int at) => FormattableString.Invariant($"https://herald.example/articles/{at}");

    /// <summary>Of an article of 800 words that no other one has.</summary>
    private static ImmutableArray<TextFingerprint> Fingerprints(int at)
    {
        var random = new Random(at);
        return Winnowing.Fingerprints(string.Join(' ',
            Enumerable.Range(0, 800).Select(_ => random.Next(100_000).ToString("x", CultureInfo.InvariantCulture))));
    }
}
