using System.Threading.Channels;
using RabbitMQ.Client;

namespace QualityCheck.Worker;

/// <summary>
/// The deliveries of a queue, in their order. They end after the last one that came before the consumer was cancelled,
/// or with the channel.
/// </summary>
internal sealed class DeliveryReader : AsyncDefaultBasicConsumer
{
    /// <summary>Bounded by the prefetch.</summary>
    private readonly Channel<Delivery> _deliveries = System.Threading.Channels.Channel.CreateUnbounded<Delivery>();

    private readonly IChannel _channel;
    private string? _tag;

    private DeliveryReader(IChannel channel) : base(channel) => _channel = channel;

    public IAsyncEnumerable<Delivery> Deliveries => _deliveries.Reader.ReadAllAsync();

    /// <summary>Begins to consume.</summary>
    public static async Task<DeliveryReader> StartAsync(IConnection connection, string queue, ushort prefetch,
        CancellationToken token)
    {
        // One delivery after the other, so that what comes after the last one is the end.
        IChannel channel = await connection.CreateChannelAsync(
            new CreateChannelOptions(false, false, consumerDispatchConcurrency: 1), token).ConfigureAwait(false);
        await channel.BasicQosAsync(0, prefetch, global: false, token).ConfigureAwait(false);
        var reader = new DeliveryReader(channel);
        reader._tag = await channel.BasicConsumeAsync(queue, autoAck: false, reader, token).ConfigureAwait(false);
        return reader;
    }

    /// <summary>Takes no more; what is in hand is delivered all the same.</summary>
    public Task StopAsync() => _channel.IsOpen && _tag is not null
        ? _channel.BasicCancelAsync(_tag)
        : Task.CompletedTask;

    public ValueTask AcknowledgeAsync(Delivery delivery) =>
        _channel.BasicAckAsync(delivery.Tag, multiple: false);

    public override Task HandleBasicDeliverAsync(string consumerTag, ulong deliveryTag, bool redelivered,
        string exchange, string routingKey, IReadOnlyBasicProperties properties, ReadOnlyMemory<byte> body,
        CancellationToken cancellationToken = default)
    {
        // Both are the client's own and live no longer than this call.
        _deliveries.Writer.TryWrite(
            new Delivery(deliveryTag, redelivered, new BasicProperties(properties), body.ToArray()));
        return Task.CompletedTask;
    }

    protected override Task OnCancelAsync(string[] consumerTags, CancellationToken cancellationToken = default)
    {
        _deliveries.Writer.TryComplete();
        return base.OnCancelAsync(consumerTags, cancellationToken);
    }
}
