using Microsoft.Extensions.Options;
using QualityCheck.Scoring;
using QualityCheck.Storage;

namespace QualityCheck.Service;

/// <summary>Checks documents within the time they have, keeps the reports, and tells whom it concerns.</summary>
internal sealed partial class DocumentChecks(PolicyCheckers checkers, ReportStore store, Webhook webhook,
    IOptions<ServiceOptions> options, ILogger<DocumentChecks> logger, IDuplicateIndex? index = null) : IDisposable
{
    private readonly SemaphoreSlim _processors = new(options.Value.MostChecks);

    /// <summary>Checks a document and keeps the report.</summary>
    /// <param name="document">The document.</param>
    /// <param name="detail">How much of the report the answer holds.</param>
    /// <param name="by">Who checks it; null for the one in force.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Without a report the verdict is Review, whatever the reason: never Accept or Reject.</returns>
    public async Task<CheckAnswer> CheckAsync(InputDocument document, ReportDetail detail, PolicyChecker? by,
        CancellationToken cancellationToken)
    {
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        budget.CancelAfter(options.Value.CheckTimeout);
        try
        {
            return await AnswerAsync(document, detail, by, budget.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return WithoutReport(document, by, new DocumentError(DocumentError.Timeout, FormattableString.Invariant(
                $"no answer within {options.Value.CheckTimeout.TotalSeconds:0.###} s")));
        }
        catch (DocumentException failure)
        {
            return WithoutReport(document, by, new DocumentError(failure.Code, failure.Message));
        }
    }

    /// <summary>Checks a document and keeps nothing.</summary>
    public Task<QualityReport> ReportAsync(InputDocument document, CancellationToken cancellationToken) =>
        ReportAsync(checkers.InForce.Checker, document, cancellationToken);

    public void Dispose() => _processors.Dispose();

    private async Task<QualityReport> ReportAsync(QualityChecker checker, InputDocument document,
        CancellationToken cancellationToken)
    {
        await _processors.WaitAsync(cancellationToken);
        // The processor is free when the check has ended, not when its caller has given up.
        Task<QualityReport> check = Task.Run(() =>
        {
            try
            {
                return checker.Check(document, cancellationToken);
            }
            finally
            {
                _processors.Release();
            }
        }, CancellationToken.None);
        return await check.WaitAsync(cancellationToken);
    }

    private async Task<CheckAnswer> AnswerAsync(InputDocument document, ReportDetail detail, PolicyChecker? by,
        CancellationToken token)
    {
        QualityReport report = await ReportAsync((by ?? checkers.InForce).Checker, document, token);
        if (options.Value.Shadow && report.Verdict.Shadow is null)
            report = report with { Verdict = Shadowed(report.Verdict) };
        Addition addition = await store.AddAsync(report, webhook.MessageOf(report), index, token);
        if (report.Verdict.Shadow is { } shadow && logger.IsEnabled(LogLevel.Information))
            WouldBe(document.Id, shadow.Action, shadow.Policy, string.Join(", ", shadow.Reasons));
        if (addition.IsNew)
            webhook.Wake();
        return new CheckAnswer
        {
            Id = report.Id,
            ReportId = addition.Id,
            Verdict = report.Verdict,
            SeenBefore = addition.SeenBefore?.Select(SeenDocument.Of),
            Report = report.WithDetail(detail),
        };
    }

    private static Verdict Shadowed(Verdict verdict) => new(VerdictAction.Accept, [], verdict.Policy)
    {
        Surface = verdict.Surface,
        Shadow = verdict,
    };

    private CheckAnswer WithoutReport(InputDocument document, PolicyChecker? by, DocumentError error)
    {
        NoReport(document.Id, error.Code);
        Policy policy = (by ?? checkers.InForce).Policy;
        return new CheckAnswer
        {
            Id = document.Id,
            Verdict = new Verdict(VerdictAction.Review, [$"service.{error.Code}"],
                FormattableString.Invariant($"{policy.Name}@{policy.Version}")),
            Error = error,
        };
    }

    [LoggerMessage(1, LogLevel.Information, "Shadow: document {Id} would be {Action} by {Policy}: {Reasons}")]
    private partial void WouldBe(string? id, VerdictAction action, string policy, string reasons);

    [LoggerMessage(2, LogLevel.Warning, "Document {Id} goes to review without a report: {Code}")]
    private partial void NoReport(string? id, string code);
}
