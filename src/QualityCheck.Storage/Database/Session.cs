using System.Data.Common;
using Dapper;

namespace QualityCheck.Storage;

/// <summary>A connection, perhaps within a transaction. Values go in as parameters, never into the text.</summary>
internal sealed record Session(Dialect Dialect, DbConnection Connection, DbTransaction? Transaction,
    CancellationToken CancellationToken)
{
    /// <summary>The parameter <c>@rows</c>, a JSON array of rows, as a table with the column <c>value</c>.</summary>
    public string Rows =>
        Dialect == Dialect.PostgreSql ? "json_array_elements(CAST(@rows AS json))" : "json_each(@rows)";

    public Task<int> ExecuteAsync(string sql, object? values = null) => Connection.ExecuteAsync(Command(sql, values));

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? values = null) =>
        [.. await Connection.QueryAsync<T>(Command(sql, values)).ConfigureAwait(false)];

    public Task<T?> FirstAsync<T>(string sql, object? values = null) =>
        Connection.QueryFirstOrDefaultAsync<T?>(Command(sql, values));

    private CommandDefinition Command(string sql, object? values) =>
        new(sql, values, Transaction, cancellationToken: CancellationToken);
}
