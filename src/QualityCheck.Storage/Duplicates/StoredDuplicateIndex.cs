using System.Collections.Immutable;
using System.Data.Common;

namespace QualityCheck.Storage;

/// <summary>
/// Documents seen before, in PostgreSQL for several machines, or in SQLite. That of a store is
/// <see cref="ReportStore.Copies"/>. Safe from many threads and processes.
/// </summary>
public sealed class StoredDuplicateIndex : IDuplicateIndex, IAsyncDisposable
{
    private readonly Database _database;
    private readonly bool _isOwner;

    private StoredDuplicateIndex(Database database, bool isOwner) => (_database, _isOwner) = (database, isOwner);

    /// <summary>Opens an index, creating its tables or bringing them up to date.</summary>
    /// <param name="connectionString">As for <see cref="ReportStore.OpenAsync"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is neither one of SQLite nor one of
    /// PostgreSQL.</exception>
    /// <exception cref="InvalidOperationException">The tables are those of a later version.</exception>
    /// <exception cref="DbException">The database cannot be reached or written.</exception>
    public static async Task<StoredDuplicateIndex> OpenAsync(string connectionString,
        CancellationToken cancellationToken = default) =>
        new(await Database.OpenAsync(connectionString, cancellationToken).ConfigureAwait(false), isOwner: true);

    /// <summary>That of a store, which ends with the store.</summary>
    internal static StoredDuplicateIndex Of(Database database) => new(database, isOwner: false);

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<EarlierCopy>> FindAsync(string id, ImmutableArray<TextFingerprint> fingerprints,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return new(_database.ReadAsync(session => CopyTable.FindAsync(session, id, fingerprints), cancellationToken));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="id"/> cannot be stored, see
    /// <see cref="ReportKey.IsContentId"/>.</exception>
    public ValueTask AddAsync(string id, ImmutableArray<TextFingerprint> fingerprints,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (!ReportKey.IsContentId(id))
            throw new ArgumentException(ReportKey.WhatAnIdIs, nameof(id));
        return new(_database.WriteAsync(async session =>
        {
            await CopyTable.AddAsync(session, id, fingerprints).ConfigureAwait(false);
            return true;
        }, cancellationToken));
    }

    /// <inheritdoc/>
    public ValueTask<bool> RemoveAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return new(_database.WriteAsync(
            async session => await CopyTable.RemoveAsync(session, id).ConfigureAwait(false) > 0, cancellationToken));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _isOwner ? _database.DisposeAsync() : default;
}
