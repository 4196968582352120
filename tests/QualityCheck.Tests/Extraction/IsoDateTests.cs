using QualityCheck.Extraction;

namespace QualityCheck.Tests.Extraction;

public sealed class IsoDateTests
{
    [Theory]
    [InlineData("Tue Mar 5 08:30 2024", "2024-03-05")]
    [InlineData("Tue Mar 5 08:30:15 UTC 2024", "2024-03-05")]
    public void A_year_may_stand_behind_a_clock(string line, string? date) =>
        Assert.Equal(date, IsoDate.Find(line)?.Date);
}
