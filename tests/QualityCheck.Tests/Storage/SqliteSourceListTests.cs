using Microsoft.Data.Sqlite;
using QualityCheck.Credibility;
using QualityCheck.Storage;

namespace QualityCheck.Tests.Storage;

public sealed class SqliteSourceListTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualitycheck");

    private string File => Path.Combine(_folder.FullName, "lists.db");

    [Fact]
    public void A_table_is_a_list_like_the_same_rows_in_CSV()
    {
        Execute("""
            CREATE TABLE "my ""ratings" (host TEXT, level TEXT, score REAL, note TEXT);
            INSERT INTO "my ""ratings" VALUES ('example.org', NULL, 0.9, 'x; DROP'), ('example.com', 'low', NULL, NULL);
            """);
        SourceList list = SqliteSourceList.Load(File, "my \"ratings");
        Assert.Equal("my \"ratings", list.Id);
        Assert.Equal(2, list.Count);
        Assert.Equal(SourceLevel.High, list.Find(UrlIdentity.Parse("https://example.org/a")!)?.Level);
        Assert.Equal(SourceLevel.Low, list.Find(UrlIdentity.Parse("https://example.com/")!)?.Level);
    }

    [Fact]
    public void The_order_of_insertion_does_not_change_the_digest()
    {
        Execute("""
            CREATE TABLE one (host TEXT, level TEXT); INSERT INTO one VALUES ('a.org', 'low'), ('b.org', 'high');
            CREATE TABLE two (host TEXT, level TEXT); INSERT INTO two VALUES ('b.org', 'high'), ('a.org', 'low');
            CREATE VIEW three AS SELECT * FROM two;
            """);
        Assert.Single(new[] { "one", "two", "three" }.Select(table => SqliteSourceList.Load(File, table).Digest)
            .Distinct());
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_told_and_a_table_of_none_is_no_list()
    {
        Execute("""
            CREATE TABLE some (host TEXT, level TEXT); INSERT INTO some VALUES ('a.org', 'low'), (x'00ff', 'high');
            CREATE TABLE none (host TEXT, level TEXT); INSERT INTO none VALUES ('a.org', 'purple');
            CREATE TABLE empty (host TEXT, level TEXT);
            """);
        Assert.Equal((1, 1), (SqliteSourceList.Load(File, "some").Count, SqliteSourceList.Load(File, "some").RejectedCount));
        Assert.Throws<SourceListException>(() => SqliteSourceList.Load(File, "none"));
        Assert.Throws<SourceListException>(() => SqliteSourceList.Load(File, "empty"));
        Assert.Throws<SourceListException>(() => SqliteSourceList.Load(File, "some\"; DROP TABLE some; --"));
        Assert.Throws<SourceListException>(
            () => SqliteSourceList.Load(File, "some", new SourceListOptions { MostBytes = 20 }));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_and_none_is_made()
    {
        Assert.Throws<IOException>(() => SqliteSourceList.Load(File, "some"));
        Assert.False(System.IO.File.Exists(File));
        System.IO.File.WriteAllText(File, "no database, but long enough to have a header of one hundred bytes, "
            + "which is what SQLite looks at before anything else.");
        Assert.Throws<IOException>(() => SqliteSourceList.Load(File, "some"));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
