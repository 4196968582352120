using QualityCheck.Hedging;

namespace QualityCheck.Tests.Hedging;

public sealed class AnchorTests
{
    public static TheoryData<string> Lines => Specs.Read("Hedging/anchors.spec");

    [ModelTheory("hedges")]
    [MemberData(nameof(Lines))]
    public void A_cue_costs_where_its_statement_rests_on_nothing(string line)
    {
        string[] cells = line.Split('\t');
        int start = cells[1].IndexOf('['), end = cells[1].IndexOf(']') - 1;
        string text = cells[1].Remove(end + 1, 1).Remove(start, 1);
        Finding finding = new HedgingAnalyzer().Analyze(TextAnnotator.Annotate(text)).Findings
            .First(finding => finding.Span.Overlaps(TextSpan.FromBounds(start, end)));
        Assert.Equal(cells[0], finding.Severity == Severity.None ? "free" : "charged");
    }

    [Fact]
    public void What_anchors_spare_is_bounded()
    {
        string guesses = string.Join(' ',
            Enumerable.Range(0, 8)
                .Select(
                    i => $"The {new[] { "pier", "mill", "ferry", "tower", "abbey", "dam", "quay", "lock" }[i]} may "
                        + "close, says Ida Rask."));
        Score score = new HedgingAnalyzer().Analyze(TextAnnotator.Annotate(guesses)).Scores["hedging"];
        Assert.True(score.Value < 0.5);
        Assert.Equal("epistemic", Assert.Single(score.Contributions).Name);
    }

    [Fact]
    public void A_weasel_is_free_in_no_genre()
    {
        Article article =
            ArticleExtractor.Extract(
                InputDocument.FromText("I think my plan may fail. Some people believe it is dead."))
                with { Genre = new GenreEstimate(Genre.Opinion, 0.9) };
        Finding charged = Assert.Single(new HedgingAnalyzer().Analyze(TextAnnotator.Annotate(article)).Findings,
            finding => finding.Severity != Severity.None);
        Assert.Equal("weasel-attribution", charged.Type);
    }

    [Theory]
    [InlineData("Turn the tap until it stops. Hold the cup below. The pipe may drip.", true)]
    [InlineData("The pipes of the house are old. Many of them were laid by the first owner of the mill. The tap in the "
        + "hall may drip at night. The others are dry and were not used by anybody for years. Step 1: Wait.", false)]
    public void Only_a_text_that_instructs_throughout_is_a_how_to(string text, bool free)
    {
        Article article =
            ArticleExtractor.Extract(InputDocument.FromText(text)) with { Genre = new GenreEstimate(Genre.HowTo, 0.9) };
        Finding may = new HedgingAnalyzer().Analyze(TextAnnotator.Annotate(article)).Findings
            .Single(finding => finding.Span.In(text) == "may");
        Assert.Equal(free, may.Severity == Severity.None);
    }
}
