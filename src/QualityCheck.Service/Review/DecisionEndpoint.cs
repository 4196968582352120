using System.Globalization;
using QualityCheck.Html;
using QualityCheck.Service.Review.Components;
using QualityCheck.Storage;

namespace QualityCheck.Service;

/// <summary><c>/review/{id}</c>: a stored report, and what a reviewer decides about it.</summary>
internal static class DecisionEndpoint
{
    /// <summary>The cookie with the name that the reviewer gave last.</summary>
    public const string ReviewerCookie = "qualitycheck-reviewer";

    /// <summary>A longer note is refused; half a page, a judgement.</summary>
    public const int LongestNote = 2000;

    /// <summary>A longer name is refused; a judgement.</summary>
    public const int LongestName = 100;

    /// <summary>What the page shows.</summary>
    /// <param name="Stored">The report as it was stored.</param>
    /// <param name="Report">The same, read.</param>
    /// <param name="View">As the components of a report read it; null where the text was not stored.</param>
    /// <param name="Decisions">All decisions about it, the first one first.</param>
    /// <param name="Filter">The queue it was opened from.</param>
    /// <param name="Previous">The report before it in the queue; null for none.</param>
    /// <param name="Next">The report behind it in the queue; null for none.</param>
    public sealed record Model(StoredReport Stored, QualityReport Report, ReportModel? View,
        IReadOnlyList<Decision> Decisions, QueueFilter Filter, string? Previous, string? Next)
    {
        public string Reviewer { get; init; } = "";

        public string Note { get; init; } = "";

        /// <summary>Why the decision was not taken; null where none was sent.</summary>
        public string? Refusal { get; init; }

        public DoneNotice? Done { get; init; }

        /// <summary>The documents seen before, whose passages the text has, the most copied first.</summary>
        public required IReadOnlyList<SeenLine> SeenBefore { get; init; }

        public PageAssets Assets { get; } = ReviewAssets.With(View?.Assets ?? PageAssets.Report(0));

        public string Name => Report.Document.Title ?? Stored.Key.ContentId;

        public Decision Current => Decisions[^1];
    }

    public static async Task<IResult> ShowAsync(string id, HttpContext context, ReportStore store,
        CancellationToken cancellationToken)
    {
        if (await ModelAsync(id, context, store, cancellationToken) is not { } model)
            return NotFound();
        return Answer(model with
        {
            Reviewer = context.Request.Cookies[ReviewerCookie] ?? "",
            Done = await DoneNotice.OfAsync(store, context.Request.Query["done"].FirstOrDefault(), cancellationToken),
        });
    }

    public static async Task<IResult> DecideAsync(string id, HttpContext context, ReportStore store,
        CancellationToken cancellationToken)
    {
        IFormCollection form = await ReviewForm.ReadAsync(context);
        if (await ModelAsync(id, context, store, cancellationToken) is not { } before)
            return NotFound();
        VerdictAction? action = form["action"].FirstOrDefault() switch
        {
            "accept" => VerdictAction.Accept,
            "reject" => VerdictAction.Reject,
            _ => null,
        };
        string? reviewer = form.Field("reviewer", LongestName);
        string? note = form.Field("note", LongestNote);
        Model shown = before with { Reviewer = reviewer ?? "", Note = form["note"].FirstOrDefault() ?? "" };
        if (action is null || reviewer is null || (note is null && !string.IsNullOrWhiteSpace(shown.Note))
            || !long.TryParse(form["supersedes"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture,
                out long supersedes))
            return Answer(shown with { Refusal = Mistake(action, reviewer) }, StatusCodes.Status400BadRequest);
        try
        {
            await store.DecideAsync(new Storage.Review(id, supersedes, action.Value, reviewer) { Note = note },
                cancellationToken);
        }
        catch (DecisionConflictException)
        {
            Model now = (await ModelAsync(id, context, store, cancellationToken))!;
            return Answer(now with { Reviewer = reviewer, Note = shown.Note, Refusal = "Somebody decided meanwhile. "
                + "Nothing was overwritten: see the decision below, and decide again if you still would." },
                StatusCodes.Status409Conflict);
        }
        Remember(context, reviewer);
        return await NextAsync(before, store, cancellationToken);
    }

    private static string Mistake(VerdictAction? action, string? reviewer) =>
        action is null ? "Accept or reject it."
        : reviewer is null ? FormattableString.Invariant($"Say who you are, in at most {LongestName} characters.")
        : FormattableString.Invariant($"A note has at most {LongestNote} characters.");

    private static void Remember(HttpContext context, string reviewer)
    {
        DateTimeOffset now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        context.Response.Cookies.Append(ReviewerCookie, reviewer, ReviewSession.Options(context, now.AddYears(1)));
    }

    /// <summary>To the next report that nobody has decided about, from the first again behind the last.</summary>
    private static async Task<IResult> NextAsync(Model done, ReportStore store, CancellationToken cancellationToken)
    {
        QueueFilter undecided = done.Filter with { Reviewed = false };
        ReportSummary? place = await QueueEndpoint.PlaceAsync(store, done.Stored.Id, cancellationToken);
        ReportSummary? next =
            await OneAsync(store, undecided.ToQuery(1) with { After = place }, cancellationToken)
            ?? await OneAsync(store, undecided.ToQuery(1), cancellationToken);
        return SeeOther.To($"/review{(next is null ? "" : $"/{next.Id}")}"
            + undecided.Query(("done", done.Stored.Id)));
    }

    private static async Task<Model?> ModelAsync(string id, HttpContext context, ReportStore store,
        CancellationToken cancellationToken)
    {
        if (!QueueEndpoint.IsId(id) || await store.FindAsync(id, cancellationToken) is not { } stored)
            return null;
        var filter = QueueFilter.Of(context.Request.Query);
        QualityReport report = stored.ToReport();
        ReportSummary? place = await QueueEndpoint.PlaceAsync(store, id, cancellationToken);
        ReportQuery one = filter.ToQuery(1);
        ReportSummary? before = await OneAsync(store, one with { Before = place }, cancellationToken);
        ReportSummary? after = await OneAsync(store, one with { After = place }, cancellationToken);
        return new Model(stored, report, report.Article is null ? null : new ReportModel(report, null, null),
            await store.DecisionsAsync(id, cancellationToken), filter, before?.Id, after?.Id)
        {
            SeenBefore = await SeenLine.OfAsync(store, id, cancellationToken),
        };
    }

    private static async Task<ReportSummary?> OneAsync(ReportStore store, ReportQuery query,
        CancellationToken cancellationToken) =>
        await store.ListAsync(query, cancellationToken) is [var one] ? one : null;

    private static PageAnswer Answer(Model model, int status = StatusCodes.Status200OK) =>
        PageAnswer.Of<DecisionPage>(model.Name, model, model.Assets, status);

    private static PageAnswer NotFound() => PageAnswer.Of<MessagePage>("Not found",
        "There is no such report. It may have been removed when its retention period ended.",
        status: StatusCodes.Status404NotFound);
}
