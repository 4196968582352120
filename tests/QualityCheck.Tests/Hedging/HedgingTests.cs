using QualityCheck.Hedging;

namespace QualityCheck.Tests.Hedging;

public sealed class HedgingTests
{
    public static TheoryData<string> Lines => Specs.Read("Hedging/hedging.spec");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Finds_exactly_the_cues(string line)
    {
        MarkedText marked = MarkedText.Parse(line);
        marked.AssertFound(Analyze(marked.Text).Findings.Select(finding => (finding.Span, finding.Type)));
    }

    [Theory]
    [InlineData("The minister probably agreed.", true)]
    [InlineData("“We may close the road,” she wrote to Ann Lee.", false)]
    [InlineData("The minister may not be likely to agree. It is not likely to pass.", true)]
    [InlineData("Will the minister possibly agree?", false)]
    [InlineData("The ministry said on 4 June 2024 that the road may close.", false)]
    [InlineData("The survey counted 512 boats. The number may fall.", false)]
    public void Charges_only_what_nothing_anchors(string text, bool charged) =>
        Assert.Equal(charged, Analyze(text).Findings.Any(finding => finding.Severity != Severity.None));

    [Theory]
    [InlineData("The ferry may stop.", "may", 1)]
    [InlineData("If the rain lasts, the ferry may stop.", "may", 0.5)]
    [InlineData("Experts say the ferry may stop.", "may", 1)]
    [InlineData("Ann Lee said the ferry may stop.", "may", 0)]
    [InlineData("“The ferry may stop,” he told the crew.", "may", 0)]
    [InlineData("The ferry is “probably” late.", "probably", 0.6)]
    [InlineData("The ferry is not likely late.", "likely", 0)]
    [InlineData("Is the ferry probably late?", "probably", 0)]
    [InlineData("Nobody asked whether the ferry was late.", "whether", 0)]
    [InlineData("She may be slow, but she is thorough.", "may", 0)]
    [InlineData("She may be slow, and she is late.", "may", 1)]
    [InlineData("The glaze may look dull at first; that is normal.", "may", 0)]
    [InlineData("You may need to wait an hour.", "may", 0)]
    [InlineData("If the soup may be sour, taste it.", "may", 0)]
    [InlineData("The crew ruled out any possibility of theft.", "possibility", 0)]
    [InlineData("The crew could not rule out the possibility of theft.", "possibility", 0.6)]
    [InlineData("The possibility of theft was dismissed.", "possibility", 0)]
    [InlineData("It is far from certain that the ferry will come, and it is probably late.", "probably", 0.6)]
    [InlineData("Of course, wash your hands first.", "Of course", 0)]
    [InlineData("Of course the door was locked.", "Of course", 0.3)]
    public void What_a_cue_costs_depends_on_whose_it_is(string text, string cue, double charge) =>
        Assert.Equal(charge,
            Analyze(text).Findings.Single(finding => finding.Span.In(text) == cue).Evidence.Number("charge"));

    [Fact]
    public void The_share_without_an_anchor_is_told()
    {
        AnalyzerResult result =
            Analyze("The ferry may stop.\n\nAnn Lee said the pier may close.\n\nVarious boats left.");
        Assert.Equal(0.5, result.Scores["hedging"].Measures["unanchored"]);
        Assert.Equal(1, result.Scores["vagueness"].Measures["unanchored"]);
    }

    [Fact]
    public void A_stack_is_charged_once()
    {
        AnalyzerResult stacked = Analyze("The plan could potentially fail.");
        Assert.Equal(2, stacked.Findings.Length);
        Assert.All(stacked.Findings, finding => Assert.Equal(0, finding.Evidence.Number("stack")));
        Assert.Equal(100.0 / 5, stacked.Scores["hedging"].Amount!.Value, 9);
    }

    [Fact]
    public void An_opinion_is_free()
    {
        Article article =
            ArticleExtractor.Extract(InputDocument.FromText("I think the plan may possibly fail."))
                with { Genre = new GenreEstimate(Genre.Opinion, 0.9) };
        AnalyzerResult result = new HedgingAnalyzer().Analyze(TextAnnotator.Annotate(article));
        Assert.NotEmpty(result.Findings);
        Assert.All(result.Findings, finding => Assert.Equal(Severity.None, finding.Severity));
        Assert.Equal(1, result.Scores["hedging"].Value);
    }

    [Fact]
    public void Contributions_and_baseline_sum_to_the_value()
    {
        Score score =
            Analyze(
                "It may fail. It is believed to fail. Reportedly it fails. The rest of the text holds no cue and goes "
                    + "on for a while, and on, and on.").Scores["hedging"];
        Assert.Equal((decimal)score.Value!,
            (decimal)score.Baseline! + score.Contributions.Sum(part => (decimal)part.Value));
    }

    [Fact]
    public void Another_language_gets_no_score()
    {
        AnalyzerResult result =
            Analyze(
                "Der Minister sprach am Montag mit dem Rat der Stadt über die neue Brücke und den Preis der Karten, "
                    + "und niemand wusste, was daraus wird.");
        Assert.Empty(result.Findings);
        Assert.Null(result.Scores["hedging"].Value);
    }

    private static AnalyzerResult Analyze(string text) => new HedgingAnalyzer().Analyze(TextAnnotator.Annotate(text));
}
