using QualityCheck.Text;

namespace QualityCheck.Tests.Text;

public sealed class LetterRunsTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" , ")]
    [InlineData("one")]
    [InlineData("one two, three4 five-six. seven@eight[nine`ten{eleven/12:13")]
    [InlineData("a word ofmorethansixteenletters and anotherofthirtytwoletterssoverylong2")]
    [InlineData("café naïveté über 東京 слово “quoted” don’t İstanbul ²")]
    public void Are_the_runs_that_one_finds_character_by_character(string text)
    {
        List<string> runs = [];
        int at = 0;
        while (LetterRuns.Next(text, ref at) is { IsEmpty: false } run)
            runs.Add(run.ToString());
        string apart = string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? c : ' '));
        Assert.Equal(apart.Split(' ', StringSplitOptions.RemoveEmptyEntries), runs);
    }

    [Fact]
    public void No_ASCII_character_but_letters_and_digits_counts()
    {
        for (char c = '\0'; c < 512; c++)
            Assert.Equal(char.IsAsciiLetterOrDigit(c) ? 32 : 0, LetterRuns.Ascii(new string(c, 32)));
    }
}
