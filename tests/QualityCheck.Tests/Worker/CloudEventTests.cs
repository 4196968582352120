using System.Text;
using QualityCheck.Worker;

namespace QualityCheck.Tests.Worker;

public sealed class CloudEventTests
{
    [Fact]
    public void An_event_is_read_as_it_was_written()
    {
        var written = new CloudEvent
        {
            Id = "1\u2028\"", Source = "/desk", Type = "t", Subject = "s", DataRef = "sha256:0",
            Data = Encoding.UTF8.GetBytes("""{ "text": "“é”" }"""),
        };
        CloudEvent read = CloudEvent.Parse(written.ToJson());
        Assert.Equal(written with { Data = default }, read with { Data = default });
        Assert.Equal(written.Data.ToArray(), read.Data.ToArray());
    }

    [Theory]
    [InlineData("""{"specversion":"1.0","id":"1","source":"s","type":"t","time":"2026-11-30T08:00:00Z","extension":5}""")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"s","type":"t","subject":null,"data":null}""")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"s","type":"t","datacontenttype":"Application/JSON; charset=utf-8"}""")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"s","type":"t","datacontenttype":"application/ld+json"}""")]
    public void What_the_specification_leaves_open_is_taken(string json)
    {
        CloudEvent read = CloudEvent.Parse(Encoding.UTF8.GetBytes(json));
        Assert.Equal(("1", "s", "t", true), (read.Id, read.Source, read.Type, read.Data.IsEmpty));
    }

    [Theory]
    [InlineData("", "invalid-json")]
    [InlineData("text", "invalid-json")]
    [InlineData("""{"specversion":"1.0",""", "invalid-json")]
    [InlineData("""{"specversion":"1.0","id":"\ud800","source":"s","type":"t"}""", "invalid-json")]
    [InlineData("null", "no-cloud-event")]
    [InlineData("""["specversion"]""", "no-cloud-event")]
    [InlineData("{}", "no-cloud-event")]
    [InlineData("""{"specversion":1.0,"id":"1","source":"s","type":"t"}""", "no-cloud-event")]
    [InlineData("""{"specversion":"0.3","id":"1","source":"s","type":"t"}""", "no-cloud-event")]
    [InlineData("""{"specversion":"1.0","source":"s","type":"t"}""", "no-cloud-event")]
    [InlineData("""{"specversion":"1.0","id":"","source":"s","type":"t"}""", "no-cloud-event")]
    [InlineData("""{"specversion":"1.0","id":"1","type":"t"}""", "no-cloud-event")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"s"}""", "no-cloud-event")]
    [InlineData("""{"specversion":"1.0","id":"1","source":"s","type":"t","datacontenttype":"text/html"}""", "no-cloud-event")]
    public void What_is_none_is_told_by_its_reason(string body, string reason) =>
        Assert.Equal(reason,
            Assert.Throws<PoisonException>(() => CloudEvent.Parse(Encoding.UTF8.GetBytes(body))).Reason);

    [Fact]
    public void Bytes_that_are_no_UTF8_are_no_event() =>
        Assert.Equal("invalid-json",
            Assert.Throws<PoisonException>(() => CloudEvent.Parse(new byte[] { 0x7B, 0xFF, 0xFE, 0x7D })).Reason);
}
