using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace QualityCheck.Service;

/// <summary>
/// <c>POST /v1alpha1/comments:analyze</c>: for callers of Perspective, with attributes of ours. Nothing is stored and
/// there is no verdict.
/// </summary>
internal static class PerspectiveEndpoint
{
    public const string Path = "/v1alpha1/comments:analyze";

    public static void Map(WebApplication app) => app.MapPost(Path, AnalyzeAsync)
        .AddEndpointFilter(app.Services.GetRequiredService<Admission>())
        .Accepts<PerspectiveRequest>("application/json")
        .Produces<PerspectiveAnswer>()
        .Produces<PerspectiveError>(StatusCodes.Status400BadRequest)
        .WithTags("Perspective")
        .WithSummary("Analyse a comment as Perspective did")
        .WithDescription($"Attributes: {string.Join(", ", PerspectiveAttribute.All.Keys)}. Each is 1 minus a score of "
            + "the report; its type is PROBABILITY for LOW_QUALITY, a calibrated chance, and RAW for all others. "
            + "CHATTY is the whole of style. Spans are those of the findings, with their confidence (RAW), or else the "
            + "whole text; begin and end count UTF-16 code units of comment.text. Nothing is stored.");

    private static async Task<IResult> AnalyzeAsync(HttpContext context, DocumentChecks checks,
        IOptions<JsonOptions> json, IOptions<ServiceOptions> options)
    {
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        try
        {
            ReadOnlyMemory<byte> body = await BodyReader.ReadAsync(context);
            budget.CancelAfter(options.Value.CheckTimeout);
            return await AnswerAsync(JsonSerializer.Deserialize<PerspectiveRequest>(body.Span,
                json.Value.SerializerOptions), checks, budget.Token);
        }
        catch (JsonException)
        {
            return PerspectiveError.Of(StatusCodes.Status400BadRequest, "Invalid JSON payload received.");
        }
        catch (BadHttpRequestException failure)
        {
            return PerspectiveError.Of(failure.StatusCode, failure.Message);
        }
        catch (Exception failure) when (failure is DocumentException
            || (failure is OperationCanceledException && !context.RequestAborted.IsCancellationRequested))
        {
            return PerspectiveError.Of(StatusCodes.Status504GatewayTimeout, "No answer within the time.");
        }
    }

    private static async Task<IResult> AnswerAsync(PerspectiveRequest? request, DocumentChecks checks,
        CancellationToken token)
    {
        if (Mistake(request) is { } mistake)
            return PerspectiveError.Of(StatusCodes.Status400BadRequest, mistake);
        string text = request!.Comment!.Text!;
        bool isHtml = request.Comment.Type == "HTML";
        QualityReport report = await checks.ReportAsync(
            (isHtml ? InputDocument.FromHtml(text) : InputDocument.FromText(text)) with
            {
                Language = request.Languages is [{ } language, ..] ? language.Split('-')[0].ToLowerInvariant() : null,
            }, token);
        var scores = new SortedDictionary<string, PerspectiveAnswer.Scores>(StringComparer.Ordinal);
        foreach ((string name, PerspectiveRequest.Attribute? wanted) in request.RequestedAttributes!)
        {
            if (PerspectiveAttribute.All[name].Of(report, text.Length) is not { } found)
                return PerspectiveError.Of(StatusCodes.Status400BadRequest, Unjudged(name, report));
            if (!(found.SummaryScore.Value < wanted?.ScoreThreshold))
                scores[name] = found;
        }
        string[] languages = [report.Document.Language];
        return Results.Ok(
            new PerspectiveAnswer(scores, request.Languages ?? languages, languages, request.ClientToken));
    }

    private static string? Mistake(PerspectiveRequest? request)
    {
        if (string.IsNullOrWhiteSpace(request?.Comment?.Text))
            return "Comment must be non-empty.";
        if (request.Comment.Type is not (null or "PLAIN_TEXT" or "HTML" or "TEXT_TYPE_UNSPECIFIED"))
            return "comment.type is PLAIN_TEXT or HTML.";
        if (request.RequestedAttributes is not { Count: > 0 } attributes)
            return "No requestedAttributes specified.";
        string[] unknown = [.. attributes.Keys.Where(name => !PerspectiveAttribute.All.ContainsKey(name))];
        return unknown.Length == 0
            ? null
            : $"Attributes not judged here: {VisibleText.Of(string.Join(", ", unknown))}. This service judges how a "
                + $"text is written, not whether it insults: {string.Join(", ", PerspectiveAttribute.All.Keys)}.";
    }

    private static string Unjudged(string name, QualityReport report)
    {
        Verdict verdict = report.Verdict.Shadow ?? report.Verdict;
        return verdict.Action == VerdictAction.Abstain
            ? $"{name} cannot be judged for this text: {string.Join(", ", verdict.Reasons)}."
            : $"{name} cannot be judged for this text.";
    }
}
