using QualityCheck.Style;

namespace QualityCheck.Tests.Style;

public sealed class StyleTests
{
    public static TheoryData<string> Lines => Specs.Read("Style/style.spec");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Finds_exactly_the_marks(string line)
    {
        MarkedText marked = MarkedText.Parse(line);
        marked.AssertFound(Weighty(Analyze(marked.Text)).Select(finding => (finding.Span, finding.Type)));
    }

    [Theory]
    [InlineData("Conclusion: The Importance of Harbours", "template")]
    [InlineData("You Won't Believe What This Captain Did", "clickbait")]
    [InlineData("9 Signs Your Dog Is Bored (Number 4 Will Shock You)", "clickbait")]
    [InlineData("The Trick That Dentists Don't Want You to Know", "clickbait")]
    [InlineData("Only Sailors Will Understand These Pictures", "clickbait")]
    [InlineData("Unlocking Your Best Self", "template")]
    [InlineData("Port Fees Rise in June", null)]
    [InlineData("Is Tea Good for the Heart? A Trial of 3,000 Says No", null)]
    [InlineData("Number 4 Bus Moved to Quay Street", null)]
    public void Judges_headings(string heading, string? type)
    {
        string text = heading
            + "\n\nThe port of Velmouth raised its fees in June, as the board had said it would in spring.";
        Assert.Equal(type, Weighty(Analyze(text)).SingleOrDefault()?.Type);
    }

    [Fact]
    public void One_mark_costs_nothing_and_a_cluster_does()
    {
        string plain = Repository.Sample("harbour-accord-solid.txt");
        AnalyzerResult one = Analyze(plain + "\n\nFirst off, the ferry is new."),
            cluster =
                Analyze(
                    plain + "\n\nGuys, it is super cool. You know, let's dive in. Hey, buckle up, folks, trust me.");
        Assert.Equal((1, Severity.None), (one.Scores["style"].Value, Assert.Single(Weighty(one)).Severity));
        Assert.True(cluster.Scores["style"].Value < 0.5);
        Assert.All(Weighty(cluster), finding => Assert.Equal(Severity.Note, finding.Severity));
    }

    /// <summary>What the score counts; the rest is only measured.</summary>
    private static IEnumerable<Finding> Weighty(AnalyzerResult result) =>
        result.Findings.Where(finding => finding.Evidence.Number("weight") > 0);

    private static AnalyzerResult Analyze(string text) => new StyleAnalyzer().Analyze(TextAnnotator.Annotate(text));
}
