using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace QualityCheck.Tests.Storage;

public sealed class SqliteSeenBeforeTests : SeenBeforeContract, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualitycheck");

    public void Dispose() => _folder.Delete(recursive: true);

    protected override Task<string> DatabaseAsync() =>
        Task.FromResult($"Data Source={Path.Combine(_folder.FullName, "store.db")}");

    protected override DbConnection Connect(string connectionString) =>
        new SqliteConnection($"{connectionString};Pooling=False");
}
