using System.Text;

namespace QualityCheck.Tests.Input;

public sealed class InputDocumentTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><p>x", DocumentKind.Html)]
    [InlineData("\n  <html>", DocumentKind.Html)]
    [InlineData("<div>x</div>", DocumentKind.Html)]
    [InlineData("<?xml version=\"1.0\"?><html>", DocumentKind.Html)]
    [InlineData("<3 is a heart", DocumentKind.Text)]
    [InlineData("<quote> x", DocumentKind.Text)]
    [InlineData("Plain text about <p> and </p>", DocumentKind.Text)]
    [InlineData("", DocumentKind.Text)]
    public void The_beginning_tells_the_kind(string content, DocumentKind kind)
    {
        Assert.Equal(kind, InputDocument.FromUnknown(content).Kind);
        Assert.Equal(kind, InputDocument.FromBytes(Encoding.UTF8.GetBytes(content)).Kind);
    }

    [Fact]
    public void A_given_kind_is_kept()
    {
        Assert.Equal(DocumentKind.Text, InputDocument.FromText("<html>").Kind);
        Assert.Equal(DocumentKind.Html, InputDocument.FromHtml("text").Kind);
        Assert.Equal(DocumentKind.Text, InputDocument.FromBytes("<html>"u8, DocumentKind.Text).Kind);
    }

    /// <summary>Not as a theory: an attribute cannot hold a lone surrogate.</summary>
    [Fact]
    public void Lone_surrogates_are_replaced_one_for_one()
    {
        (string Given, string Content)[] cases =
        [
            ("a\uD83Db", "a\uFFFDb"), ("\uDE00", "\uFFFD"), ("\uDE00\uD83D", "\uFFFD\uFFFD"),
            ("\uD83D\uD83D\uDE00", "\uFFFD\uD83D\uDE00"), ("a\uD83D\uDE00b", "a\uD83D\uDE00b"),
        ];
        Assert.All(cases,
            pair => Assert.Equal(pair.Content, InputDocument.FromText(pair.Given).Content, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\uFEFFa\uFEFF", "a\uFEFF")]
    [InlineData("a\r\n\u00A0 b\n\n", "a\r\n\u00A0 b\n\n")]
    public void Nothing_else_is_changed_but_a_byte_order_mark(string given, string content) =>
        Assert.Equal(content, InputDocument.FromText(given).Content, StringComparer.Ordinal);

    [Fact]
    public void Boilerplate_is_removed_unless_told_otherwise() => Assert.True(InputDocument.FromText("").Clean);

    [Fact]
    public void A_stream_is_read_to_its_end_and_stays_open()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("Wärme " + new string('x', 200_000));
        using var stream = new MemoryStream(bytes);
        Assert.Equal(InputDocument.FromBytes(bytes).Content, InputDocument.FromStream(stream).Content);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands()
    {
        using var stream = new MemoryStream("skip this"u8.ToArray()) { Position = 5 };
        Assert.Equal("this", InputDocument.FromStream(stream).Content);
    }

    [Fact]
    public void A_stream_that_gives_little_at_a_time_is_read_whole()
    {
        using var stream = new TrickleStream("Grüße aus Kiel"u8.ToArray());
        Assert.Equal("Grüße aus Kiel", InputDocument.FromStream(stream).Content);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => InputDocument.FromText(null!));
        Assert.Throws<ArgumentNullException>(() => InputDocument.FromHtml(null!));
        Assert.Throws<ArgumentNullException>(() => InputDocument.FromUnknown(null!));
        Assert.Throws<ArgumentNullException>(() => InputDocument.FromStream(null!));
    }

    private sealed class TrickleStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }

    [Fact]
    public void More_than_can_be_written_as_one_JSON_string_is_refused() =>
        Assert.Equal(DocumentError.TooLarge,
            Assert.Throws<DocumentException>(() => InputDocument.FromText(new string('a', 150_000_001))).Code);
}
