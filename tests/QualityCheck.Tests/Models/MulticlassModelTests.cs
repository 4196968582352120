using QualityCheck.Models;

namespace QualityCheck.Tests.Models;

public sealed class MulticlassModelTests
{
    private static readonly byte[] Payload =
        MulticlassModel.Write(3, [new(7, [5, 0, -2]), new(1_000, [0, 127, 0]), new(16_777_215, [-127, -127, 1])]);

    [Fact]
    public void The_sum_of_the_rows_decides()
    {
        MulticlassModel model = MulticlassModel.Read(Payload);
        Assert.Equal(0, Best(model, 7));
        Assert.Equal(1, Best(model, 7, 1_000));
        Assert.Equal(2, Best(model, 1_000, 16_777_215));
        Assert.Equal([(short)-127, (short)0, (short)1], Score(model, 1_000, 16_777_215)[..3]);
    }

    [Fact]
    public void Unknown_features_count_nothing() => Assert.Equal(0, Best(MulticlassModel.Read(Payload), 8, 1_001, 0));

    [Fact]
    public void Features_whose_hashes_differ_little_are_told_apart()
    {
        MulticlassModel model =
            MulticlassModel.Read(
                MulticlassModel.Write(1,
                    [.. Enumerable.Range(0, 1_000).Where(f => f % 3 == 0)
                        .Select(f => new MulticlassModel.Row(f, [(sbyte)(1 + f % 100)]))]));
        for (int f = 0; f < 1_000; f++)
            Assert.Equal(f % 3 == 0 ? 1 + f % 100 : 0, Score(model, f)[0]);
    }

    [Fact]
    public void The_last_of_seventeen_classes_is_what_the_others_are_measured_by()
    {
        sbyte[] last = [.. Enumerable.Repeat<sbyte>(1, 16), 3], first = [2, .. Enumerable.Repeat<sbyte>(0, 16)];
        MulticlassModel model = MulticlassModel.Read(MulticlassModel.Write(17, [new(1, last), new(2, first)]));
        Assert.Equal(16, Best(model, 1));
        Assert.Equal(0, Best(model, 2));
        Assert.Equal(0, Best(model, 1, 2));
        Assert.Equal(0, Score(model, 1, 2)[0]);
        Assert.Equal(-2, Score(model, 1, 2)[1]);
    }

    [Fact]
    public void Of_equals_the_first_class_is_best()
    {
        short[] alike = [.. Enumerable.Repeat<short>(-1, MulticlassModel.Width)];
        MulticlassModel three = MulticlassModel.Read(Payload);
        MulticlassModel seventeen = MulticlassModel.Read(MulticlassModel.Write(17, []));
        Assert.Equal((0, 16), (three.Best(alike), seventeen.Best(alike)));
        (alike[1], alike[2], alike[9]) = (3, 3, 9);
        Assert.Equal((1, 9), (three.Best(alike), seventeen.Best(alike)));
    }

    [Fact]
    public void A_payload_that_ends_too_early_is_refused()
    {
        for (int length = 0; length < Payload.Length; length++)
            Assert.Throws<InvalidDataException>(() => MulticlassModel.Read(Payload[..length]));
    }

    private static int Best(MulticlassModel model, params int[] features) => model.Best(Score(model, features));

    private static short[] Score(MulticlassModel model, params int[] features)
    {
        var scores = new short[MulticlassModel.Width];
        model.Score(features, scores);
        return scores;
    }
}
