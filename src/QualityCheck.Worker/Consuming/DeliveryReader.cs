using System.Threading.Channels;
using RabbitMQ.Client;

namespace QualityCheck.Worker;

/// <summary>
/// The deliveries of a queue, in their order. They end after the last one that the broker gave out before the consumer
/// was cancelled, or with the channel.
/// </summary>
internal sealed class DeliveryReader : AsyncDefaultBasicConsumer, IDisposable
{
    /// <summary>So long the broker's answers may take to be handed over, behind what came before them; a
    /// judgement.</summary>
    private static readonly TimeSpan HandOver = TimeSpan.FromSeconds(5);

    /// <summary>What has not come so long after the last one does not come any more, and after so many times nothing is
    /// waited for; judgements.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(0.5);

    private const int MostWaits = 10;

    /// <summary>Bounded by the prefetch.</summary>
    private readonly Channel<Delivery> _deliveries = System.Threading.Channels.Channel.CreateUnbounded<Delivery>();

    private readonly IChannel _channel;
    private readonly string _queue;
    private readonly int _prefetch;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whose turn it is to acknowledge, or to see to it that nobody does.</summary>
    private readonly SemaphoreSlim _acknowledging = new(1);

    private string? _tag;
    private int _cancelled;
    private int _inHand;

    private DeliveryReader(IChannel channel, string queue, int prefetch) : base(channel) =>
        (_channel, _queue, _prefetch) = (channel, queue, prefetch);

    public IAsyncEnumerable<Delivery> Deliveries => _deliveries.Reader.ReadAllAsync();

    /// <summary>Begins to consume.</summary>
    public static async Task<DeliveryReader> StartAsync(IConnection connection, string queue, ushort prefetch,
        CancellationToken token)
    {
        // One delivery after the other, so that what comes after the last one is the end.
        IChannel channel = await connection.CreateChannelAsync(
            new CreateChannelOptions(false, false, consumerDispatchConcurrency: 1), token).ConfigureAwait(false);
        await channel.BasicQosAsync(0, prefetch, global: false, token).ConfigureAwait(false);
        var reader = new DeliveryReader(channel, queue, prefetch);
        channel.DefaultConsumer = reader;
        reader._tag = await channel.BasicConsumeAsync(queue, autoAck: false, reader, token).ConfigureAwait(false);
        return reader;
    }

    /// <summary>
    /// Takes no more; what is in hand is delivered all the same. A quorum queue's broker loses sight of what is on its
    /// way to a consumer at the moment it is cancelled, and counts it as delivered once. So nothing may be on its way:
    /// nothing is acknowledged before the cancellation, which ends the deliveries at the prefetch.
    /// </summary>
    public async Task StopAsync()
    {
        await _acknowledging.WaitAsync().ConfigureAwait(false);
        try
        {
            if (!_channel.IsOpen || _tag is null)
                return;
            await LastDeliveryAsync().ConfigureAwait(false);
            await _channel.BasicCancelAsync(_tag).ConfigureAwait(false);
            // What the broker gave out meanwhile comes behind its answer to that and before its answer to this.
            await _channel.QueueDeclarePassiveAsync(_queue).ConfigureAwait(false);
            // The answer to this, which changes nothing, is handed over behind it.
            await _channel.BasicCancelAsync(_tag).ConfigureAwait(false);
            await Task.WhenAny(_ended.Task, Task.Delay(HandOver)).ConfigureAwait(false);
        }
        finally
        {
            _acknowledging.Release();
            _deliveries.Writer.TryComplete();
        }
    }

    public async ValueTask AcknowledgeAsync(Delivery delivery)
    {
        await _acknowledging.WaitAsync().ConfigureAwait(false);
        try
        {
            Interlocked.Decrement(ref _inHand);
            await _channel.BasicAckAsync(delivery.Tag, multiple: false).ConfigureAwait(false);
        }
        finally
        {
            _acknowledging.Release();
        }
    }

    public void Dispose() => _acknowledging.Dispose();

    private async Task LastDeliveryAsync()
    {
        for (int before = -1, waits = 0; waits < MostWaits; waits++)
        {
            int now = Volatile.Read(ref _inHand);
            if (now == before || now == _prefetch)
                return;
            before = now;
            await Task.Delay(Quiet).ConfigureAwait(false);
        }
    }

    public override Task HandleBasicDeliverAsync(string consumerTag, ulong deliveryTag, bool redelivered,
        string exchange, string routingKey, IReadOnlyBasicProperties properties, ReadOnlyMemory<byte> body,
        CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _inHand);
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
