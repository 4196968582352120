using QualityCheck.Text;

namespace QualityCheck.Tests.Reporting;

public class LinePositionsTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("abc", 3, 1, 4)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb\r\rc", 5, 4, 1)]
    [InlineData("a\n\n", 3, 3, 1)]
    [InlineData("😀x", 2, 1, 3)]
    public void Counts_from_one(string text, int offset, int line, int column) =>
        Assert.Equal((line, column), new LinePositions(text)[offset]);
}
