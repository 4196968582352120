using QualityCheck.Facts;

namespace QualityCheck.Tests.Facts;

public sealed class FactsTests
{
    public static TheoryData<string> Lines => Specs.Read("Facts/facts.spec");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Finds_exactly_the_facts(string line)
    {
        MarkedText marked = MarkedText.Parse(line);
        marked.AssertFound(Analyze(marked.Text).Annotations.Select(fact => (new TextSpan(fact.Start, fact.Length), fact.Type)));
    }

    [Theory]
    [InlineData("energy-forum-solid.txt", "energy-forum.txt")]
    [InlineData("harbour-accord-solid.txt", "harbour-accord.txt")]
    public void The_solid_twin_is_denser(string solid, string thin)
    {
        Score dense = Analyze(Repository.Sample(solid)).Scores["factualDensity"], sparse = Analyze(Repository.Sample(thin)).Scores["factualDensity"];
        Assert.True(dense.Measures["per100Words"] > 2 * sparse.Measures["per100Words"]);
        Assert.True(dense.Value > sparse.Value + 0.3);
    }

    [Fact]
    public void Facts_do_not_overlap()
    {
        AnnotatedText text = AnnotatedText.From(Repository.Sample("reykjavik-meeting-solid.txt"));
        int end = 0;
        foreach (Annotation fact in new FactsAnalyzer().Analyze(text).Annotations)
        {
            Assert.True(fact.Start >= end);
            end = fact.Start + fact.Length;
        }
    }

    [Fact]
    public void Saying_it_again_adds_little()
    {
        const string statement = "Ann Lee told the council of Brill on 4 June 2024 that the port had cost £46 million. ";
        double once = Weighted(statement + Filler(100)), often = Weighted(string.Concat(Enumerable.Repeat(statement, 4)) + Filler(100));
        Assert.True(often < once * 1.5);
    }

    [Fact]
    public void A_long_passage_without_facts_is_found()
    {
        AnalyzerResult result = Analyze("Ann Lee said so. " + Filler(120) + " It cost £46 million.");
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal("QC4001", finding.Rule);
    }

    private static double Weighted(string text) => Analyze(text).Scores["factualDensity"].Measures["weightedPer100Words"];

    private static string Filler(int words) => string.Join(' ', Enumerable.Repeat("It was what it was and so it went on.", words / 9 + 1));

    private static AnalyzerResult Analyze(string text) => new FactsAnalyzer().Analyze(AnnotatedText.From(text));
}
