using QualityCheck.Extraction;

namespace QualityCheck.Tests.Extraction;

public sealed class DeclaredDateTests
{
    [Theory]
    [InlineData("946684800", "2000-01-01T00:00:00Z")]
    [InlineData("946684800000", "2000-01-01T00:00:00Z")]
    [InlineData("1709632800", "2024-03-05T10:00:00Z")]
    [InlineData("1709632800000", "2024-03-05T10:00:00Z")]
    [InlineData("799999999", null)]
    public void Seconds_and_milliseconds_are_told_by_their_digits(string number, string? date) =>
        Assert.Equal(date, DeclaredDate.Epoch(number));
}
