using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using QualityCheck.Scoring;
using QualityCheck.Storage;
using QualityCheck.Text;

namespace QualityCheck.Service;

/// <summary><c>POST /v1/reports:redecide</c>: all stored reports by another policy, with no analysis.</summary>
internal static class RedecideEndpoint
{
    /// <summary>So many flips are shown; a judgement: enough to see of what kind they are.</summary>
    private const int MostShown = 100;

    /// <summary>What flips, or would.</summary>
    /// <param name="Policy">By what.</param>
    /// <param name="DryRun">Whether nothing was stored.</param>
    /// <param name="Reports">So many reports were looked at.</param>
    /// <param name="Superseded">So many automated decisions are superseded, or would be.</param>
    /// <param name="KeptForReviewer">So many stand because a reviewer decided.</param>
    /// <param name="Flipped">So many actions change, by <c>before → after</c>.</param>
    /// <param name="Flips">The first of them.</param>
    public sealed record Answer(string Policy, bool DryRun, int Reports, int Superseded, int KeptForReviewer,
        IReadOnlyDictionary<string, int> Flipped, IEnumerable<Flip> Flips);

    public static void Map(WebApplication app) => app.MapPost("/v1/reports:redecide", RedecideAsync)
        .AddEndpointFilter(app.Services.GetRequiredService<Admission>())
        .Accepts<object>(isOptional: true, "application/json")
        .Produces<Answer>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
        .WithTags("Reports")
        .WithSummary("Decide stored reports by another policy")
        .WithDescription("The policy is named in the query, or is the body; without either it is the one in force. A "
            + "dry run, which stores nothing, unless dryRun=false says otherwise. Automated decisions by another "
            + "policy are superseded, with time and versions; those of reviewers stand.");

    private static async Task<IResult> RedecideAsync(HttpContext context, ReportStore store, PolicyCheckers checkers,
        TimeProvider clock, IOptions<ServiceOptions> options, [FromQuery] string? policy = null,
        [FromQuery] string? surface = null, [FromQuery] bool dryRun = true)
    {
        if (options.Value.Shadow && !dryRun)
            return Results.Problem(title: "In shadow mode nothing but a dry run is done.",
                statusCode: StatusCodes.Status409Conflict);
        (Policy by, string? on) = await PolicyAsync(context, checkers, policy, surface);
        var day = new DecisionContext { Surface = on, Today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime) };
        Redecision done = await store.RedecideAsync(by, day, dryRun, context.RequestAborted);
        var flipped = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (Flip flip in done.Flips)
        {
            string change = $"{KebabCase.Of(flip.Before)} → {KebabCase.Of(flip.After)}";
            flipped[change] = flipped.GetValueOrDefault(change) + 1;
        }
        return Results.Ok(new Answer(done.Policy, done.IsDryRun, done.Reports, done.Superseded, done.KeptForReviewer,
            flipped, done.Flips.Take(MostShown)));
    }

    private static async Task<(Policy Policy, string? Surface)> PolicyAsync(HttpContext context,
        PolicyCheckers checkers, string? name, string? surface)
    {
        ReadOnlyMemory<byte> body = await BodyReader.ReadAsync(context);
        if (body.IsEmpty)
            return checkers.Of(name, surface) is var known ? (known.Policy, known.Surface) : default;
        if (name is not null)
            throw new BadHttpRequestException("The policy is named in the query or is the body, not both.");
        try
        {
            Policy sent = Policy.Parse(System.Text.Encoding.UTF8.GetString(body.Span));
            return surface is null || sent.Surfaces.Contains(surface)
                ? (sent, surface)
                : throw new BadHttpRequestException("The policy has no such surface.");
        }
        catch (PolicyException mistake)
        {
            throw new BadHttpRequestException($"The body is no policy: {mistake.Message}");
        }
    }
}
