using Microsoft.AspNetCore.Mvc;

namespace QualityCheck.Service;

/// <summary><c>POST /v1/check</c>: one document.</summary>
internal static class CheckEndpoint
{
    public static void Map(WebApplication app) => app.MapPost("/v1/check", CheckAsync)
        .AddEndpointFilter(app.Services.GetRequiredService<Admission>())
        .Accepts<RequestDocument.Fields>("application/json", "text/html", "application/xhtml+xml", "text/plain")
        .Produces<CheckAnswer>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status408RequestTimeout)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
        .WithTags("Check")
        .WithSummary("Check a document")
        .WithDescription("The body is JSON with html or text, or the HTML or text itself; then id, url, title, "
            + "language and clean come in the query. The report is kept, the same one once. Without an answer in time "
            + "the verdict is review, with the reason service.timeout. Another policy of /v1/policies than the one in "
            + "force, or a surface of it, comes in the query. Where Service:SeenBefore is set, seenBefore tells the "
            + "documents checked before, of which the article's text has passages: a in it, b in the earlier one, in "
            + "UTF-16 code units.");

    private static async Task<IResult> CheckAsync(HttpContext context, DocumentChecks checks, PolicyCheckers checkers,
        [FromQuery] string detail = Detail.Findings, [FromQuery] string? policy = null,
        [FromQuery] string? surface = null)
    {
        ReportDetail wanted = Detail.Of(detail);
        PolicyChecker by = checkers.Of(policy, surface);
        ReadOnlyMemory<byte> body = await BodyReader.ReadAsync(context);
        InputDocument document = RequestDocument.Of(context.Request, body);
        CheckAnswer answer = await checks.CheckAsync(document, wanted, by, context.RequestAborted);
        if (answer.ReportId is { } id)
            context.Response.Headers.Location = $"/v1/reports/{id}";
        return Results.Ok(answer);
    }
}
