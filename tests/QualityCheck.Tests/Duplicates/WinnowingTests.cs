using System.Collections.Immutable;

namespace QualityCheck.Tests.Duplicates;

public sealed class WinnowingTests
{
    private const int Guaranteed = Winnowing.ShingleWords + Winnowing.Window - 1;

    [Fact]
    public void Texts_that_share_a_run_of_words_share_a_fingerprint()
    {
        var random = new Random(1);
        for (int i = 0; i < 200; i++)
        {
            string shared = Words.Of("s", Guaranteed);
            string[] texts = [.. Enumerable.Range(0, 2).Select(which =>
                $"{Words.Of($"a{i}x{which}", random.Next(100))} {shared} {Words.Of($"b{i}x{which}", random.Next(100))}")];
            Assert.NotEmpty(Hashes(texts[0]).Intersect(Hashes(texts[1])));
        }
    }

    [Theory]
    [InlineData("The herring fleet of Skarnes lost eleven trawlers.", "THE  HERRING\n\nfleet — of skarnes: lost (eleven) trawlers")]
    [InlineData("Der Müller isn't here, and he won't be.", "DER MÜLLER ISN’T HERE AND HE WON’T BE")]
    [InlineData("漁船が港に戻らなかった", "漁船が、港に\n戻らなかった。")]
    public void Case_spaces_and_marks_make_no_other_text(string text, string other) =>
        Assert.Equal(Hashes(text), Hashes(other));

    [Theory]
    [InlineData("The herring fleet of Skarnes lost eleven trawlers.", "The herring fleet of Bergvik lost eleven trawlers.")]
    [InlineData("one two three four five", "five four three two one")]
    [InlineData("Yes.", "No.")]
    public void Other_words_make_another_text(string text, string other) =>
        Assert.NotEqual(Hashes(text), Hashes(other));

    [Theory]
    [InlineData("", 0)]
    [InlineData(" …—\r\n\t", 0)]
    [InlineData("\uD800 \uDC00", 0)]
    [InlineData("Yes.", 1)]
    [InlineData("one two three four five", 1)]
    public void Short_texts_have_one_fingerprint_and_empty_ones_none(string text, int count) =>
        Assert.Equal(count, Winnowing.Fingerprints(text).Length);

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => Winnowing.Fingerprints((string)null!));

    [Fact]
    public void A_fingerprint_says_where_its_words_stand()
    {
        string text = $"… {Words.Of("w", 400)}";
        ImmutableArray<TextFingerprint> fingerprints = Winnowing.Fingerprints(text);
        Assert.InRange(fingerprints.Length, 400 / Winnowing.Window, 400 / 4);
        foreach (TextFingerprint fingerprint in fingerprints)
        {
            Assert.Equal(fingerprint.Hash, Winnowing.Fingerprints(fingerprint.Span.In(text)).Single().Hash);
            Assert.Equal(Winnowing.ShingleWords, fingerprint.Span.In(text).Split(' ').Length);
            Assert.InRange(fingerprint.Hash, 0UL, (1UL << 40) - 1);
        }
        Assert.Equal(fingerprints.OrderBy(fingerprint => fingerprint.Span.Start), fingerprints);
        Assert.Equal(fingerprints.Length, fingerprints.DistinctBy(fingerprint => fingerprint.Hash).Count());
    }

    /// <summary>By the definition: of each window the shingle with the least hash, of several the last.</summary>
    [Fact]
    public void Each_window_is_stood_for_by_its_least_shingle()
    {
        var random = new Random(2);
        for (int i = 0; i < 50; i++)
        {
            string[] words = Words.Random(random, random.Next(5, 120), 30).Split(' ');
            ulong[] shingles = [.. Enumerable.Range(0, words.Length - Winnowing.ShingleWords + 1).Select(at =>
                Winnowing.Fingerprints(string.Join(' ', words.Skip(at).Take(Winnowing.ShingleWords))).Single().Hash)];
            IEnumerable<ulong> least = Enumerable.Range(0, Math.Max(1, shingles.Length - Winnowing.Window + 1))
                .Select(start => shingles.Skip(start).Take(Winnowing.Window).Min());
            Assert.Equal(least.Distinct(), Hashes(string.Join(' ', words)));
        }
    }

    private static ulong[] Hashes(string text) =>
        [.. Winnowing.Fingerprints(text).Select(fingerprint => fingerprint.Hash)];
}
