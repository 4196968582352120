using QualityCheck.Tests.Hostile;

namespace QualityCheck.Tests.Duplicates;

[Collection(Alone.Name)]
public sealed class HostileDuplicatesTests
{
    private const int Small = 400_000;

    [Theory]
    [InlineData("the same words again and again ")]
    [InlineData("a")]
    [InlineData(" ")]
    [InlineData("漁船")]
    [InlineData("\uD800 a")]
    public void Fingerprints_of_eight_times_the_text_take_at_most_twenty_times_the_time(string part)
    {
        string text = Repeated(part, Small);
        Winnowing.Fingerprints(text);
        RequireLinear(() => Winnowing.Fingerprints(text), () => Winnowing.Fingerprints(Repeated(text, 8 * Small)));
    }

    [Theory]
    [InlineData("the same words again and again ")]
    [InlineData("a ")]
    [InlineData("漁船")]
    public void Comparing_eight_times_the_texts_takes_at_most_twenty_times_the_time(string part)
    {
        string text = Repeated(part, Small / 4), large = Repeated(text, 2 * Small);
        TextOverlap.Between(text, text);
        RequireLinear(() => TextOverlap.Between(text, $"{text} x"), () => TextOverlap.Between(large, $"{large} x"));
    }

    /// <summary>A long text is not looked through anew for each of its excerpts.</summary>
    [Fact]
    public void Eight_times_the_excerpts_of_eight_times_the_text_take_at_most_twenty_times_the_time()
    {
        Run(100);
        RequireLinear(() => Run(400), () => Run(3200));

        static void Run(int parts)
        {
            string[] excerpts = [.. Enumerable.Range(0, parts).Select(i => Words.Of($"p{i}x", 60))];
            string[] texts = [string.Join(' ', excerpts), .. excerpts];
            DuplicateResult result = DuplicateSearch.Run([.. texts.Select((_, i) => $"{i}")], texts);
            Assert.Equal(parts, Assert.Single(result.Clusters).Members.Length);
        }
    }

    /// <summary>However often it was seen, the first places are looked at.</summary>
    [Fact]
    public void A_text_that_was_seen_eight_times_as_often_is_added_in_at_most_twenty_times_the_time()
    {
        Run(400);
        RequireLinear(() => Run(1500), () => Run(12_000));

        static void Run(int copies)
        {
            string folder = Directory.CreateTempSubdirectory().FullName;
            var fingerprints = Winnowing.Fingerprints(Words.Of("a", 100));
            using (DuplicateIndex index = DuplicateIndex.Open(folder, mostRecent: 4000))
            {
                for (int i = 0; i < copies; i++)
                {
                    string id = FormattableString.Invariant($"{i}");
                    Assert.Equal(Math.Min(i, EarlierCopy.Most), index.FindAsync(id, fingerprints,
                        TestContext.Current.CancellationToken).AsTask().GetAwaiter().GetResult().Length);
                    index.AddAsync(id, fingerprints, TestContext.Current.CancellationToken).AsTask().GetAwaiter()
                        .GetResult();
                }
            }
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Repeated(string part, int length) =>
        string.Concat(Enumerable.Repeat(part, length / part.Length));

    /// <summary>Eight times the words no longer fit into the caches; the square would be 64 times.</summary>
    private static void RequireLinear(Action work, Action eightTimes)
    {
        TimeSpan first = ProcessorTime.Of(work), second = ProcessorTime.Of(eightTimes);
        Assert.True(second < 20 * first + TimeSpan.FromMilliseconds(150), $"{first} and {second}");
    }
}
