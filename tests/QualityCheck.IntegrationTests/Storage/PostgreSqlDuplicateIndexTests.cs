using QualityCheck.Storage;
using QualityCheck.Tests.Duplicates;

namespace QualityCheck.IntegrationTests.Storage;

/// <summary>The contract of indexes with a real PostgreSQL; skipped where there is none.</summary>
public sealed class PostgreSqlDuplicateIndexTests(PostgreSqlServer server)
    : DuplicateIndexContract, IClassFixture<PostgreSqlServer>, IAsyncDisposable
{
    private StoredDuplicateIndex? _index;

    public ValueTask DisposeAsync() => _index?.DisposeAsync() ?? default;

    protected override async Task<IDuplicateIndex> OpenAsync()
    {
        Assert.SkipWhen(PostgreSqlServer.SkipReason is not null, PostgreSqlServer.SkipReason ?? "");
        return _index = await StoredDuplicateIndex.OpenAsync(await server.CreateDatabaseAsync(),
            TestContext.Current.CancellationToken);
    }
}
