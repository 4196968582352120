using System.Collections.Immutable;
using System.Text.Json.Nodes;
using QualityCheck.Storage;

namespace QualityCheck.Service;

/// <summary><c>GET /v1/reports/{id}</c>: a report as it was stored, with all decisions about it.</summary>
internal static class ReportEndpoint
{
    /// <summary>A stored report, and where some were found the documents seen before it.</summary>
    public sealed record Answer(string ReportId, DateTimeOffset StoredAt, ReportKey Key,
        IReadOnlyList<Decision> Decisions, IEnumerable<SeenDocument>? SeenBefore, JsonNode Report);

    public static void Map(WebApplication app) => app.MapGet("/v1/reports/{id}", FindAsync)
        .Produces<Answer>()
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .WithTags("Reports")
        .WithSummary("A stored report")
        .WithDescription("The report as it was stored, in full detail, and all decisions about it: the last one "
            + "counts.");

    private static async Task<IResult> FindAsync(string id, ReportStore store, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not { } report)
            return Results.Problem(title: "There is no such report.", statusCode: StatusCodes.Status404NotFound);
        IReadOnlyList<Decision> decisions = await store.DecisionsAsync(id, cancellationToken);
        ImmutableArray<EarlierCopy> copies = await store.SeenBeforeAsync(id, cancellationToken);
        return Results.Ok(new Answer(report.Id, report.StoredAt, report.Key, decisions,
            copies.IsEmpty ? null : copies.Select(SeenDocument.Of), JsonNode.Parse(report.Json)!));
    }
}
