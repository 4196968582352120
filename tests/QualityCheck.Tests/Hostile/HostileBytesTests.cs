using System.IO.Compression;
using System.Text;

namespace QualityCheck.Tests.Hostile;

public sealed class HostileBytesTests
{
    public static TheoryData<string> Binaries =>
    [
        "png", "gzip", "zip", "elf", "gzip of prose", "random bytes", "UTF-16 without a mark",
    ];

    [Theory]
    [MemberData(nameof(Binaries))]
    public void Bytes_that_are_no_text_are_refused(string name) =>
        Assert.Equal(DocumentError.Binary,
            Assert.Throws<DocumentException>(() => InputDocument.FromBytes(Bytes(name))).Code);

    [Fact]
    public void Random_bytes_of_any_length_are_refused_or_decoded()
    {
        int refused = 0;
        for (int seed = 0; seed < 500; seed++)
        {
            byte[] bytes = Noise(seed, seed < 250 ? seed : 4_000 + seed);
            try
            {
                InputDocument document = InputDocument.FromBytes(bytes, DocumentKind.Text);
                ReportInvariants.AssertHold(document, ProcessorTime.UnhurriedChecker.Check(document));
                Assert.True(bytes.Length < 4_000, $"the bytes of seed {seed} were taken for text");
            }
            catch (DocumentException failure)
            {
                Assert.Equal(DocumentError.Binary, failure.Code);
                refused++;
            }
        }
        Assert.InRange(refused, 250, 500);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void Text_cut_off_at_any_byte_is_decoded_and_checked(string encoding)
    {
        Encoding marked = Encoding.GetEncoding(encoding);
        byte[] bytes =
        [
            .. marked.GetPreamble(), .. marked.GetBytes("The café said “7 €” – 😀 漢字 \u0301 and 👩\u200D🚀 may go."),
        ];
        QualityChecker checker = ProcessorTime.UnhurriedChecker;
        for (int length = marked.GetPreamble().Length; length <= bytes.Length; length++)
        {
            InputDocument document = InputDocument.FromBytes(bytes.AsSpan(0, length), DocumentKind.Text);
            ReportInvariants.AssertHold(document, checker.Check(document));
        }
    }

    [Fact]
    public void Every_pair_of_bytes_in_a_text_is_decoded_and_checked()
    {
        QualityChecker checker = ProcessorTime.UnhurriedChecker;
        for (int lead = 0x80; lead < 0x100; lead++)
        {
            byte[] bytes =
            [
                .. Enumerable.Range(0, 256)
                    .SelectMany(trail => (byte[])[.. "It may go "u8, (byte)lead, (byte)trail, .. " on.\n"u8]),
            ];
            InputDocument document = InputDocument.FromBytes(bytes, DocumentKind.Text);
            ReportInvariants.AssertHold(document, checker.Check(document));
        }
    }

    private static byte[] Bytes(string name) => name switch
    {
        "png" => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 0x0D, .. "IHDR"u8, 0, 0, 1, 0, 0, 0, 1, 0, 8, 6, 0, 0, 0],
        "gzip" => [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3],
        "zip" => [.. "PK"u8, 3, 4, 20, 0, 0, 0, 8, 0, .. Noise(7, 300)],
        "elf" => [0x7F, .. "ELF"u8, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        "gzip of prose" => Gzip(Prose.OfLength(100_000)),
        "random bytes" => Noise(1, 100_000),
        _ => new UnicodeEncoding(bigEndian: false, byteOrderMark: false).GetBytes(Prose.OfLength(5_000)),
    };

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    /// <summary>Bytes of a fixed generator (xorshift), the same for the same seed.</summary>
    private static byte[] Noise(int seed, int length)
    {
        var bytes = new byte[length];
        ulong state = (ulong)seed * 2_654_435_761 + 88_172_645_463_325_252;
        for (int i = 0; i < length; i++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            bytes[i] = (byte)(state >> 32);
        }
        return bytes;
    }
}
