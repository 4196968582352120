using System.Data.Common;
using Dapper;

namespace QualityCheck.Storage;

/// <summary>A connection, perhaps within a transaction. Values go in as parameters, never into the text.</summary>
internal sealed record Session(DbConnection Connection, DbTransaction? Transaction, CancellationToken CancellationToken)
{
    public Task<int> ExecuteAsync(string sql, object? values = null) => Connection.ExecuteAsync(Command(sql, values));

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? values = null) =>
        [.. await Connection.QueryAsync<T>(Command(sql, values)).ConfigureAwait(false)];

    public Task<T?> FirstAsync<T>(string sql, object? values = null) =>
        Connection.QueryFirstOrDefaultAsync<T?>(Command(sql, values));

    private CommandDefinition Command(string sql, object? values) =>
        new(sql, values, Transaction, cancellationToken: CancellationToken);
}
