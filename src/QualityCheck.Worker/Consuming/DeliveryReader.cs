using System.Threading.Channels;
using RabbitMQ.Client;

namespace QualityCheck.Worker;

/// <summary>
/// The deliveries of a queue, in their order. They end after the last one that the broker gave out before the consumer
/// was cancelled, or with the channel.
/// </summary>
internal sealed class DeliveryReader : AsyncDefaultBasicConsumer
{
    /// <summary>So long the broker's answers may take to be handed over, behind what came before them; a
    /// judgement.</summary>
    private static readonly TimeSpan HandOver = TimeSpan.FromSeconds(5);

    /// <summary>Bounded by the prefetch.</summary>
    private readonly Channel<Delivery> _deliveries = System.Threading.Channels.Channel.CreateUnbounded<Delivery>();

    private readonly IChannel _channel;
    private readonly string _queue;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string? _tag;
    private int _cancelled;

    private DeliveryReader(IChannel channel, string queue) : base(channel) => (_channel, _queue) = (channel, queue);

    public IAsyncEnumerable<Delivery> Deliveries => _deliveries.Reader.ReadAllAsync();

    /// <summary>Begins to consume.</summary>
    public static async Task<DeliveryReader> StartAsync(IConnection connection, string queue, ushort prefetch,
        CancellationToken token)
    {
        // One delivery after the other, so that what comes after the last one is the end.
        IChannel channel = await connection.CreateChannelAsync(
            new CreateChannelOptions(false, false, consumerDispatchConcurrency: 1), token).ConfigureAwait(false);
        await channel.BasicQosAsync(0, prefetch, global: false, token).ConfigureAwait(false);
        var reader = new DeliveryReader(channel, queue);
        channel.DefaultConsumer = reader;
        reader._tag = await channel.BasicConsumeAsync(queue, autoAck: false, reader, token).ConfigureAwait(false);
        return reader;
    }

    /// <summary>Takes no more; what is in hand is delivered all the same.</summary>
    public async Task StopAsync()
    {
        try
        {
            if (!_channel.IsOpen || _tag is null)
                return;
            await _channel.BasicCancelAsync(_tag).ConfigureAwait(false);
            // What the broker gave out meanwhile comes behind its answer to that and before its answer to this.
            await _channel.QueueDeclarePassiveAsync(_queue).ConfigureAwait(false);
            // The answer to this, which changes nothing, is handed over behind it.
            await _channel.BasicCancelAsync(_tag).ConfigureAwait(false);
            await Task.WhenAny(_ended.Task, Task.Delay(HandOver)).ConfigureAwait(false);
        }
        finally
        {
            _deliveries.Writer.TryComplete();
        }
    }

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

    /// <summary>The answers to both cancellations, the latter of which is the end; nothing of the base class's, for
    /// which the first is.</summary>
    public override Task HandleBasicCancelOkAsync(string consumerTag, CancellationToken cancellationToken = default)
    {
        if (++_cancelled == 2)
            _ended.TrySetResult();
        return Task.CompletedTask;
    }

    protected override Task OnCancelAsync(string[] consumerTags, CancellationToken cancellationToken = default)
    {
        _deliveries.Writer.TryComplete();
        return base.OnCancelAsync(consumerTags, cancellationToken);
    }
}
