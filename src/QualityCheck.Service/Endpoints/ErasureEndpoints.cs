using Microsoft.AspNetCore.Mvc;
using QualityCheck.Storage;
using QualityCheck.Text;

namespace QualityCheck.Service;

/// <summary>
/// <c>DELETE /v1/documents?id=…</c>: all that is stored about one content; <c>GET /v1/removals</c>: what was removed.
/// The id comes in the query, for ids may be addresses.
/// </summary>
internal static class ErasureEndpoints
{
    /// <summary>A longer reference is refused; a judgement.</summary>
    private const int LongestReference = 200;

    /// <summary>What is kept of a removal: nothing of what was removed.</summary>
    public sealed record Answer(long Number, string Kind, DateTimeOffset RemovedAt, string RequestedBy,
        string? Reference, long Reports, long Decisions)
    {
        public static Answer Of(Removal removal) => new(removal.Number, KebabCase.Of(removal.Kind),
            removal.RemovedAt, removal.RequestedBy, removal.Reference, removal.Reports, removal.Decisions);
    }

    public static void Map(WebApplication app)
    {
        app.MapDelete("/v1/documents", EraseAsync)
            .Produces<Answer>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .WithTags("Reports")
            .WithSummary("Erase all that is stored about a document")
            .WithDescription("All reports of this id, all decisions about them, what is still to be posted of them, "
                + "and the text among those in which copies are looked for. What stays is when, by whom, with which "
                + "reference and how many. Nothing there is no error: 0.");
        app.MapGet("/v1/removals", async (ReportStore store, CancellationToken cancellationToken) =>
                (await store.RemovalsAsync(cancellationToken)).Select(Answer.Of))
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .WithTags("Reports")
            .WithSummary("What was removed")
            .WithDescription("By request, and when the retention period ended.");
    }

    private static async Task<IResult> EraseAsync(HttpContext context, ReportStore store, [FromQuery] string id,
        CancellationToken cancellationToken, [FromQuery] string? reference = null)
    {
        if (!ReportKey.IsContentId(id))
            throw new BadHttpRequestException("'id' cannot be stored.");
        if (reference is { } given && (given.Length > LongestReference || given.Any(char.IsControl)))
            throw new BadHttpRequestException(FormattableString.Invariant(
                $"'reference' has at most {LongestReference} characters, none of them a control character."));
        // Again where it failed in between: what was removed is recorded last.
        if (context.RequestServices.GetService<IDuplicateIndex>() is { } index)
            await index.RemoveAsync(id, cancellationToken);
        return Results.Ok(Answer.Of(
            await store.EraseAsync(id, Caller.Of(context), reference, cancellationToken)));
    }
}
