using System.Collections.Immutable;

namespace QualityCheck.Storage;

/// <summary>A report that is added, and what its text shares with texts seen before.</summary>
internal sealed class WatchedAddition(Database database, ReportKey key, QualityReport report, string? message,
    TimeProvider clock)
{
    /// <summary>Adds the report and what is to be told of it.</summary>
    public Task<Addition> AddAsync(CancellationToken cancellationToken) =>
        database.WriteAsync(AddAsync, cancellationToken);

    /// <summary>Adds all in one transaction, and nothing where the report and the text are there.</summary>
    public Task<Addition> AddAsync(ImmutableArray<TextFingerprint> fingerprints,
        CancellationToken cancellationToken) =>
        database.WriteAsync(async session =>
        {
            Addition addition = await AddAsync(session).ConfigureAwait(false);
            if (!addition.IsNew && await CopyTable.HasAsync(session, key.ContentId).ConfigureAwait(false))
                return await AsBeforeAsync(session, addition).ConfigureAwait(false);
            await CopyTable.AwaitTurnAsync(session, fingerprints).ConfigureAwait(false);
            ImmutableArray<EarlierCopy> copies = await CopyTable.FindAsync(session, key.ContentId, fingerprints)
                .ConfigureAwait(false);
            await SeenBeforeTable.AddAsync(session, addition.Id, copies).ConfigureAwait(false);
            await CopyTable.AddAsync(session, key.ContentId, fingerprints).ConfigureAwait(false);
            return addition with { SeenBefore = copies };
        }, cancellationToken);

    /// <summary>
    /// Adds the text to an index of its own after the report: cut off in between, adding the same again completes it.
    /// </summary>
    public async Task<Addition> AddAsync(IDuplicateIndex index, ImmutableArray<TextFingerprint> fingerprints,
        CancellationToken cancellationToken)
    {
        ImmutableArray<EarlierCopy> copies =
            await index.FindAsync(key.ContentId, fingerprints, cancellationToken).ConfigureAwait(false);
        Addition addition = await database.WriteAsync(async session =>
        {
            Addition added = await AddAsync(session).ConfigureAwait(false);
            if (!added.IsNew)
                return await AsBeforeAsync(session, added).ConfigureAwait(false);
            await SeenBeforeTable.AddAsync(session, added.Id, copies).ConfigureAwait(false);
            return added with { SeenBefore = copies };
        }, cancellationToken).ConfigureAwait(false);
        await index.AddAsync(key.ContentId, fingerprints, CancellationToken.None).ConfigureAwait(false);
        return addition;
    }

    /// <summary>What was found when the report was new: of those that came after it none was seen before.</summary>
    private static async Task<Addition> AsBeforeAsync(Session session, Addition addition) => addition with
    {
        SeenBefore = await SeenBeforeTable.ListAsync(session, addition.Id).ConfigureAwait(false),
    };

    private async Task<Addition> AddAsync(Session session)
    {
        string now = StoredTime.Of(clock.GetUtcNow());
        Addition addition = await ReportTable.AddAsync(session, key, report, now).ConfigureAwait(false);
        if (addition.IsNew && message is not null)
            await OutboxTable.AddAsync(session, addition.Id, message, now).ConfigureAwait(false);
        return addition;
    }
}
