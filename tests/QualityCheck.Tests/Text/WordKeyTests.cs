using FsCheck.Xunit;
using QualityCheck.Text;

namespace QualityCheck.Tests.Text;

public sealed class WordKeyTests
{
    [Fact]
    public void Short_words_have_numbers_of_their_own()
    {
        string[] words = ["a", "A", "aa", "ab", "ba", "don't", "harbours", "Harbours", "~"];
        Assert.Equal(words.Length, words.Select(word => WordKey.Exact(word)).Distinct().Count());
        Assert.DoesNotContain(0ul, words.Select(word => WordKey.Exact(word)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("harbourage")]
    [InlineData("é")]
    [InlineData("a\0")]
    public void Others_have_none(string word) => Assert.Equal(0ul, WordKey.Exact(word));

    [Property]
    public bool Two_words_never_share_one(string? one, string? other) =>
        WordKey.Exact(one) == 0 || (WordKey.Exact(one) == WordKey.Exact(other)) == (one == other);
}
