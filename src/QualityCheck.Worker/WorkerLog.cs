using Microsoft.Extensions.Logging;

namespace QualityCheck.Worker;

/// <summary>What the worker logs: names, codes and figures, never anything of a document's text.</summary>
internal static partial class WorkerLog
{
    [LoggerMessage(1, LogLevel.Information, "Consuming {Queue}, {Prefetch} in hand, {Checks} at a time")]
    public static partial void Consuming(ILogger logger, string queue, int prefetch, int checks);

    [LoggerMessage(2, LogLevel.Information, "Drained; {Acknowledged} messages were acknowledged")]
    public static partial void Drained(ILogger logger, long acknowledged);

    [LoggerMessage(3, LogLevel.Warning, "The broker is out of reach ({Failure}); again in {Seconds} s")]
    public static partial void BrokerLost(ILogger logger, string failure, double seconds);

    [LoggerMessage(4, LogLevel.Warning, "{What} failed ({Failure}), attempt {Attempt}; again in {Seconds} s")]
    public static partial void Waiting(ILogger logger, string what, string failure, int attempt, double seconds);

    [LoggerMessage(5, LogLevel.Warning, "Message {Message} is a dead letter: {Reason}")]
    public static partial void DeadLettered(ILogger logger, string? message, string reason);

    [LoggerMessage(6, LogLevel.Information, "Message {Message} was delivered before; it is taken alone")]
    public static partial void TakenAlone(ILogger logger, string? message);

    [LoggerMessage(7, LogLevel.Debug, "Stored {Report}, new: {IsNew}")]
    public static partial void Stored(ILogger logger, string report, bool isNew);
}
