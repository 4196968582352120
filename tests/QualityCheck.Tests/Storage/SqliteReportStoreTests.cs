using System.Data.Common;
using Microsoft.Data.Sqlite;
using QualityCheck.Storage;

namespace QualityCheck.Tests.Storage;

public sealed class SqliteReportStoreTests : ReportStoreContract, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualitycheck");

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=x;Mode=Memory;Cache=Shared")]
    [InlineData("Data Source=")]
    [InlineData("Colour=red;Password=hush")]
    [InlineData("Host=localhost;Colour=red;Password=hush")]
    [InlineData("postgres://me:hush@localhost/db?colour=red")]
    public async Task What_leads_to_no_database_is_told_without_its_password(string connectionString)
    {
        ArgumentException mistake = await Assert.ThrowsAnyAsync<ArgumentException>(() =>
            ReportStore.OpenAsync(connectionString, cancellationToken: TestContext.Current.CancellationToken));
        Assert.DoesNotContain("hush", mistake.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_alone_is_a_file_of_SQLite()
    {
        string path = Path.Combine(_folder.FullName, "path.db");
        await using (ReportStore store =
            await ReportStore.OpenAsync(path, cancellationToken: TestContext.Current.CancellationToken))
            await store.PingAsync(TestContext.Current.CancellationToken);
        Assert.True(File.Exists(path));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    protected override Task<string> DatabaseAsync() =>
        Task.FromResult($"Data Source={Path.Combine(_folder.FullName, "store.db")}");

    protected override DbConnection Connect(string connectionString) =>
        new SqliteConnection($"{connectionString};Pooling=False");
}
