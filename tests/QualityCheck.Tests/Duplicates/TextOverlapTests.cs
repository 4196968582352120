namespace QualityCheck.Tests.Duplicates;

public sealed class TextOverlapTests
{
    private static readonly string Article = Words.Of("a", 300);

    [Theory]
    [InlineData(0, 300, 0, 0, CopyRelation.Duplicate)]
    [InlineData(0, 300, 0, 60, CopyRelation.Duplicate)]
    [InlineData(0, 300, 0, 200, CopyRelation.ContainedIn)]
    [InlineData(100, 90, 0, 0, CopyRelation.Contains)]
    [InlineData(100, 90, 0, 200, CopyRelation.Overlaps)]
    [InlineData(100, 60, 0, 300, CopyRelation.Overlaps)]
    [InlineData(100, 19, 0, 0, null)]
    [InlineData(100, 40, 0, 300, null)]
    [InlineData(0, 0, 0, 300, null)]
    public void The_relation_follows_from_what_is_shared(int first, int count, int from, int more, CopyRelation? relation)
    {
        string other = $"{Words.Of("a", count, first)} {Words.Of("b", more, from)}";
        TextOverlap overlap = TextOverlap.Between(Article, other);
        Assert.Equal(relation, overlap.Relation);
        Assert.Equal(count / 300.0, overlap.ShareOfA, 10);
        Assert.Equal((double)count / Math.Max(1, count + more), overlap.ShareOfB, 10);
        Assert.Equal(2.0 * count / (300 + count + more), overlap.Similarity, 10);
        TextOverlap reversed = TextOverlap.Between(other, Article);
        Assert.Equal((overlap.ShareOfB, overlap.ShareOfA, Reversed(relation)),
            (reversed.ShareOfA, reversed.ShareOfB, reversed.Relation));
    }

    [Fact]
    public void Passages_say_where_the_shared_words_stand_in_both()
    {
        string a = $"{Words.Of("x", 10)}. {Words.Of("a", 50)}! {Words.Of("y", 10)}; {Words.Of("c", 40)}";
        string b = $"{Words.Of("c", 40)} ({Words.Of("z", 30)}) {Words.Of("a", 50).ToUpperInvariant()}";
        SharedSpan[] spans = [.. TextOverlap.Between(a, b).Shared];
        Assert.Equal([Words.Of("a", 50), Words.Of("c", 40)], spans.Select(span => span.A.In(a)));
        Assert.Equal([Words.Of("A", 50), Words.Of("c", 40)], spans.Select(span => span.B.In(b)));
    }

    /// <summary>Such as the line under each product of a list.</summary>
    [Fact]
    public void A_phrase_that_both_texts_repeat_is_no_copying()
    {
        Assert.Null(TextOverlap.Between(List("left"), List("right")).Relation);
        Assert.Equal(CopyRelation.Duplicate, TextOverlap.Between(List("left"), List("left")).Relation);

        static string List(string name) => string.Concat(Enumerable.Range(0, 40)
            .Select(i => $"{Words.Of($"{name}{i}x", 3)} rated four of five stars\n"));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "one two three")]
    [InlineData("…", "one two three")]
    public void Nothing_is_shared_with_an_empty_text(string a, string b) =>
        Assert.Equal((null, 0.0, 0.0), (TextOverlap.Between(a, b).Relation, TextOverlap.Between(a, b).ShareOfA,
            TextOverlap.Between(a, b).ShareOfB));

    [Fact]
    public void Short_texts_of_the_same_words_are_duplicates()
    {
        Assert.Equal(CopyRelation.Duplicate, TextOverlap.Between("No comment!", "NO COMMENT").Relation);
        Assert.Null(TextOverlap.Between("No comment", "One comment").Relation);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => TextOverlap.Between(null!, ""));
        Assert.Throws<ArgumentNullException>(() => TextOverlap.Between("", null!));
    }

    /// <summary>By the definition: a word is shared when one of the shingles around it is in the other text.</summary>
    [Fact]
    public void Shares_are_those_of_the_definition()
    {
        var random = new Random(3);
        for (int i = 0; i < 300; i++)
        {
            string[] a = Words.Random(random, random.Next(5, 60), 6).Split(' ');
            string[] b = Words.Random(random, random.Next(5, 60), 6).Split(' ');
            TextOverlap overlap = TextOverlap.Between(string.Join(' ', a), string.Join(' ', b));
            Assert.Equal((double)Shared(a, b) / a.Length, overlap.ShareOfA, 10);
            Assert.Equal((double)Shared(b, a) / b.Length, overlap.ShareOfB, 10);
            Assert.Equal(overlap.ShareOfA > 0, overlap.Shared.Length > 0);
            foreach (SharedSpan span in overlap.Shared)
            {
                string passage = span.A.In(string.Join(' ', a));
                Assert.Equal(passage, span.B.In(string.Join(' ', b)));
                Assert.InRange(passage.Split(' ').Length, Winnowing.ShingleWords, 60);
            }
        }

        static int Shared(string[] words, string[] others)
        {
            const int length = Winnowing.ShingleWords;
            HashSet<string> shingles = [.. Shingles(others)];
            string[] own = [.. Shingles(words)];
            return Enumerable.Range(0, words.Length).Count(word => Enumerable.Range(word - length + 1, length)
                .Any(at => at >= 0 && at < own.Length && shingles.Contains(own[at])));

            static IEnumerable<string> Shingles(string[] words) => Enumerable.Range(0, words.Length - length + 1)
                .Select(at => string.Join(' ', words.Skip(at).Take(length)));
        }
    }

    private static CopyRelation? Reversed(CopyRelation? relation) => relation switch
    {
        CopyRelation.Contains => CopyRelation.ContainedIn,
        CopyRelation.ContainedIn => CopyRelation.Contains,
        _ => relation,
    };
}
