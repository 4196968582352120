using System.IO.Pipelines;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace QualityCheck.Service;

/// <summary><c>POST /v1/check:batch</c>: a document a line, an answer a line, in order, while more come.</summary>
internal static class BatchEndpoint
{
    private const string Lines = "application/x-ndjson";

    public static void Map(WebApplication app) => app.MapPost("/v1/check:batch", CheckAsync)
        .AddEndpointFilter(app.Services.GetRequiredService<Admission>())
        .Accepts<RequestDocument.Fields>(Lines, "application/jsonl", "application/json-lines")
        .Produces<CheckAnswer>(contentType: Lines)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
        .WithTags("Check")
        .WithSummary("Check many documents")
        .WithDescription("A JSON document a line in, an answer a line out, in order; the answers begin before the last "
            + "line has come. A line that is no document gives a line with an error. Empty lines are lines.");

    private static async Task CheckAsync(HttpContext context, DocumentChecks checks, PolicyCheckers checkers,
        IOptions<ServiceOptions> options, IOptions<JsonOptions> json, [FromQuery] string detail = Detail.Findings,
        [FromQuery] string? policy = null, [FromQuery] string? surface = null)
    {
        ReportDetail wanted = Detail.Of(detail);
        PolicyChecker by = checkers.Of(policy, surface);
        // Each line has its limit, and they come at a least rate: the whole may be as long as it likes.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = null;
        context.Response.ContentType = Lines;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        Channel<Task<CheckAnswer>> answers = Channel.CreateBounded<Task<CheckAnswer>>(options.Value.MostChecks);
        Task reading = ReadAsync(context, options.Value, answers.Writer, (line, number) =>
            AnswerAsync(checks, line, number, wanted, by, stop.Token), stop.Token);
        try
        {
            await foreach (Task<CheckAnswer> answer in answers.Reader.ReadAllAsync(stop.Token))
            {
                await JsonSerializer.SerializeAsync(context.Response.Body, await answer, json.Value.SerializerOptions,
                    stop.Token);
                await context.Response.Body.WriteAsync("\n"u8.ToArray(), stop.Token);
                await context.Response.Body.FlushAsync(stop.Token);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task ReadAsync(HttpContext context, ServiceOptions options,
        ChannelWriter<Task<CheckAnswer>> answers, Func<byte[]?, int, Task<CheckAnswer>> answer, CancellationToken token)
    {
        int number = 0;
        try
        {
            PipeReader body = context.Request.BodyReader;
            await foreach (byte[]? line in BodyLines.ReadAsync(body, options.MostBodyBytes, token))
                await answers.WriteAsync(answer(line, ++number), token);
            answers.Complete();
        }
        catch (BadHttpRequestException failure)
        {
            // The status is long sent: what broke off is told in a last line.
            await answers.WriteAsync(Task.FromResult(Failed(number + 1, null,
                new DocumentError(DocumentError.Unreadable, failure.Message))), token);
            answers.Complete();
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException)
        {
            answers.Complete(failure);
        }
    }

    private static async Task<CheckAnswer> AnswerAsync(DocumentChecks checks, byte[]? line, int number,
        ReportDetail detail, PolicyChecker by, CancellationToken token)
    {
        InputResult input = line is null
            ? InputResult.Failed(null, DocumentError.TooLarge, "the line is too long")
            : RequestDocument.OfLine(line);
        if (input.Document is null)
            return Failed(number, input.Id, input.Error!);
        return await checks.CheckAsync(input.Document, detail, by, token) with { Line = number };
    }

    private static CheckAnswer Failed(int line, string? id, DocumentError error) =>
        new() { Line = line, Id = id, Error = error };
}
