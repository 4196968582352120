using RabbitMQ.Client;

namespace QualityCheck.Worker;

/// <summary>A message as the broker delivered it.</summary>
internal sealed record Delivery(ulong Tag, bool Redelivered, IReadOnlyBasicProperties Properties,
    ReadOnlyMemory<byte> Body)
{
    /// <summary>Its name in the log: that of the sender, on one line.</summary>
    public string? Name => Properties.MessageId is { } id ? VisibleText.Of(id) : null;
}
