namespace QualityCheck.Worker;

/// <summary>Sends documents, many at a time.</summary>
internal sealed class DocumentPublisher(ConfirmedChannel channel, string queue)
{
    /// <summary>So many may be unconfirmed at a time; 256, a judgement.</summary>
    private const int MostUnconfirmed = 256;

    private readonly Queue<Task> _unconfirmed = [];

    /// <summary>So many the broker has confirmed.</summary>
    public int Confirmed { get; private set; }

    public async Task SendAsync(CloudEvent message, CancellationToken token)
    {
        if (_unconfirmed.Count == MostUnconfirmed)
            await ConfirmAsync().ConfigureAwait(false);
        _unconfirmed.Enqueue(channel
            .ToQueueAsync(queue, ConfirmedChannel.PropertiesOf(message), message.ToJson(), token).AsTask());
    }

    /// <summary>Waits until all are confirmed.</summary>
    public async Task CompleteAsync()
    {
        while (_unconfirmed.Count > 0)
            await ConfirmAsync().ConfigureAwait(false);
    }

    private async Task ConfirmAsync()
    {
        await _unconfirmed.Dequeue().ConfigureAwait(false);
        Confirmed++;
    }
}
