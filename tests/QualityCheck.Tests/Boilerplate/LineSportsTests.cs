using QualityCheck.Boilerplate;

namespace QualityCheck.Tests.Boilerplate;

public sealed class LineSportsTests
{
    [Theory]
    [InlineData("2\tPetra Vanhoutte (BEL)\t2:28:09")]
    [InlineData("14. Ruth Amadi, Ferrow Harriers 8.31")]
    [InlineData("3 Jan van Dale (NED) 59.7")]
    public void Knows_a_row_of_results(string line) => Assert.True(LineSports.IsPlacing(line));

    [Theory]
    [InlineData("Petra Vanhoutte (BEL) 2:28:09")]
    [InlineData("2 Petra Vanhoutte")]
    [InlineData("2 Petra Vanhoutte 2:28:09 watch")]
    [InlineData("5 great offers 9.99")]
    [InlineData("2:28:09")]
    [InlineData("")]
    public void Takes_no_other_line_for_one(string line) => Assert.False(LineSports.IsPlacing(line));
}
