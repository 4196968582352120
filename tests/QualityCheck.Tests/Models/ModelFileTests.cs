using System.Text;
using QualityCheck.Models;

namespace QualityCheck.Tests.Models;

public sealed class ModelFileTests
{
    private static readonly byte[] Payload =
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 500).Select(i => $"weight {i} ")));

    [Fact]
    public void What_is_written_is_read() =>
        Assert.Equal(Payload, ModelFile.Read(ModelFile.Write("tagger", Payload), "tagger"));

    [Fact]
    public void The_same_payload_gives_the_same_file() =>
        Assert.Equal(ModelFile.Write("tagger", Payload), ModelFile.Write("tagger", Payload));

    [Fact]
    public void No_byte_can_change_unnoticed()
    {
        byte[] file = ModelFile.Write("tagger", Payload);
        for (int i = 0; i < file.Length; i++)
        {
            byte[] damaged = [.. file];
            damaged[i] ^= 0x10;
            InvalidDataException error = Assert.Throws<InvalidDataException>(() => ModelFile.Read(damaged, "tagger"));
            Assert.StartsWith("The tagger model cannot be read: ", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_that_was_cut_off_is_no_model()
    {
        byte[] file = ModelFile.Write("tagger", Payload);
        for (int length = 0; length < file.Length; length++)
            Assert.Throws<InvalidDataException>(() => ModelFile.Read(file.AsSpan(0, length), "tagger"));
    }

    [Fact]
    public void A_model_of_another_kind_is_refused() =>
        Assert.Contains("another kind",
            Assert.Throws<InvalidDataException>(
                () => ModelFile.Read(ModelFile.Write("claims", Payload), "tagger")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_newer_format_is_refused()
    {
        byte[] file = ModelFile.Write("tagger", Payload);
        file[4]++;
        Assert.Contains("version 2", Assert.Throws<InvalidDataException>(() => ModelFile.Read(file, "tagger")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_was_left_out_is_none() => Assert.Null(EmbeddedData.ReadModel("no-such"));
}
