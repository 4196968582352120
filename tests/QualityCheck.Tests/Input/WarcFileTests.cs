using System.IO.Compression;
using System.Text;
using QualityCheck.Input;

namespace QualityCheck.Tests.Input;

/// <summary>Web archives of our own making: whole, packed, cut off, damaged.</summary>
public sealed class WarcFileTests
{
    private const string Page = "<html><head><title>Crane</title></head><body><p>The crane turns.</p></body></html>";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pages_are_read_and_other_records_passed_over(bool packed)
    {
        byte[] archive = Archive(packed, Record("warcinfo", "", "application/warc-fields", "software: ours"),
            Record("request", "https://a.example/", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"),
            Response("https://a.example/1", Page), Response("https://a.example/x", Page, status: "404 Not Found"),
            Response("https://a.example/p", "PNG", type: "image/png"),
            Record("conversion", "https://a.example/2", "text/plain", "The crane stands still."),
            Record("resource", "https://a.example/3", "text/html", Page),
            Record("metadata", "https://a.example/1", "application/warc-fields", "a: b"));
        InputResult[] results = Read(archive);
        Assert.All(results, result => Assert.Null(result.Error));
        Assert.Equal(["https://a.example/1", "https://a.example/2", "https://a.example/3"],
            results.Select(result => result.Document!.Url));
        Assert.Equal([DocumentKind.Html, DocumentKind.Text, DocumentKind.Html],
            results.Select(result => result.Document!.Kind));
        Assert.Equal(Page, results[0].Document!.Content);
        Assert.Equal("urn:uuid:https://a.example/1", results[0].Id);
    }

    [Theory]
    [InlineData("\"iso-8859-2\"")]
    [InlineData("'ISO-8859-2' ")]
    [InlineData("iso-8859-2; boundary=x")]
    public void The_charset_of_the_header_is_read_without_its_quotes(string charset) =>
        Assert.Equal("Łódź", Read(Archive(packed: false, Block("response", "https://a.example/", "application/http",
            [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset={charset}\r\n\r\n"),
                0xA3, 0xF3, (byte)'d', 0xBC]))).Single().Document!.Content);

    [Fact]
    public void The_charset_of_the_header_counts() =>
        Assert.Equal("Grüße", Read(Archive(packed: false, Block("response", "https://a.example/", "application/http",
            [.. "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=\"iso-8859-1\"\r\n\r\nGr"u8, 0xFC, 0xDF,
                (byte)'e']))).Single().Document!.Content);

    [Theory]
    [InlineData("Transfer-Encoding: chunked", "8;x=1\r\nThe cran\r\n8\r\ne turns.\r\n0\r\n\r\n")]
    [InlineData("Transfer-Encoding: chunked", "The crane turns.")]
    [InlineData("Content-Encoding: gzip", "The crane turns.")]
    [InlineData("Content-Encoding: br", "<i>x</i>The crane turns.")]
    [InlineData("X-Other: a\r\n b", "The crane turns.")]
    public void Codings_are_undone_and_unpacked_bodies_taken_as_they_are(string header, string body) =>
        Assert.EndsWith("The crane turns.", Read(Archive(packed: true, Block("response", "https://a.example/",
            "application/http", Encoding.UTF8.GetBytes(
                $"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n{header}\r\n\r\n{body}")))).Single().Document!.Content,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public void Packed_bodies_are_unpacked(string coding)
    {
        var packed = new MemoryStream();
        using (Stream packing = coding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest),
            "deflate" => new ZLibStream(packed, CompressionLevel.Fastest),
            _ => new BrotliStream(packed, CompressionLevel.Fastest),
        })
            packing.Write(Encoding.UTF8.GetBytes(Page));
        byte[] head = Encoding.UTF8.GetBytes(
            $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {coding}\r\n\r\n");
        Assert.Equal(Page, Read(Archive(packed: true, Block("response", "https://a.example/", "application/http",
            [.. head, .. packed.ToArray()]))).Single().Document!.Content);
    }

    [Theory]
    [InlineData("gzip", 0x1F)]
    [InlineData("deflate", 0x78)]
    [InlineData("br", 0xFF)]
    public void A_damaged_body_costs_its_page_alone(string coding, byte first)
    {
        byte[] head = Encoding.UTF8.GetBytes(
            $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {coding}\r\n\r\n");
        InputResult[] results = Read(Archive(packed: true, Block("response", "https://a.example/1", "application/http",
            [.. head, first, 0x8B, 8, .. Enumerable.Repeat((byte)0xFF, 50)]), Response("https://a.example/2", Page)));
        Assert.Equal(["unreadable", null], results.Select(result => result.Error?.Code));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_damaged_record_costs_itself_alone(bool packed)
    {
        byte[][] records = [.. Enumerable.Range(0, 9).Select(i =>
            Packed(packed, Response($"https://a.example/{i}", Page.Replace("turns", Noise(i), StringComparison.Ordinal))))];
        int from = records.Take(4).Sum(record => record.Length);
        byte[] archive = [.. records.SelectMany(record => record)];
        if (packed)
            archive.AsSpan(from + 40, 60).Fill(0xA5);
        else
            Encoding.ASCII.GetBytes("WARX").CopyTo(archive, from);
        InputResult[] results = Read(archive);
        Assert.Equal(["0", "1", "2", "3", "", "5", "6", "7", "8"],
            results.Select(result => result.Document?.Url?.Split('/')[^1] ?? ""));
        Assert.Equal(("unreadable", $"a.warc#{from}"), (results[4].Error!.Code, results[4].Origin));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void However_an_archive_is_cut_off_what_was_whole_is_read_and_the_rest_told(bool packed)
    {
        byte[][] records = [.. Enumerable.Range(0, 3).Select(i =>
            Packed(packed, Response($"https://a.example/{i}", Page.Replace("turns", Noise(i), StringComparison.Ordinal))))];
        byte[] archive = [.. records.SelectMany(record => record)];
        for (int length = 0; length < archive.Length; length += 7)
        {
            InputResult[] results = Read(archive[..length]);
            int[] ends = [records[0].Length, records[0].Length + records[1].Length];
            int whole = ends.Count(end => end <= length);
            Assert.Equal(Enumerable.Range(0, whole).Select(i => $"https://a.example/{i}"),
                results.Where(result => result.Error is null).Take(whole).Select(result => result.Document!.Url));
            Assert.InRange(results.Length, whole, whole + 1);
            Assert.All(results[whole..], result => Assert.True(result.Error is { Code: "unreadable" }
                || packed || length > archive.Length - 5 || ends.Any(end => end - length is > 0 and < 5)));
        }
    }

    [Fact]
    public void Whatever_bytes_come_reading_ends()
    {
        byte[] archive = Archive(packed: true, [.. Enumerable.Range(0, 20).Select(i => Response($"https://a.example/{i}",
            Page + Noise(i)))]);
        var random = new Random(7);
        for (int round = 0; round < 300; round++)
        {
            byte[] damaged = (byte[])archive.Clone();
            for (int hits = random.Next(1, 12); hits > 0; hits--)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            InputResult[] results = Read(damaged);
            Assert.InRange(results.Length, 1, 60);
            Assert.Equal(results.Count(result => result.Error is null),
                results.Where(result => result.Error is null).Select(result => result.Id).Distinct().Count());
        }
    }

    [Theory]
    [InlineData("WARC/1.0\r\nContent-Length: 9999999999999\r\n\r\nx", "too-large")]
    [InlineData("WARC/1.0\r\nContent-Length: -1\r\n\r\nx", "unreadable")]
    [InlineData("WARC/1.0\r\n\r\nx", "unreadable")]
    [InlineData("WARC/1.0\r\nContent-Length: 200000000\r\n\r\nx", "unreadable")]
    [InlineData("no archive at all", "unreadable")]
    public void A_record_that_is_none_is_told(string archive, string code) =>
        Assert.Equal([code], Read(Encoding.UTF8.GetBytes(archive)).Select(result => result.Error!.Code));

    [Fact]
    public void A_record_that_unpacks_to_more_than_memory_is_passed_over()
    {
        var bomb = new MemoryStream();
        using (var packing = new GZipStream(bomb, CompressionLevel.Fastest, leaveOpen: true))
        {
            packing.Write("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 3000000000\r\n\r\n"u8);
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++)
                packing.Write(zeros);
        }
        InputResult[] results = Read([.. bomb.ToArray(), .. Packed(true, Response("https://a.example/1", Page))]);
        Assert.Equal(["too-large", null], results.Select(result => result.Error?.Code));
    }

    private static string Noise(int seed)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, 400).Select(_ => (char)random.Next('a', 'z' + 1)));
    }

