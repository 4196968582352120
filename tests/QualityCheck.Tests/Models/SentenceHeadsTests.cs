using QualityCheck.Models;

namespace QualityCheck.Tests.Models;

public sealed class SentenceHeadsTests
{
    private static readonly SentenceHeads Heads =
        new("fake@1", 3, new SentenceHead(0.5f, 2, [1, -1, 0.25f], [0, 0, 1]),
            new SentenceHead(-1, 0, [0, 3, 0], [0, 0, 0]));

    private static byte[] File => ModelFile.Write("heads", Heads.Payload());

    [Fact]
    public void Of_one_vector_a_head_is_linear()
    {
        Assert.Equal(0.5 + 2 * 3 + (1 * 4 - 1 * 2 + 0.25 * 8) + 8, Heads.Claims.LogOdds([4, 2, 8], 3), 1e-12);
        Assert.Equal(-1 + 3 * 2, Heads.Uncertain.LogOdds([4, 2, 8], 3), 1e-12);
    }

    [Fact]
    public void Of_several_the_mean_counts_and_the_soft_maximum()
    {
        double mean = 1 * 3 - 1 * 1 + 0.25 * 4, maximum = Math.Log(Math.Exp(8) + Math.Exp(0));
        Assert.Equal(0.5 + 2 * 3 + mean + maximum, Heads.Claims.LogOdds([4, 2, 8, 2, 0, 0], 3), 1e-12);
        Assert.Equal(Heads.Claims.LogOdds([4, 2, 8, 2, 0, 0], 3), Heads.Claims.LogOdds([2, 0, 0, 4, 2, 8], 3), 1e-12);
    }

    [Fact]
    public void No_vector_is_too_large_for_the_maximum() =>
        Assert.Equal(1e30, Heads.Claims.LogOdds([0, 0, 1e30f, 0, 0, -1e30f], 0), 1e24);

    [Fact]
    public void Heads_survive_being_written()
    {
        SentenceHeads read = SentenceHeads.Parse(File);
        Assert.Equal(("fake@1", 3, Heads.Name), (read.Encoder, read.Dimensions, read.Name));
        Assert.Equal(Heads.Payload(), read.Payload());
    }

    [Fact]
    public void Their_name_tells_them_from_others()
    {
        var others = new SentenceHeads("fake@1", 3, Heads.Claims, new SentenceHead(-1, 0, [0, 3, 0.5f], [0, 0, 0]));
        Assert.NotEqual(Heads.Name, others.Name);
        Assert.Matches("^heads@[0-9a-f]{12}$", Heads.Name);
    }

    [Fact]
    public void Damaged_ones_are_refused()
    {
        byte[] payload = Heads.Payload();
        for (int length = 0; length < payload.Length; length++)
            Assert.Throws<InvalidDataException>(() => Read(payload[..length]));
        Assert.Throws<InvalidDataException>(() => Read([.. payload, 0]));
        BitConverter.TryWriteBytes(payload.AsSpan(payload.Length - sizeof(float)), float.NaN);
        Assert.Throws<InvalidDataException>(() => Read(payload));
        Assert.Throws<InvalidDataException>(() => SentenceHeads.Parse(ModelFile.Write("claims", Heads.Payload())));
    }

    private static SentenceHeads Read(byte[] payload) => SentenceHeads.Parse(ModelFile.Write("heads", payload));
}
