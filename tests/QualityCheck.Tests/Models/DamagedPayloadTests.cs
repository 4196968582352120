using QualityCheck.Boilerplate;
using QualityCheck.Credibility;
using QualityCheck.Extraction;
using QualityCheck.Facts;
using QualityCheck.Genres;
using QualityCheck.Hedging;
using QualityCheck.Language;
using QualityCheck.Models;
using QualityCheck.Repetition;
using QualityCheck.Style;

namespace QualityCheck.Tests.Models;

/// <summary>
/// A damaged payload is refused with words, or read as another model; it never ends in an index that lies outside of
/// something.
/// </summary>
public sealed class DamagedPayloadTests
{
    private const int Cuts = 40, Changes = 120;

    private static readonly Dictionary<string, Action<byte[]>> Readers = new(StringComparer.Ordinal)
    {
        ["blocks"] = payload => BlockClassifier.Read(payload),
        ["claims"] = payload => LinearModel.Read(payload, ClaimFeatures.Count),
        ["clickbait"] = payload => LinearModel.Read(payload, ClickbaitFeatures.Count),
        ["entities"] = payload => MulticlassModel.Read(payload),
        ["frequencies"] = payload => WordFrequencies.Read(payload),
        ["genre"] = payload => GenreModel.Read(payload),
        ["hedges"] = payload => HedgeModel.Read(payload),
        ["lines"] = payload => LineClassifier.Read(payload),
        ["pieces"] = payload => PieceClassifier.Read(payload),
        ["repetition"] = payload => RestatementModel.Read(payload),
        ["suffixes"] = payload => PublicSuffixList.Read(payload),
        ["tagger"] = payload => MulticlassModel.Read(payload),
    };

    public static TheoryData<string> Kinds => [.. Readers.Keys];

    [Fact]
    public void Each_model_is_read_here() =>
        Assert.Equal(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", "models"), "*.bin")
                .Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal), Readers.Keys);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_model_that_was_cut_off_is_refused(string kind)
    {
        byte[] payload = EmbeddedData.ReadModel(kind)!;
        for (int cut = 0; cut < Cuts; cut++)
            Assert.Throws<InvalidDataException>(
                () => Readers[kind](payload[..(int)((long)payload.Length * cut / Cuts)]));
        Assert.Throws<InvalidDataException>(() => Readers[kind](payload[..^1]));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_model_with_other_bytes_in_it_is_refused_or_read(string kind)
    {
        byte[] payload = EmbeddedData.ReadModel(kind)!;
        var random = new Random(20_260_903);
        for (int change = 0; change < Changes; change++)
        {
            byte[] damaged = [.. payload];
            damaged[change % 2 == 0 ? random.Next(Math.Min(64, damaged.Length)) : random.Next(damaged.Length)] =
                (byte)random.Next(256);
            Exception? failure = Record.Exception(() => Readers[kind](damaged));
            Assert.True(failure is null or InvalidDataException, failure?.ToString());
        }
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01 })]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[0])]
    public void A_number_that_does_not_end_is_refused(byte[] payload) =>
        Assert.Throws<InvalidDataException>(() => new PayloadReader(payload).Number());

    [Fact]
    public void A_count_that_the_payload_has_no_room_for_is_refused()
    {
        Assert.Equal(2, new PayloadReader([2, 0, 0, 0, 0]).Count(2));
        Assert.Throws<InvalidDataException>(() => new PayloadReader([3, 0, 0, 0, 0]).Count(2));
        Assert.Throws<InvalidDataException>(() => new PayloadReader([0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0]).Count(1));
    }

    [Fact]
    public void No_room_catches_an_index_that_lies_outside() =>
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
                .Where(
                    path =>
                        !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                            StringComparison.Ordinal)),
            path => File.ReadLines(path)
                .Any(
                    line => line.Contains("catch", StringComparison.Ordinal)
                        && (line.Contains("IndexOutOfRange", StringComparison.Ordinal)
                            || line.Contains("ArgumentOutOfRange", StringComparison.Ordinal))));
}
