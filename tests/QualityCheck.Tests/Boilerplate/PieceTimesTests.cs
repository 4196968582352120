using QualityCheck.Boilerplate;
using QualityCheck.Text;

namespace QualityCheck.Tests.Boilerplate;

public sealed class PieceTimesTests
{
    [Theory]
    [InlineData("March 5 at 9 pm we left", "March 5 at 9 pm")]
    [InlineData("March 5 ferries left", "March")]
    [InlineData("3 hours ago", "3 hours ago")]
    public void A_time_ends_with_the_last_word_that_tells_it(string text, string time)
    {
        Assert.Equal(time,
            text[..PieceTimes.End(new PieceText(text, text.Length, new RepeatedWords(text)), 0)]);
    }
}
