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
            + "the verdict is review, with the reason service.timeout.");

    private static async Task<IResult> CheckAsync(HttpContext context, DocumentChecks checks,
        [FromQuery] string detail = Detail.Findings)
    {
        ReportDetail wanted = Detail.Of(detail);
        ReadOnlyMemory<byte> body = await BodyReader.ReadAsync(context);
        InputDocument document = RequestDocument.Of(context.Request, body);
        CheckAnswer answer = await checks.CheckAsync(document, wanted, context.RequestAborted);
        if (answer.ReportId is { } id)
            context.Response.Headers.Location = $"/v1/reports/{id}";
        return Results.Ok(answer);
    }
}
