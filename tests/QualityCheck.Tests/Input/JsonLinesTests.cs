using System.Text;
using QualityCheck.Input;

namespace QualityCheck.Tests.Input;

public class JsonLinesTests
{
    [Fact]
    public void Takes_every_field()
    {
        InputDocument document =
            Read(
                """{"id":"a1","html":"<p>Hi","url":"https://example.org/a","title":"T","byline":"B","published":"2024-05-01","language":"en","clean":false}""").Single().Document!;

        Assert.Equal(DocumentKind.Html, document.Kind);
        Assert.Equal("<p>Hi", document.Content);
        Assert.Equal(("a1", "https://example.org/a", "T", "B"),
            (document.Id, document.Url, document.Title, document.Byline));
        Assert.Equal(("2024-05-01", "en", false), (document.Published, document.Language, document.Clean));
    }

    [Fact]
    public void Cleans_unless_told_otherwise_and_names_by_path_and_line()
    {
        InputResult result = Read("\n  \r\n{\"text\":\"x\"}").Single();

        Assert.Equal("in.jsonl:3", result.Id);
        Assert.Equal("in.jsonl:3", result.Document!.Id);
        Assert.True(result.Document.Clean);
        Assert.Equal(DocumentKind.Text, result.Document.Kind);
    }

    [Theory]
    [InlineData("""{"id":12345678901234567890,"text":"x"}""", "12345678901234567890")]
    [InlineData("""{"id":null,"text":"x"}""", "in.jsonl:1")]
    [InlineData("""{"id":"a","id":"b","text":"x"}""", "b")]
    [InlineData("\uFEFF{\"id\":\"a\",\"text\":\"x\"}", "a")]
    [InlineData("""{"ID":"other","id":"a","meta":{"id":"inner","deep":[[[{"id":1}]]]},"text":"x"}""", "a")]
    [InlineData("""{"i\u0064":"a","text":"x"}""", "a")]
    public void Echoes_the_id(string line, string id) => Assert.Equal(id, Read(line).Single().Document!.Id);

    [Theory]
    [InlineData("""{"text":"a\"b\\c\/d\b\f\n\r\t\u00e9é"}""", "a\"b\\c/d\b\f\n\r\téé")]
    [InlineData("""{"text":"\ud83d\ude00"}""", "😀")]
    [InlineData("""{"text":"a\ud83db"}""", "a\uFFFDb")]
    [InlineData("""{"text":"\ude00\ud83d"}""", "\uFFFD\uFFFD")]
    [InlineData("""{"text":""}""", "")]
    public void Decodes_text(string line, string text) => Assert.Equal(text, Read(line).Single().Document!.Content);

    [Theory]
    [InlineData("nope", "not valid JSON at byte")]
    [InlineData("""{"text":"x" """, "not valid JSON at byte")]
    [InlineData("""{"text":"x"} {"text":"y"}""", "not valid JSON at byte")]
    [InlineData("""["text"]""", "not a JSON object")]
    [InlineData("""{"url":"https://example.org"}""", "neither 'html' nor 'text'")]
    [InlineData("""{"html":"x","text":"x"}""", "both 'html' and 'text'")]
    [InlineData("""{"text":["x"]}""", "'text' must be a string")]
    [InlineData("""{"text":"x","title":3}""", "'title' must be a string")]
    [InlineData("""{"text":"x","clean":"no"}""", "'clean' must be true or false")]
    public void A_bad_line_is_a_result_with_its_place(string line, string problem)
    {
        InputResult[] results = [.. Read($"{{\"text\":\"before\"}}\n{line}\n{{\"text\":\"behind\"}}")];

        Assert.Equal(["before", null, "behind"], results.Select(result => result.Document?.Content));
        Assert.Equal(DocumentError.InvalidJson, results[1].Error!.Code);
        Assert.StartsWith(problem, results[1].Error!.Message, StringComparison.Ordinal);
        Assert.Equal("in.jsonl:2", results[1].Origin);
    }

    [Fact]
    public void A_bad_line_keeps_the_id_it_gave()
    {
        InputResult result = Read("""{"id":"a7","text":3}""").Single();

        Assert.Equal(("a7", "in.jsonl:1"), (result.Id, result.Origin));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_a_bad_line()
    {
        byte[] bytes = [.. "{\"text\":\"caf"u8, 0xE9, .. "\"}\n{\"text\":\"good\"}"u8];

        InputResult[] results = [.. JsonLines.Read(new MemoryStream(bytes), "in.jsonl")];

        Assert.Equal("not valid UTF-8", results[0].Error!.Message);
        Assert.Equal("good", results[1].Document!.Content);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(65536)]
    public void Lines_come_whole_however_the_stream_is_cut(int chunk)
    {
        string[] texts = [.. Enumerable.Range(0, 200).Select(i => new string((char)('a' + i % 26), i * i % 3001))];
        string lines = string.Join("\r\n", texts.Select(text => $"{{\"text\":\"{text}\"}}"));

        IEnumerable<InputResult> results =
            JsonLines.Read(new ChunkedStream(Encoding.UTF8.GetBytes(lines), chunk), "in.jsonl");

        Assert.Equal(texts, results.Select(result => result.Document!.Content));
    }

    [Fact]
    public void A_line_of_a_hundred_megabytes_works()
    {
        byte[] bytes =
        [
            .. "{\"text\":\""u8, .. Enumerable.Repeat((byte)'x', 105_000_000), .. "\"}\n{\"text\":\"next\"}"u8,
        ];

        InputResult[] results = [.. JsonLines.Read(new MemoryStream(bytes), "in.jsonl")];

        Assert.Equal(105_000_000, results[0].Document!.Content.Length);
        Assert.Equal("next", results[1].Document!.Content);
    }

    [Fact]
    public void A_stream_that_breaks_off_ends_with_an_error_at_its_line()
    {
        var stream = new ChunkedStream("{\"text\":\"one\"}\n{\"text\":\"tw"u8.ToArray(), 100) { Breaks = true };

        InputResult[] results = [.. JsonLines.Read(stream, "in.jsonl")];

        Assert.Equal("one", results[0].Document!.Content);
        Assert.Equal((DocumentError.Unreadable, "in.jsonl:2"), (results[1].Error!.Code, results[1].Origin));
        Assert.Equal(2, results.Length);
    }

    [Fact]
    public void Null_throws_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => JsonLines.Read(null!, "x"));
        Assert.Throws<ArgumentNullException>(() => JsonLines.Read(Stream.Null, null!));
    }

    private static IEnumerable<InputResult> Read(string lines) =>
        JsonLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(lines)), "in.jsonl");
}
