using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace QualityCheck.Worker;

/// <summary>Consumes, over one connection after the other, until the worker is to stop.</summary>
internal sealed class WorkerService(Consumption consumption, TimeProvider clock, ILogger<WorkerService> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        int failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            long began = clock.GetTimestamp();
            try
            {
                await consumption.RunAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (BrokerConnection.IsLost(failure))
            {
                failures = clock.GetElapsedTime(began) > Patience.After(int.MaxValue) ? 1 : failures + 1;
                TimeSpan wait = Patience.After(failures);
                WorkerLog.BrokerLost(logger, Reason(failure), wait.TotalSeconds);
                await Task.Delay(wait, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>What an operator has to know: the innermost type, and what the broker itself says.</summary>
    private static string Reason(Exception failure)
    {
        Exception innermost = failure.GetBaseException();
        return innermost is RabbitMQ.Client.Exceptions.OperationInterruptedException { ShutdownReason: { } reason }
            ? VisibleText.Of(reason.ReplyText)
            : innermost.GetType().Name;
    }
}
