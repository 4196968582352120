using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace QualityCheck.Storage;

/// <summary>The tables of texts seen before and of their fingerprints.</summary>
internal static class CopyTable
{
    /// <summary>
    /// Of each hash its first documents. The limit within keeps PostgreSQL to the index while it knows little of the
    /// tables, and from taking the query for so long a one that it compiles it, which takes 20 ms.
    /// </summary>
    private const string FirstInPostgreSql = """
        CROSS JOIN LATERAL (
          SELECT document, start FROM copy_fingerprint WHERE hash = h.hash ORDER BY document LIMIT @Most) AS f
        """;

    private const string FirstInSqlite = """
        JOIN copy_fingerprint f ON f.hash = h.hash AND f.document IN (
          SELECT document FROM copy_fingerprint WHERE hash = h.hash ORDER BY document LIMIT @Most)
        """;

    /// <summary>What some fingerprints share with texts seen before.</summary>
    public static async Task<ImmutableArray<EarlierCopy>> FindAsync(Session session, string id,
        ImmutableArray<TextFingerprint> fingerprints)
    {
        if (fingerprints.IsDefaultOrEmpty)
            return [];
        ILookup<long, Match> matches = (await session.QueryAsync<Match>(
            $"""
            SELECT f.document AS Document, h.hash AS Hash, f.start AS Start
            FROM (SELECT CAST(value ->> 0 AS bigint) AS hash FROM {session.Rows}) AS h
            {(session.Dialect == Dialect.PostgreSql ? FirstInPostgreSql : FirstInSqlite)}
            """, new { rows = Json(Places(fingerprints)), EarlierCopy.Most }).ConfigureAwait(false))
            .ToLookup(match => match.Document);
        if (matches.Count == 0)
            return [];
        IReadOnlyList<Document> documents = await session.QueryAsync<Document>(
            $"""
            SELECT number AS Number, (SELECT content_id FROM copy_document d WHERE d.number = m.number) AS ContentId,
              (SELECT fingerprints FROM copy_document d WHERE d.number = m.number) AS Fingerprints
            FROM (SELECT CAST(value ->> 0 AS bigint) AS number FROM {session.Rows}) AS m
            """, new { rows = JsonSerializer.Serialize(matches.Select(document => new[] { document.Key })) })
            .ConfigureAwait(false);
        // One that is removed meanwhile has no id.
        return EarlierCopy.Among(fingerprints, documents.Where(document => document.ContentId is { } its && its != id)
            .Select(document => new EarlierDocument(document.ContentId!, document.Fingerprints,
                [.. matches[document.Number].Select(match => new EarlierPlace((ulong)match.Hash, match.Start))])));
    }

    /// <summary>
    /// Adds a text, unless it is there with the same fingerprints; with others it is replaced, and then the last one.
    /// Of two that add the same at once one waits for the other.
    /// </summary>
    /// <param name="session">Within a transaction.</param>
    /// <param name="id">The document's id.</param>
    /// <param name="fingerprints">Its fingerprints.</param>
    public static async Task AddAsync(Session session, string id, ImmutableArray<TextFingerprint> fingerprints)
    {
        EarlierPlace[] places = Places(fingerprints);
        byte[] digest = Digest(places);
        long? number = await InsertAsync(session, id, places.Length, digest).ConfigureAwait(false);
        if (number is null && await session.ExecuteAsync(
                "DELETE FROM copy_document WHERE content_id = @id AND digest <> @digest", new { id, digest })
                .ConfigureAwait(false) > 0)
            number = await InsertAsync(session, id, places.Length, digest).ConfigureAwait(false);
        if (number is not null && places.Length > 0)
            await session.ExecuteAsync(
                $"""
                INSERT INTO copy_fingerprint (hash, document, start)
                SELECT CAST(value ->> 0 AS bigint), @number, CAST(value ->> 1 AS integer) FROM {session.Rows}
                """, new { number, rows = Json(places) }).ConfigureAwait(false);
    }

    public static async Task<bool> HasAsync(Session session, string id) =>
        await session.FirstAsync<long?>("SELECT number FROM copy_document WHERE content_id = @id", new { id })
            .ConfigureAwait(false) is not null;

    public static Task<int> RemoveAsync(Session session, string id) =>
        session.ExecuteAsync("DELETE FROM copy_document WHERE content_id = @id", new { id });

    /// <summary>
    /// Waits until no other transaction that begins with this is at a text of the same least hash, as copies of a text
    /// mostly are: of copies that come at once each is found by those after it. SQLite lets in one at a time anyway.
    /// </summary>
    public static async Task AwaitTurnAsync(Session session, ImmutableArray<TextFingerprint> fingerprints)
    {
        if (session.Dialect == Dialect.PostgreSql && !fingerprints.IsEmpty)
            await session.ExecuteAsync("SELECT pg_advisory_xact_lock(@least)",
                new { least = (long)fingerprints.Min(fingerprint => fingerprint.Hash) }).ConfigureAwait(false);
    }

    private static Task<long?> InsertAsync(Session session, string id, int fingerprints, byte[] digest) =>
        session.FirstAsync<long?>(
            """
            INSERT INTO copy_document (content_id, fingerprints, digest) VALUES (@id, @fingerprints, @digest)
            ON CONFLICT DO NOTHING
            RETURNING number
            """, new { id, fingerprints, digest });

    /// <summary>Each hash once, where it is first, in the order of the hashes: they go into the index side by
    /// side.</summary>
    private static EarlierPlace[] Places(ImmutableArray<TextFingerprint> fingerprints) =>
        fingerprints.IsDefault ? [] :
        [
            .. fingerprints.DistinctBy(fingerprint => fingerprint.Hash).OrderBy(fingerprint => fingerprint.Hash)
                .Select(fingerprint => new EarlierPlace(fingerprint.Hash, fingerprint.Span.Start)),
        ];

    private static string Json(EarlierPlace[] places) =>
        JsonSerializer.Serialize(places.Select(place => new[] { (long)place.Hash, place.Start }));

    private static byte[] Digest(EarlierPlace[] places)
    {
        const int Size = sizeof(ulong) + sizeof(int);
        byte[] bytes = new byte[places.Length * Size];
        foreach ((int at, EarlierPlace place) in places.Index())
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(at * Size), place.Hash);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at * Size + sizeof(ulong)), place.Start);
        }
        return SHA256.HashData(bytes);
    }

    // The databases give integers of different lengths, which properties take.

    /// <summary>A fingerprint that a text seen before has.</summary>
    private sealed record Match
    {
        public long Document { get; init; }

        public long Hash { get; init; }

        public int Start { get; init; }
    }

    /// <summary>A text seen before.</summary>
    private sealed record Document
    {
        public long Number { get; init; }

        public string? ContentId { get; init; }

        public int Fingerprints { get; init; }
    }
}
