using QualityCheck.Genres;

namespace QualityCheck.Tests.Genres;

public sealed class GenreModelTests
{
    private static readonly GenreModel Model =
        new([Genre.News, Genre.Review], Weights(news: 1, review: -1, biasOfReview: 0.5f));

    [Fact]
    public void The_probabilities_are_the_softmax_of_the_sums()
    {
        var features = new float[GenreFeatures.Count];
        features[0] = 0.5f;
        double[] probabilities = Model.Probabilities(features);
        Assert.Equal(1 / (1 + Math.Exp(-0.5 - 0.5 + 0.5)), probabilities[0], 1e-12);
        Assert.Equal(1, probabilities.Sum(), 1e-12);
        Assert.Equal(new GenreEstimate(Genre.News, Math.Round(probabilities[0], 3)), Model.Best(features));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        GenreModel read = GenreModel.Read(Model.Write());
        Assert.Equal([Genre.News, Genre.Review], read.Genres.AsEnumerable());
        Assert.Equal(Model.Write(), read.Write());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    public void A_payload_that_ends_too_early_is_refused(int length) =>
        Assert.Throws<InvalidDataException>(() => GenreModel.Read(Model.Write()[..length]));

    [Fact]
    public void A_genre_there_is_none_of_is_refused()
    {
        byte[] payload = Model.Write();
        payload[1] = 200;
        Assert.Throws<InvalidDataException>(() => GenreModel.Read(payload));
    }

    private static float[] Weights(float news, float review, float biasOfReview)
    {
        int row = GenreFeatures.Count + 1;
        var weights = new float[2 * row];
        (weights[0], weights[row], weights[^1]) = (news, review, biasOfReview);
        return weights;
    }
}
