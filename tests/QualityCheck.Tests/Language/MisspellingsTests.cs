using QualityCheck.Language;

namespace QualityCheck.Tests.Language;

public class MisspellingsTests
{
    [ModelTheory("frequencies")]
    [InlineData("probably", "porbably", "probabyl")]
    [InlineData("excellent", "excelent", "execllent")]
    [InlineData("amazing", "amazzing", "amaznig")]
    [InlineData("might", "mihgt", "migth")]
    public void A_slip_is_among_them(string word, params string[] slips) =>
        Assert.Empty(slips.Except(Misspellings.Of(word)));

    [ModelTheory("frequencies")]
    [InlineData("boost", "boots")]
    [InlineData("quite", "quiet")]
    [InlineData("trial", "trail")]
    [InlineData("later", "latter")]
    [InlineData("theorise", "theories")]
    public void What_is_a_word_is_none(string word, string other) =>
        Assert.DoesNotContain(other, Misspellings.Of(word));

    [ModelTheory("frequencies")]
    [InlineData("may")]
    [InlineData("let's")]
    [InlineData("high-quality")]
    [InlineData("Perhaps")]
    [InlineData("größte")]
    [InlineData("")]
    public void Short_words_and_what_is_not_of_small_letters_have_none(string word) =>
        Assert.Empty(Misspellings.Of(word));

    [ModelFact("frequencies")]
    public void Each_is_listed_once_begins_as_the_word_does_and_is_another()
    {
        foreach (string word in new[] { "recommend", "possibly", "aaaa", "successfully", "committee" })
        {
            string[] slips = [.. Misspellings.Of(word)];
            Assert.Equal(slips.Length, slips.Distinct().Count());
            Assert.All(slips, slip => Assert.Equal(word[0], slip[0]));
            Assert.DoesNotContain(word, slips);
        }
    }

    [ModelFact("frequencies")]
    public void A_phrase_keeps_its_words_and_its_core()
    {
        string[] words = Misspellings.InPhrase("it is *likely/possible that").Split(' ');
        Assert.Equal(["it", "is"], words[..2]);
        Assert.StartsWith("*likely/possible/", words[2], StringComparison.Ordinal);
        Assert.Contains("lkiely", words[2].Split('/'));
        Assert.StartsWith("that/", words[3], StringComparison.Ordinal);
        Assert.DoesNotContain('*', words[2][1..]);
    }
}
