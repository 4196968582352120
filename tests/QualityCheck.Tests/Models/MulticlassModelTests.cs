using QualityCheck.Models;

namespace QualityCheck.Tests.Models;

public sealed class MulticlassModelTests
{
    private static readonly byte[] Payload = MulticlassModel.Write(3, [new(7, [5, 0, -2]), new(1_000, [0, 127, 0]), new(16_777_215, [-127, -127, 1])]);

    [Fact]
    public void The_sum_of_the_rows_decides()
    {
        MulticlassModel model = MulticlassModel.Read(Payload);
        Span<short> scores = stackalloc short[model.Scores];
        Assert.Equal(0, model.Best([7], scores));
        Assert.Equal(1, model.Best([7, 1_000], scores));
        Assert.Equal(2, model.Best([1_000, 16_777_215], scores));
        Assert.Equal([(short)-127, (short)0, (short)1], scores[..3].ToArray());
    }

    [Fact]
    public void Unknown_features_count_nothing()
    {
        MulticlassModel model = MulticlassModel.Read(Payload);
        Span<short> scores = stackalloc short[model.Scores];
        Assert.Equal(0, model.Best([8, 1_001, 0], scores));
    }

    [Fact]
    public void A_payload_that_ends_too_early_is_refused()
    {
        for (int length = 0; length < Payload.Length; length++)
            Assert.Throws<InvalidDataException>(() => MulticlassModel.Read(Payload[..length]));
    }
}
