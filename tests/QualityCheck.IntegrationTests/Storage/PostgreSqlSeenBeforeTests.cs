using System.Data.Common;
using Npgsql;
using QualityCheck.Tests.Storage;

namespace QualityCheck.IntegrationTests.Storage;

/// <summary>Copies in a store of a real PostgreSQL; skipped where there is none.</summary>
public sealed class PostgreSqlSeenBeforeTests(PostgreSqlServer server)
    : SeenBeforeContract, IClassFixture<PostgreSqlServer>
{
    protected override Task<string> DatabaseAsync()
    {
        Assert.SkipWhen(PostgreSqlServer.SkipReason is not null, PostgreSqlServer.SkipReason ?? "");
        return server.CreateDatabaseAsync();
    }

    protected override DbConnection Connect(string connectionString) => new NpgsqlConnection(connectionString);
}
