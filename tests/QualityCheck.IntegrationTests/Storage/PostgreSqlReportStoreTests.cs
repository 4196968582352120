using System.Data.Common;
using Npgsql;
using QualityCheck.Storage;
using QualityCheck.Tests.Storage;

namespace QualityCheck.IntegrationTests.Storage;

/// <summary>The contract of stores with a real PostgreSQL; skipped where there is none.</summary>
public sealed class PostgreSqlReportStoreTests(PostgreSqlServer server)
    : ReportStoreContract, IClassFixture<PostgreSqlServer>
{
    [Fact]
    public async Task An_address_leads_there_as_well()
    {
        var keys = new NpgsqlConnectionStringBuilder(await DatabaseAsync());
        await using ReportStore store = await ReportStore.OpenAsync(
            $"postgres://{keys.Username}:{keys.Password}@{keys.Host}:{keys.Port}/{keys.Database}?Maximum%20Pool%20Size=2",
            cancellationToken: TestContext.Current.CancellationToken);
        await store.PingAsync(TestContext.Current.CancellationToken);
    }

    protected override Task<string> DatabaseAsync()
    {
        Assert.SkipWhen(PostgreSqlServer.SkipReason is not null, PostgreSqlServer.SkipReason ?? "");
        return server.CreateDatabaseAsync();
    }

    protected override DbConnection Connect(string connectionString) => new NpgsqlConnection(connectionString);
}
