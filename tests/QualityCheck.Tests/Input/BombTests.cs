using System.IO.Compression;
using QualityCheck.Input;

namespace QualityCheck.Tests.Input;

/// <summary>What unpacks to more than a document may have stops at the limit, also where it would never end.</summary>
public sealed class BombTests
{
    /// <summary>Bytes that are allocated beside the line's own buffer, at most: those of the buffers before it.</summary>
    private const int Slack = 1 << 20;

    [Fact]
    public void A_packed_text_stops_at_the_limit()
    {
        using var endless = new EndlessGzip((byte)'a');
        using Stream content = GzipFile.Open(endless);
        Assert.Equal(DocumentError.TooLarge,
            Assert.Throws<DocumentException>(() => InputDocument.FromStream(content, DocumentKind.Html)).Code);
        Assert.InRange(endless.Unpacked, InputDocument.MostBytes, InputDocument.MostBytes + (2L * EndlessGzip.Member));
    }

    [Fact]
    public void Closing_the_content_closes_the_file()
    {
        var file = new MemoryStream([0x1F, 0x8B]);
        GzipFile.Open(file).Dispose();
        Assert.False(file.CanRead);
    }

    [Fact]
    public void A_packed_line_stops_at_the_limit_and_reading_goes_on_behind_it()
    {
        using var bomb = new EndlessGzip((byte)'a', members: (InputDocument.MostBytes / EndlessGzip.Member) + 2,
            then: "\n{\"id\":\"b\",\"text\":\"It may rain.\"}\n");
        using Stream content = GzipFile.Open(bomb);
        long before = GC.GetAllocatedBytesForCurrentThread();
        InputResult[] results = [.. JsonLines.Read(content, "x")];
        Assert.Equal([(DocumentError.TooLarge, "x:1"), (null, "b")],
            results.Select(result => (result.Error?.Code, result.Id)));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, (2L * InputDocument.MostBytes) + Slack);
    }

    [Fact, Long]
    public void A_packed_line_that_never_ends_is_given_up()
    {
        using var endless = new EndlessGzip((byte)'a');
        using Stream content = GzipFile.Open(endless);
        Assert.Equal([DocumentError.Unreadable], JsonLines.Read(content, "x").Select(result => result.Error!.Code));
    }

    /// <summary>The same gzip member again and again.</summary>
    private sealed class EndlessGzip(byte filler, long members = long.MaxValue, string then = "") : ForwardStream
    {
        public const int Member = 16 << 20;

        private readonly byte[] _member = Packed(Enumerable.Repeat(filler, Member).ToArray());
        private readonly byte[] _last = Packed(System.Text.Encoding.UTF8.GetBytes(then));
        private long _given;
        private int _at;

        public long Unpacked => (_given + 1) * Member;

        public override int Read(Span<byte> buffer)
        {
            byte[] now = _given < members ? _member : _last;
            int read = _given > members ? 0 : Math.Min(buffer.Length, now.Length - _at);
            now.AsSpan(_at, read).CopyTo(buffer);
            _at += read;
            if (read > 0 && _at == now.Length)
                (_at, _given) = (0, _given + 1);
            return read;
        }

        private static byte[] Packed(byte[] content)
        {
            var packed = new MemoryStream();
            using (var packing = new GZipStream(packed, CompressionLevel.Optimal))
                packing.Write(content);
            return packed.ToArray();
        }
    }
}
