using RabbitMQ.Client;

namespace QualityCheck.Worker;

/// <summary>A channel on which a message is sent once the broker has confirmed that it keeps it.</summary>
internal sealed class ConfirmedChannel : IAsyncDisposable
{
    private readonly IChannel _channel;

    private ConfirmedChannel(IChannel channel) => _channel = channel;

    public static async Task<ConfirmedChannel> OpenAsync(IConnection connection, CancellationToken token) =>
        new(await connection.CreateChannelAsync(
            new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true),
            token).ConfigureAwait(false));

    /// <summary>Sends to a queue, which has to be there.</summary>
    /// <exception cref="RabbitMQ.Client.Exceptions.PublishException">The broker did not take it.</exception>
    public ValueTask ToQueueAsync(string queue, BasicProperties properties, ReadOnlyMemory<byte> body,
        CancellationToken token) =>
        _channel.BasicPublishAsync("", queue, mandatory: true, properties, body, token);

    /// <summary>Sends to whoever is bound; nobody may be.</summary>
    /// <exception cref="RabbitMQ.Client.Exceptions.PublishException">The broker did not take it.</exception>
    public ValueTask ToExchangeAsync(string exchange, string key, BasicProperties properties,
        ReadOnlyMemory<byte> body) =>
        _channel.BasicPublishAsync(exchange, key, mandatory: false, properties, body, CancellationToken.None);

    /// <summary>The properties of an event, which outlives the broker's restart.</summary>
    public static BasicProperties PropertiesOf(CloudEvent message) => new()
    {
        MessageId = message.Id,
        Type = message.Type,
        ContentType = CloudEvent.ContentType,
        DeliveryMode = DeliveryModes.Persistent,
    };

    public ValueTask DisposeAsync() => _channel.DisposeAsync();
}
