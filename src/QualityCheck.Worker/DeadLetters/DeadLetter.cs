using System.Text;
using RabbitMQ.Client;

namespace QualityCheck.Worker;

/// <summary>A dead letter: what came, why it went, how often it was sent back.</summary>
/// <param name="Tag">The broker's number of the delivery.</param>
/// <param name="Id">The sender's name for the message, else that of the event in it; null where there is none.</param>
/// <param name="Reason">One of <see cref="DeadLetterReason"/> or a code of <see cref="DocumentError"/>.</param>
/// <param name="Replays">How often it was sent back before.</param>
/// <param name="Properties">The message's properties.</param>
/// <param name="Body">The message.</param>
internal sealed record DeadLetter(ulong Tag, string? Id, string Reason, int Replays,
    IReadOnlyBasicProperties Properties, ReadOnlyMemory<byte> Body)
{
    public const string ReasonHeader = "x-qualitycheck-reason";

    public const string DetailHeader = "x-qualitycheck-detail";

    public const string ReplaysHeader = "x-qualitycheck-replays";

    /// <summary>What the broker writes of its own dead letters, and of how often it has delivered them.</summary>
    private static readonly string[] OfBroker =
    [
        "x-death", "x-first-death-exchange", "x-first-death-queue", "x-first-death-reason", "x-last-death-exchange",
        "x-last-death-queue", "x-last-death-reason", "x-delivery-count", "x-acquired-count",
    ];

    /// <summary>Longer details are cut: headers have to fit in one frame of the broker. A judgement.</summary>
    private const int LongestDetail = 500;

    public static DeadLetter Of(BasicGetResult letter)
    {
        IDictionary<string, object?> headers = letter.BasicProperties.Headers ?? new Dictionary<string, object?>();
        string reason = Text(headers, ReasonHeader)
            ?? Text(headers, "x-first-death-reason")?.Replace('_', '-') ?? "unknown";
        return new DeadLetter(letter.DeliveryTag, letter.BasicProperties.MessageId ?? IdOf(letter.Body), reason,
            headers.TryGetValue(ReplaysHeader, out object? replays) && replays is int count ? count : 0,
            new BasicProperties(letter.BasicProperties), letter.Body.ToArray());
    }

    /// <summary>The properties of a message that becomes a dead letter.</summary>
    public static BasicProperties PropertiesOf(IReadOnlyBasicProperties message, string reason, string detail) =>
        With(message, headers =>
        {
            headers[ReasonHeader] = reason;
            headers[DetailHeader] = detail.Length > LongestDetail ? detail[..LongestDetail] : detail;
        });

    /// <summary>The properties of the message that is sent back: as it came, and once more.</summary>
    public BasicProperties Replayed() => With(Properties, headers =>
    {
        headers.Remove(ReasonHeader);
        headers.Remove(DetailHeader);
        headers[ReplaysHeader] = Replays + 1;
    });

    private static BasicProperties With(IReadOnlyBasicProperties message, Action<Dictionary<string, object?>> change)
    {
        var headers = new Dictionary<string, object?>(message.Headers ?? new Dictionary<string, object?>());
        foreach (string name in OfBroker)
            headers.Remove(name);
        change(headers);
        return new BasicProperties(message) { Headers = headers, DeliveryMode = DeliveryModes.Persistent };
    }

    private static string? Text(IDictionary<string, object?> headers, string name) =>
        headers.TryGetValue(name, out object? value) && value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : null;

    private static string? IdOf(ReadOnlyMemory<byte> body)
    {
        try
        {
            return CloudEvent.Parse(body).Id;
        }
        catch (PoisonException)
        {
            return null;
        }
    }
}
