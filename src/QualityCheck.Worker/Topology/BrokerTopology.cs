using RabbitMQ.Client;

namespace QualityCheck.Worker;

/// <summary>The queues and exchanges. Declared by whoever comes first; the same again changes nothing.</summary>
internal static class BrokerTopology
{
    /// <summary>
    /// Dead letters come back to their queue as often as somebody looks at them. RabbitMQ 4 would drop them after 20
    /// times; it takes no "never" that RabbitMQ 3 takes as well.
    /// </summary>
    private const int DeadLetterReturns = 1_000_000_000;

    /// <exception cref="RabbitMQ.Client.Exceptions.OperationInterruptedException">One is there already, declared
    /// otherwise.</exception>
    public static async Task DeclareAsync(IChannel channel, WorkerOptions options, CancellationToken token)
    {
        var names = new BrokerNames(options.Name);
        await channel.ExchangeDeclareAsync(names.Dead, ExchangeType.Fanout, durable: true, cancellationToken: token)
            .ConfigureAwait(false);
        await channel.ExchangeDeclareAsync(names.Results, ExchangeType.Topic, durable: true, cancellationToken: token)
            .ConfigureAwait(false);
        await DeclareAsync(channel, names.Dead, new() { ["x-delivery-limit"] = DeadLetterReturns }, token)
            .ConfigureAwait(false);
        await channel.QueueBindAsync(names.Dead, names.Dead, "", cancellationToken: token).ConfigureAwait(false);
        foreach (string queue in new[] { names.Documents, names.Alone })
            await DeclareAsync(channel, queue, new()
            {
                ["x-delivery-limit"] = options.DeliveryLimit,
                ["x-dead-letter-exchange"] = names.Dead,
                // The broker keeps a message until the queue of dead letters has confirmed it; that needs the overflow.
                ["x-dead-letter-strategy"] = "at-least-once",
                ["x-overflow"] = "reject-publish",
            }, token).ConfigureAwait(false);
    }

    private static async Task DeclareAsync(IChannel channel, string queue, Dictionary<string, object?> arguments,
        CancellationToken token)
    {
        arguments["x-queue-type"] = "quorum";
        await channel.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false, arguments,
            cancellationToken: token).ConfigureAwait(false);
    }
}
