using QualityCheck.Facts;

namespace QualityCheck.Tests.Facts;

public sealed class FactsTests
{
    public static TheoryData<string> Lines => Specs.Read("Facts/facts.spec");

    [ModelTheory("tagger")]
    [MemberData(nameof(Lines))]
    public void Finds_exactly_the_facts(string line)
    {
        MarkedText marked = MarkedText.Parse(line);
        marked.AssertFound(
            Analyze(marked.Text).Annotations.Select(fact => (new TextSpan(fact.Start, fact.Length), fact.Type)));
    }

    [Theory]
    [InlineData("energy-forum-solid.txt", "energy-forum.txt")]
    [InlineData("harbour-accord-solid.txt", "harbour-accord.txt")]
    public void The_solid_twin_is_denser(string solid, string thin)
    {
        Score dense = Analyze(Repository.Sample(solid)).Scores["factualDensity"],
            sparse = Analyze(Repository.Sample(thin)).Scores["factualDensity"];
        Assert.True(dense.Measures["per100Words"] > 2 * sparse.Measures["per100Words"]);
        Assert.True(dense.Value > sparse.Value + 0.3);
    }

    [Fact]
    public void Facts_do_not_overlap()
    {
        AnnotatedText text = TextAnnotator.Annotate(Repository.Sample("reykjavik-meeting-solid.txt"));
        int end = 0;
        foreach (Annotation fact in new FactsAnalyzer().Analyze(text).Annotations)
        {
            Assert.True(fact.Start >= end);
            end = fact.Start + fact.Length;
        }
        Assert.InRange(end, text.Text.Length / 2, text.Text.Length);
    }

    [Fact]
    public void Saying_it_again_adds_little()
    {
        const string statement =
            "Ann Lee told the council of Brill on 4 June 2024 that the port had cost £46 million. ";
        double once = Weighted(statement + Filler(100)),
            often = Weighted(string.Concat(Enumerable.Repeat(statement, 4)) + Filler(100));
        Assert.True(often < once * 1.5);
    }

    [Fact]
    public void A_text_said_twice_keeps_its_unique_density()
    {
        string article = SwapTests.Articles.First().Text + "\n\n" + SwapTests.Articles.Last().Text;
        double once = Measure(article, "uniquePer100Words"),
            twice = Measure(article + "\n\n" + article, "uniquePer100Words");
        Assert.InRange(twice / once, 0.95, 1.05);
        Assert.True(
            Measure(article + "\n\n" + article, "weightedPer100Words") < 0.7 * Measure(article, "weightedPer100Words"));
    }

    [Fact]
    public void Each_figure_lies_in_its_interval()
    {
        foreach (string text in new[] { "Yes.", "Ann Lee said the port cost £46 million in 2019.", Filler(300),
            Repository.Sample("energy-forum.txt"), Repository.Sample("energy-forum-solid.txt") })
        {
            Score density = Analyze(text).Scores["factualDensity"];
            Assert.InRange(density.Value!.Value, density.Low!.Value, density.High!.Value);
            foreach (string name in FactMeasure.All.Select(measure => measure.Name))
                Assert.InRange(density.Measures[name], density.Measures[name + "Low"], density.Measures[name + "High"]);
        }
    }

    [Fact]
    public void The_plain_count_is_not_shrunk()
    {
        const string text = "Ann Lee said the port of Brill cost £46 million.";
        AnalyzerResult result = Analyze(text);
        Assert.Equal(100.0 * result.Annotations.Length / 10, result.Scores["factualDensity"].Measures["per100Words"],
            9);
    }

    [Theory]
    [InlineData("The bridge of Brill cost £46 million and opened in 2019.",
        "Perhaps the bridge of Brill cost £46 million and opened in 2019.")]
    [InlineData("The bridge of Brill cost £46 million and opened in 2019.",
        "Had the bridge of Brill cost £46 million and opened in 2019?")]
    [InlineData("Ann Lee said that the bridge would hold.", "Observers said that the bridge would hold.")]
    public void What_is_left_open_or_has_no_name_weighs_less(string plain, string open) =>
        Assert.True(Weighted(open) < Weighted(plain));

    [Theory]
    [InlineData("Ann Lee opened the bridge of Brill on 4 June 2024.",
        "Someone opened some bridge somewhere at some point.")]
    [InlineData("The committee considered the proposals carefully.", "You should take a look at it.")]
    [InlineData("The committee considered the proposals carefully.",
        "Had the committee considered the proposals carefully?")]
    public void What_gives_detail_is_more_specific(string specific, string general) =>
        Assert.True(Measure(specific, "specificity") > Measure(general, "specificity"));

    [Fact]
    public void A_long_passage_without_facts_is_found()
    {
        AnalyzerResult result = Analyze("Ann Lee said so. " + Filler(120) + " It cost £46 million.");
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal("QC4001", finding.Rule);
    }

    private static double Weighted(string text) => Measure(text, "weightedPer100Words");

    private static double Measure(string text, string name) => Analyze(text).Scores["factualDensity"].Measures[name];

    private static string Filler(int words) =>
        string.Join(' ', Enumerable.Repeat("It was what it was and so it went on.", words / 9 + 1));

    private static AnalyzerResult Analyze(string text) => new FactsAnalyzer().Analyze(TextAnnotator.Annotate(text));
}
