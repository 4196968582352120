using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using QualityCheck.Credibility;

namespace QualityCheck.Storage;

/// <summary>Reads lists of rated sources from SQLite.</summary>
public static class SqliteSourceList
{
    /// <summary>
    /// Reads a table or view whose columns are those of a list, see <see cref="SourceListColumns"/>. The rows are taken
    /// in the order of their values, so that the digest tells the same content whatever the order of insertion.
    /// </summary>
    /// <param name="path">The SQLite file; it is only read.</param>
    /// <param name="table">The table or view.</param>
    /// <param name="options">How to read it; unless it says otherwise the list is named like the table.</param>
    /// <exception cref="SourceListException">There is no such table, none of its rows can be read, or it is too
    /// long.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SourceList Load(string path, string table, SourceListOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentException.ThrowIfNullOrEmpty(table);
        options ??= SourceListOptions.Default;
        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            }.ToString());
            connection.Open();
            using MemoryStream lines = Lines(connection, table, options.MostBytes);
            return SourceList.Load(lines,
                options with { Id = options.Id ?? table, Format = SourceListFormat.JsonLines });
        }
        catch (SqliteException problem)
        {
            throw new IOException($"The source list cannot be read: {problem.Message}", problem);
        }
    }

    /// <summary>The rows as JSONL.</summary>
    private static MemoryStream Lines(SqliteConnection connection, string table, int mostBytes)
    {
        int columns = ColumnsOf(connection, table);
        if (columns == 0)
            throw new SourceListException($"there is no table '{table}'");
        using SqliteCommand command = connection.CreateCommand();
        string order = string.Join(", ",
            Enumerable.Range(1, columns).Select(column => column.ToString(CultureInfo.InvariantCulture)));
#pragma warning disable CA2100 // A table's name cannot be a parameter: it is quoted, and exists.
        command.CommandText = $"SELECT * FROM \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\" "
            + $"ORDER BY {order}";
#pragma warning restore CA2100
        using SqliteDataReader reader = command.ExecuteReader();
        var lines = new MemoryStream();
        while (reader.Read())
        {
            WriteLine(lines, reader);
            if (lines.Length > mostBytes)
                throw new SourceListException(FormattableString.Invariant($"it is longer than {mostBytes} bytes"));
        }
        lines.Position = 0;
        return lines;
    }

    private static int ColumnsOf(SqliteConnection connection, string table)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM pragma_table_info(@table)";
        command.Parameters.AddWithValue("@table", table);
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void WriteLine(MemoryStream lines, SqliteDataReader row)
    {
        using (var json = new Utf8JsonWriter(lines))
        {
            json.WriteStartObject();
            for (int column = 0; column < row.FieldCount; column++)
            {
                json.WritePropertyName(row.GetName(column));
                switch (row.GetValue(column))
                {
                    case long number: json.WriteNumberValue(number); break;
                    case double number when double.IsFinite(number): json.WriteNumberValue(number); break;
                    case string text: json.WriteStringValue(text); break;
                    default: json.WriteNullValue(); break;
                }
            }
            json.WriteEndObject();
        }
        lines.WriteByte((byte)'\n');
    }
}
