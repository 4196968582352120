using System.Data.Common;
using Microsoft.Extensions.Logging;
using QualityCheck.Storage;
using RabbitMQ.Client;

namespace QualityCheck.Worker;

/// <summary>
/// What is done with a message before it is acknowledged: its report and the decision are stored in one transaction,
/// then the result is sent and confirmed. Where it is cut off, the message comes again, the report is found there, and
/// the result is sent again: at least once, with the same id.
/// </summary>
internal sealed class DocumentHandler(QualityChecker checker, ReportStore store, DocumentMessage messages,
    WorkerOptions options, Patience patience, ILogger<DocumentHandler> logger, IDuplicateIndex? index = null)
    : IDisposable
{
    /// <summary>
    /// So often a store that answers may refuse a report, 7 times in half a minute; a judgement. While it is out of
    /// reach there is no end.
    /// </summary>
    private const int MostRefusals = 7;

    private readonly SemaphoreSlim _checks = new(options.MostChecks);
    private readonly BrokerNames _names = new(options.Name);

    /// <param name="delivery">The message.</param>
    /// <param name="isAlone">Whether no other message was taken from that queue.</param>
    /// <param name="output">Where results and dead letters go.</param>
    /// <param name="stopping">Ends the waiting for what is out of reach; the message then comes again.</param>
    /// <exception cref="OperationCanceledException">It waited in vain.</exception>
    /// <exception cref="RabbitMQ.Client.Exceptions.RabbitMQClientException">The broker failed.</exception>
    public async Task HandleAsync(Delivery delivery, bool isAlone, ConfirmedChannel output,
        CancellationToken stopping)
    {
        if (delivery.Redelivered && !isAlone)
        {
            // It may have killed its worker, and would take those along that are in hand beside it.
            WorkerLog.TakenAlone(logger, delivery.Name);
            await output.ToQueueAsync(_names.Alone, Persistent(delivery), delivery.Body, CancellationToken.None)
                .ConfigureAwait(false);
            return;
        }
        try
        {
            QualityReport report = await ReportAsync(delivery, stopping).ConfigureAwait(false);
            Addition addition = await StoreAsync(report, stopping).ConfigureAwait(false);
            WorkerLog.Stored(logger, addition.Id, addition.IsNew);
            CloudEvent result = ResultMessage.Of(addition, report);
            await output.ToExchangeAsync(_names.Results, ResultMessage.Action(report.Verdict),
                ConfirmedChannel.PropertiesOf(result), result.ToJson()).ConfigureAwait(false);
        }
        catch (PoisonException poison)
        {
            WorkerLog.DeadLettered(logger, delivery.Name, poison.Reason);
            await output.ToExchangeAsync(_names.Dead, "",
                DeadLetter.PropertiesOf(delivery.Properties, poison.Reason, poison.Message), delivery.Body)
                .ConfigureAwait(false);
        }
    }

    public void Dispose() => _checks.Dispose();

    private static BasicProperties Persistent(Delivery delivery) =>
        new(delivery.Properties) { DeliveryMode = DeliveryModes.Persistent };

    private async Task<QualityReport> ReportAsync(Delivery delivery, CancellationToken stopping)
    {
        await _checks.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            InputDocument document = await patience.UntilDoneAsync("reading a body",
                () => Task.Run(() => messages.Read(delivery.Body), CancellationToken.None),
                (failure, _) => failure is IOException or UnauthorizedAccessException, stopping).ConfigureAwait(false);
            return await checker.CheckAsync(document, CancellationToken.None).ConfigureAwait(false);
        }
        catch (DocumentException failure)
        {
            throw new PoisonException(failure.Code, failure.Message, failure);
        }
#pragma warning disable CA1031 // One document's failure is told of that document and must not end the worker.
        catch (Exception failure) when (failure is not (PoisonException or OperationCanceledException))
        {
            throw new PoisonException(DocumentError.Internal, failure.GetType().Name, failure);
        }
#pragma warning restore CA1031
        finally
        {
            _checks.Release();
        }
    }

    private async Task<Addition> StoreAsync(QualityReport report, CancellationToken stopping)
    {
        try
        {
            return await patience.UntilDoneAsync("storing a report",
                () => store.AddAsync(report, null, index, CancellationToken.None),
                (failure, failures) => failure is TimeoutException or IOException or InvalidDataException
                        or UnauthorizedAccessException
                    || failure is DbException database && (database.IsTransient || failures < MostRefusals),
                stopping).ConfigureAwait(false);
        }
        catch (DbException refusal)
        {
            throw new PoisonException(DeadLetterReason.NotStored, refusal.GetType().Name, refusal);
        }
    }
}
