using System.Data.Common;

namespace QualityCheck.Storage;

/// <summary>Opens sessions on one database. Safe from many threads.</summary>
internal sealed class Database : IAsyncDisposable
{
    private readonly DbDataSource _source;

    /// <summary>
    /// SQLite lets one writer in and has the others poll; those of one process wait here instead. Null for PostgreSQL.
    /// </summary>
    private readonly SemaphoreSlim? _writer;

    private Database(DbDataSource source, Dialect dialect)
    {
        (_source, Dialect) = (source, dialect);
        _writer = dialect == Dialect.Sqlite ? new SemaphoreSlim(1) : null;
    }

    public Dialect Dialect { get; }

    /// <summary>Opens the database and brings its tables up to date.</summary>
    public static async Task<Database> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        (DbDataSource source, Dialect dialect) = ConnectionText.Parse(connectionString);
        var database = new Database(source, dialect);
        try
        {
            await Migrations.ApplyAsync(database, cancellationToken).ConfigureAwait(false);
            return database;
        }
        catch
        {
            await database.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken) =>
        await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);

    public async Task<T> ReadAsync<T>(Func<Session, Task<T>> read, CancellationToken cancellationToken)
    {
        DbConnection connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
            return await read(new Session(Dialect, connection, null, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>What <paramref name="write"/> does is done whole, or not at all.</summary>
    public async Task<T> WriteAsync<T>(Func<Session, Task<T>> write, CancellationToken cancellationToken)
    {
        if (_writer is not null)
            await _writer.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await ReadAsync(async session =>
            {
                DbTransaction transaction =
                    await session.Connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    T result = await write(session with { Transaction = transaction }).ConfigureAwait(false);
                    await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
                    return result;
                }
            }, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _writer?.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        ConnectionText.ReleasePool(_source);
        await _source.DisposeAsync().ConfigureAwait(false);
        _writer?.Dispose();
    }
}
