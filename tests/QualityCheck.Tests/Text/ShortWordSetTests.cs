using QualityCheck.Text;

namespace QualityCheck.Tests.Text;

public sealed class ShortWordSetTests
{
    private static readonly ShortWordSet Words =
        new(["a", "of", "the", "with", "aaaaa", "don't", "shouldn't", "themselves"]);

    [Theory]
    [InlineData("a")]
    [InlineData("OF")]
    [InlineData("The")]
    [InlineData("wItH")]
    [InlineData("aaaaa")]
    [InlineData("don't")]
    [InlineData("DON’T")]
    [InlineData("shouldn’t")]
    [InlineData("Themselves")]
    public void Has_its_words_in_whatever_case(string word) => Assert.True(Words.Contains(word));

    [Theory]
    [InlineData("")]
    [InlineData("aaaa")]
    [InlineData("aaaaaa")]
    [InlineData("thé")]
    [InlineData("\u212Aof")]
    [InlineData("don\u0007t")]
    [InlineData("don''t")]
    [InlineData("don’’t")]
    [InlineData("shouldnt")]
    [InlineData("themselvesthemselves")]
    [InlineData("\0\0")]
    public void Has_no_other(string word) => Assert.False(Words.Contains(word));
}
