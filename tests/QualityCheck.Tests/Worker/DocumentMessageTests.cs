using System.Text;
using QualityCheck.Worker;

namespace QualityCheck.Tests.Worker;

public sealed class DocumentMessageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualitycheck");

    private WorkerOptions Options => new() { ClaimFolder = _folder.FullName, ClaimAbove = 200, MostClaimBytes = 900,
        MostMessageBytes = 1_000 };

    private DocumentMessage Messages => new(Options);

    [Fact]
    public void The_data_is_a_document_as_in_a_line_of_JSONL()
    {
        InputDocument document = Messages.Read(Event("""
            {
              "id": "a", "html": "<p>One\nline</p>", "url": "https://a.example", "title": "T", "language": "en"
            }
            """));
        Assert.Equal(("a", "<p>One\nline</p>", DocumentKind.Html), (document.Id, document.Content, document.Kind));
        Assert.Equal(("https://a.example", "T", "en"), (document.Url, document.Title, document.Language));
    }

    [Fact]
    public void A_document_without_an_id_has_that_of_its_event() =>
        Assert.Equal("event", Messages.Read(Event("""{"text":"One"}""")).Id);

    [Theory]
    [InlineData("""{"id":"a"}""", "no-text")]
    [InlineData("""{"text":null}""", "no-text")]
    [InlineData("""{"text":" \n"}""", "no-text")]
    [InlineData("null", "no-text")]
    [InlineData("""{"text":5}""", "invalid-document")]
    [InlineData("""{"text":"t","html":"h"}""", "invalid-document")]
    [InlineData("""{"text":"t","url":[]}""", "invalid-document")]
    [InlineData("\"text\"", "no-text")]
    [InlineData("""{"id":"","text":"t"}""", "invalid-id")]
    [InlineData("""{"id":"a\nb","text":"t"}""", "invalid-id")]
    public void Data_that_is_no_document_is_told_by_its_reason(string data, string reason) =>
        Assert.Equal(reason, Reason(Event(data)));

    [Fact]
    public void Another_type_and_a_message_too_long_are_refused()
    {
        Assert.Equal("unknown-type", Reason(Event("""{"text":"t"}""", "other")));
        Assert.Equal("too-large", Reason(Event($$"""{"text":"{{new string('x', 1_000)}}"}""")));
        Assert.Equal("too-large", Reason(new byte[1_001]));
    }

    [Fact]
    public void What_is_written_is_read_again_in_the_message_or_beside_it()
    {
        foreach (int length in new[] { 10, 500 })
        {
            byte[] line = Encoding.UTF8.GetBytes($$"""{"id":"a","text":"{{new string('x', length)}}"}""");
            CloudEvent message = Messages.Write(line, "desk");
            Assert.Equal((length < 200, "a", "desk"), (message.DataRef is null, message.Subject, message.Source));
            Assert.Equal(message.Id, Messages.Write(line, "desk").Id);
            Assert.Equal(new string('x', length), Messages.Read(message.ToJson()).Content);
        }
        Assert.Single(Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_line_that_is_no_document_or_too_long_is_not_sent()
    {
        Assert.Equal("no-text", Refusal(Messages, "{}"));
        Assert.Equal("invalid-document", Refusal(Messages, "{ broken"));
        string text = $$"""{"text":"{{new string('x', 500)}}"}""";
        Assert.Equal("too-large", Refusal(Messages, text + new string(' ', 500)));
        var without = new DocumentMessage(new WorkerOptions { ClaimAbove = 200 });
        Assert.Equal("too-large", Refusal(without, text));
        Assert.Equal("claim-missing", Assert.Throws<PoisonException>(
            () => without.Read(Messages.Write(Encoding.UTF8.GetBytes(text), "desk").ToJson())).Reason);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Refusal(DocumentMessage messages, string line) =>
        Assert.Throws<PoisonException>(() => messages.Write(Encoding.UTF8.GetBytes(line), "desk")).Reason;

    private string Reason(byte[] body) => Assert.Throws<PoisonException>(() => Messages.Read(body)).Reason;

    private static byte[] Event(string data, string type = DocumentMessage.Type) =>
        new CloudEvent { Id = "event", Source = "s", Type = type, Data = Encoding.UTF8.GetBytes(data) }.ToJson();
}
