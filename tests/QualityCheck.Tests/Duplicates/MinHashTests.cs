using System.Collections.Immutable;

namespace QualityCheck.Tests.Duplicates;

public sealed class MinHashTests
{
    private static readonly MinHash Scheme = new(shingleWords: 5, bands: 64, rows: 8);

    [Fact]
    public void FineWeb_has_its_published_parameters() =>
        Assert.Equal((5, 14, 8), (MinHash.FineWeb.ShingleWords, MinHash.FineWeb.Bands, MinHash.FineWeb.Rows));

    /// <summary>A share of 512 hashes has a standard deviation of .022 at most; four of them are allowed.</summary>
    [Theory]
    [InlineData(1000, 0)]
    [InlineData(900, 100)]
    [InlineData(700, 300)]
    [InlineData(400, 600)]
    [InlineData(100, 900)]
    public void Equal_hashes_estimate_the_Jaccard_similarity(int shared, int own)
    {
        string a = $"{Words.Of("s", shared)} {Words.Of("a", own)}", b = $"{Words.Of("s", shared)} {Words.Of("b", own)}";
        double similarity = (shared - 4.0) / (2 * (shared + own - 4.0) - (shared - 4));
        Assert.Equal(similarity, MinHash.Similarity(Scheme.Signature(a), Scheme.Signature(b)), 0.09);
    }

    /// <summary>1 - (1 - s^8)^14 is .9996 at .9, .92 at .8 and .0009 at .3.</summary>
    [Theory]
    [InlineData(0.9, 0.98, 1)]
    [InlineData(0.8, 0.80, 1)]
    [InlineData(0.3, 0, 0.05)]
    public void FineWeb_s_bands_find_what_is_much_alike(double similarity, double least, double most)
    {
        const int words = 400, pairs = 100;
        int shared = (int)(2 * words * similarity / (1 + similarity));
        int found = Enumerable.Range(0, pairs).Count(i => Keys($"s{i}x", $"a{i}x").Intersect(Keys($"s{i}x", $"b{i}x")).Any());
        Assert.InRange((double)found / pairs, least, most);

        ImmutableArray<ulong> Keys(string common, string own) => MinHash.FineWeb.BandKeys(
            MinHash.FineWeb.Signature($"{Words.Of(common, shared)} {Words.Of(own, words - shared)}"));
    }

    [Fact]
    public void The_same_text_always_has_the_same_signature() =>
        Assert.Equal([1506400155u, 1829827092u], MinHash.FineWeb.Signature("One two three four five six.")[..2]);

    [Fact]
    public void Impossible_parameters_and_other_schemes_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MinHash(0, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MinHash(1, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MinHash(1, 1, 0));
        Assert.Throws<ArgumentException>(() => MinHash.FineWeb.BandKeys(Scheme.Signature("a")));
        Assert.Throws<ArgumentException>(
            () => MinHash.Similarity(MinHash.FineWeb.Signature("a"), Scheme.Signature("a")));
    }
}