    private static InputResult[] Read(byte[] archive)
    {
        InputResult[] results = [.. WarcFile.Read(new MemoryStream(archive), "a.warc")];
        // As a pipe gives it: not seekable, a few bytes at a time.
        Assert.Equal(results.Select(result => (result.Id, result.Document, result.Error)),
            WarcFile.Read(new Trickle(archive), "a.warc").Select(result => (result.Id, result.Document, result.Error)));
        return results;
    }

    private static byte[] Archive(bool packed, params byte[][] records) =>
        [.. records.SelectMany(record => Packed(packed, record))];

    private static byte[] Packed(bool packed, byte[] record)
    {
        if (!packed)
            return record;
        var member = new MemoryStream();
        using (var packing = new GZipStream(member, CompressionLevel.Optimal, leaveOpen: true))
            packing.Write(record);
        return member.ToArray();
    }

    private static byte[] Response(string url, string body, string status = "200 OK", string type = "text/html") =>
        Record("response", url, "application/http; msgtype=response",
            $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\n\r\n{body}");

    private static byte[] Record(string kind, string url, string type, string block) =>
        Block(kind, url, type, Encoding.UTF8.GetBytes(block));

    private static byte[] Block(string kind, string url, string type, byte[] block) =>
    [
        .. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\n"
            + $"WARC-Record-ID: <urn:uuid:{url}>\r\nContent-Type: {type}\r\nContent-Length: {block.Length}\r\n\r\n"),
        .. block, .. "\r\n\r\n"u8,
    ];

    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 3));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 3)]);
    }
}
