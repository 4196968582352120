using QualityCheck.Credibility;

namespace QualityCheck.Tests.Credibility;

public sealed class IndicatorTallyTests
{
    [Fact]
    public void Wording_is_measured_by_the_plain_words_and_all_else_by_all_words()
    {
        var tally = new IndicatorTally { Words = 200, PlainWords = 50 };
        tally.Add(Indicators.Quotation, new TextSpan(0, 4));
        tally.Add(Indicators.Relating, new TextSpan(5, 4));
        tally.Add(Indicators.NamedSources, new TextSpan(9, 4), 3);

        Assert.Equal([("named-sources", 3), ("quotation", 0.5), ("relating-words", 2)],
            tally.Readings().Where(reading => reading.Amount > 0)
                .Select(reading => (reading.Indicator.Name, reading.Amount)).Order());
    }
}
