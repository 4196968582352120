using QualityCheck.Training;
using QualityCheck.Evaluation.Text;

namespace QualityCheck.Tests.Evaluation;

public sealed class TextTests
{
    [Fact]
    public void A_combining_mark_splits_a_word() =>
        Assert.Equal(["cafe", "s", "a_1", "½"], Words.Of("cafe\u0301s, a_1 ½"));

    [Fact]
    public void Short_texts_are_one_shingle()
    {
        Assert.Equal(["a b"], Words.Shingles(["a", "b"]));
        Assert.Equal(["a b c d", "b c d e"], Words.Shingles(["a", "b", "c", "d", "e"]));
        Assert.Empty(Words.Shingles([]));
    }

    [Theory]
    [InlineData("ΟΔΟΣ ΣΑΣ", "οδος σας")]
    [InlineData("İZMİR", "i\u0307zmi\u0307r")]
    public void Lower_case_is_full(string text, string lower) => Assert.Equal(lower, LowerCase.Of(text));

    [Fact]
    public void Offsets_lead_from_code_units_to_code_points()
    {
        var points = new CodePoints("a\U0001F600b");

        Assert.Equal(new TextSpan(1, 1), points.Of(1, 2));
        Assert.Equal(new TextSpan(2, 1), points.Of(3, 1));
        Assert.Equal(new TextSpan(3, 0), points.Of(9, 4));
    }

    [Fact]
    public void Tokens_are_words_numbers_and_single_characters() =>
        Assert.Equal(["it's", "1,000.5", "m", "²", "."],
            AnnotatedTokens.Of("it's 1,000.5 m².").Select(token => token.In("it's 1,000.5 m².")));

    [Fact]
    public void Typography_is_folded() =>
        Assert.Equal("\"A\" - b's...\n\nc", Typography.Fold(" “A” — b’s… \r\n \u200b c\ufffd "));

    [Theory]
    [InlineData("https://www.example.gov/a", true)]
    [InlineData("https://www.example.ac.uk/a", true)]
    [InlineData("https://example.org/a", true)]
    [InlineData("https://www.example-museum.com/a", true)]
    [InlineData("https://blog.example.org/a", false)]
    [InlineData("https://www.education.com/a.gov", false)]
    [InlineData(null, false)]
    public void An_institution_is_known_by_its_host(string? url, bool known) =>
        Assert.Equal(known, InstitutionHosts.Has(url));
}
