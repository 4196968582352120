using System.Collections.Immutable;
using System.Text.Json;

namespace QualityCheck.Storage;

/// <summary>The table of what reports' texts were found to share with texts seen before them.</summary>
internal static class SeenBeforeTable
{
    /// <summary>Keeps it, the most copied first; nothing where it is kept already.</summary>
    public static async Task AddAsync(Session session, string reportId, ImmutableArray<EarlierCopy> copies)
    {
        if (copies.IsEmpty)
            return;
        string rows = JsonSerializer.Serialize(copies.Where(copy => ReportKey.IsContentId(copy.Id))
            .Select((copy, place) => new object[] { copy.Id, place, JsonSerializer.Serialize(Kept.Of(copy)) }));
        await session.ExecuteAsync(
            $"""
            INSERT INTO seen_before (report_id, content_id, place, json)
            SELECT @reportId, value ->> 0, CAST(value ->> 1 AS integer), value ->> 2 FROM {session.Rows} WHERE true
            ON CONFLICT DO NOTHING
            """, new { reportId, rows }).ConfigureAwait(false);
    }

    public static async Task<ImmutableArray<EarlierCopy>> ListAsync(Session session, string reportId) =>
    [
        .. (await session.QueryAsync<Row>(
            """
            SELECT content_id AS ContentId, json AS Json FROM seen_before WHERE report_id = @reportId ORDER BY place
            """, new { reportId }).ConfigureAwait(false)).Select(row =>
                JsonSerializer.Deserialize<Kept>(row.Json)!.ToCopy(row.ContentId)),
    ];

    /// <summary>Forgets that a document was seen before others.</summary>
    public static Task<int> RemoveAsync(Session session, string contentId) =>
        session.ExecuteAsync("DELETE FROM seen_before WHERE content_id = @contentId", new { contentId });

    private sealed record Row(string ContentId, string Json);

    /// <summary>What is kept beside the id: in numbers each shared passage, its start and length in both
    /// texts.</summary>
    private sealed record Kept(string Relation, double Share, double ShareOfEarlier, int[][] Shared)
    {
        public static Kept Of(EarlierCopy copy) => new(copy.Relation.ToString(), copy.Share, copy.ShareOfEarlier,
            [.. copy.Shared.Select(span => new[] { span.A.Start, span.A.Length, span.B.Start, span.B.Length })]);

        public EarlierCopy ToCopy(string id) => new(id, Enum.Parse<CopyRelation>(Relation), Share, ShareOfEarlier,
            [.. Shared.Select(span => new SharedSpan(new TextSpan(span[0], span[1]), new TextSpan(span[2], span[3])))]);
    }
}
