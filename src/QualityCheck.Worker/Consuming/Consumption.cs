using Microsoft.Extensions.Logging;
using RabbitMQ.Client;

namespace QualityCheck.Worker;

/// <summary>Consuming over one connection, until it is lost or the worker is to stop.</summary>
internal sealed class Consumption(WorkerOptions options, DocumentHandler handler, ILogger<Consumption> logger)
{
    private long _acknowledged;

    /// <summary>
    /// Consumes. On <paramref name="stopping"/> takes no more, finishes what is in hand, acknowledges it and returns.
    /// </summary>
    /// <exception cref="IOException">The broker is out of reach.</exception>
    /// <exception cref="RabbitMQ.Client.Exceptions.RabbitMQClientException">The broker failed.</exception>
    public async Task RunAsync(CancellationToken stopping)
    {
        var names = new BrokerNames(options.Name);
        IConnection connection = await BrokerConnection.OpenAsync(options, stopping).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            IChannel declaring = await connection.CreateChannelAsync(cancellationToken: stopping).ConfigureAwait(false);
            await using (declaring.ConfigureAwait(false))
                await BrokerTopology.DeclareAsync(declaring, options, stopping).ConfigureAwait(false);
            ConfirmedChannel output = await ConfirmedChannel.OpenAsync(connection, stopping).ConfigureAwait(false);
            await using (output.ConfigureAwait(false))
            {
                using DeliveryReader documents = await DeliveryReader
                    .StartAsync(connection, names.Documents, options.Prefetch, stopping).ConfigureAwait(false);
                using DeliveryReader alone = await DeliveryReader.StartAsync(connection, names.Alone, 1, stopping)
                    .ConfigureAwait(false);
                WorkerLog.Consuming(logger, names.Documents, options.Prefetch, options.MostChecks);
                await ConsumeAsync(connection, [.. Enumerable.Range(0, options.Prefetch)
                    .Select(_ => HandleAsync(documents, false)), HandleAsync(alone, true)], [documents, alone])
                    .ConfigureAwait(false);
                await connection.CloseAsync(CancellationToken.None).ConfigureAwait(false);
                WorkerLog.Drained(logger, _acknowledged);

                Task HandleAsync(DeliveryReader reader, bool isAlone) =>
                    this.HandleAsync(reader, isAlone, output, stopping);
            }
        }

        async Task ConsumeAsync(IConnection over, Task[] loops, DeliveryReader[] readers)
        {
            Task stop = Task.Delay(Timeout.Infinite, stopping);
            await Task.WhenAny([stop, .. loops]).ConfigureAwait(false);
            try
            {
                if (stopping.IsCancellationRequested)
                    await Task.WhenAll(readers.Select(reader => reader.StopAsync())).ConfigureAwait(false);
                else
                    await over.AbortAsync(CancellationToken.None).ConfigureAwait(false);
            }
            finally
            {
                await Task.WhenAll(loops).ConfigureAwait(false);
            }
            if (!stopping.IsCancellationRequested)
                throw new IOException("the connection was lost");
        }
    }

    private async Task HandleAsync(DeliveryReader reader, bool isAlone, ConfirmedChannel output,
        CancellationToken stopping)
    {
        await foreach (Delivery delivery in reader.Deliveries.ConfigureAwait(false))
        {
            try
            {
                await handler.HandleAsync(delivery, isAlone, output, stopping).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                continue; // Unacknowledged: it comes again.
            }
            await reader.AcknowledgeAsync(delivery).ConfigureAwait(false);
            Interlocked.Increment(ref _acknowledged);
        }
    }
}
