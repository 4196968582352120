using System.Text;
using QualityCheck.Worker;
using RabbitMQ.Client;

namespace QualityCheck.Tests.Worker;

public sealed class DeadLetterTests
{
    [Fact]
    public void A_dead_letter_keeps_what_came_and_tells_why()
    {
        var came = new BasicProperties { MessageId = "m", Headers = new Dictionary<string, object?>
        {
            ["mine"] = 5,
            ["x-delivery-count"] = 3L,
        } };
        BasicProperties sent = DeadLetter.PropertiesOf(came, DeadLetterReason.NoText, new string('d', 900));
        Assert.Equal(("m", DeliveryModes.Persistent), (sent.MessageId, sent.DeliveryMode));
        Assert.Equal((5, "no-text", 500), (sent.Headers!["mine"], sent.Headers[DeadLetter.ReasonHeader],
            ((string)sent.Headers[DeadLetter.DetailHeader]!).Length));
        Assert.False(sent.Headers.ContainsKey("x-delivery-count"));

        DeadLetter letter = Received(sent);
        Assert.Equal(("m", "no-text", 0), (letter.Id, letter.Reason, letter.Replays));
        DeadLetter again = Received(DeadLetter.PropertiesOf(letter.Replayed(), DeadLetterReason.NoText, "d"));
        Assert.Equal(("no-text", 1), (again.Reason, again.Replays));
        Assert.Equal(["mine", DeadLetter.ReplaysHeader], letter.Replayed().Headers!.Keys.Order());
    }

    [Fact]
    public void The_brokers_own_reason_is_read_and_the_id_of_the_event_where_the_message_has_none()
    {
        DeadLetter letter = Received(new BasicProperties { Headers = new Dictionary<string, object?>
        {
            ["x-first-death-reason"] = "delivery_limit",
            ["x-death"] = new List<object?>(),
        } }, """{"specversion":"1.0","id":"e","source":"s","type":"t"}""");
        Assert.Equal(("e", DeadLetterReason.DeliveryLimit), (letter.Id, letter.Reason));
        Assert.Equal([DeadLetter.ReplaysHeader], letter.Replayed().Headers!.Keys);
        Assert.Equal((null, "unknown"), (Received(new BasicProperties()).Id, Received(new BasicProperties()).Reason));
    }

    /// <summary>Texts come as bytes.</summary>
    private static DeadLetter Received(BasicProperties sent, string body = "")
    {
        if (sent.Headers is { } headers)
            foreach ((string name, object? value) in headers.ToArray())
                headers[name] = value is string text ? Encoding.UTF8.GetBytes(text) : value;
        return DeadLetter.Of(new BasicGetResult(1, false, "", "", 0, sent, Encoding.UTF8.GetBytes(body)));
    }
}
