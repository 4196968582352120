using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace QualityCheck.Storage;

/// <summary>What a connection string leads to. No message repeats it: it may hold a password.</summary>
internal static class ConnectionText
{
    /// <exception cref="ArgumentException">It leads to neither.</exception>
    public static (DbDataSource Source, Dialect Dialect) Parse(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "postgres" or "postgresql")
            return (NpgsqlDataSource.Create(OfAddress(address!)), Dialect.PostgreSql);
        if (!text.Contains('=', StringComparison.Ordinal))
            return (Sqlite(new SqliteConnectionStringBuilder { DataSource = text }), Dialect.Sqlite);
        try
        {
            var keys = new DbConnectionStringBuilder { ConnectionString = text };
            return keys.ContainsKey("Host") || keys.ContainsKey("Server")
                ? (NpgsqlDataSource.Create(text), Dialect.PostgreSql)
                : (Sqlite(new SqliteConnectionStringBuilder(text)), Dialect.Sqlite);
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new ArgumentException(
                "The connection string is neither one of SQLite (Data Source=…) nor one of PostgreSQL (Host=… or "
                    + "postgres://…).", nameof(text));
        }
    }

    /// <summary>Lets go of the files; PostgreSQL's pool ends with its source.</summary>
    public static void ReleasePool(DbDataSource source)
    {
        using DbConnection connection = source.CreateConnection();
        if (connection is SqliteConnection sqlite)
            SqliteConnection.ClearPool(sqlite);
    }

    private static DbDataSource Sqlite(SqliteConnectionStringBuilder builder)
    {
        if (builder.DataSource is "" or ":memory:" || builder.Mode == SqliteOpenMode.Memory)
            throw new ArgumentException("A database in memory is gone with its connection; name a file.");
        builder.ForeignKeys = true;
        return SqliteFactory.Instance.CreateDataSource(builder.ToString());
    }

    private static NpgsqlConnectionStringBuilder OfAddress(Uri address)
    {
        string[] user = address.UserInfo.Split(':', 2);
        var builder = new NpgsqlConnectionStringBuilder { Host = address.Host };
        if (!address.IsDefaultPort && address.Port > 0)
            builder.Port = address.Port;
        if (address.AbsolutePath.Length > 1)
            builder.Database = Uri.UnescapeDataString(address.AbsolutePath[1..]);
        if (user[0].Length > 0)
            builder.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1)
            builder.Password = Uri.UnescapeDataString(user[1]);
        foreach (string pair in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = pair.Split('=', 2);
            builder[Uri.UnescapeDataString(parts[0])] = parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "";
        }
        return builder;
    }
}
