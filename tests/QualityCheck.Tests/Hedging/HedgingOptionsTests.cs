using QualityCheck.Hedging;

namespace QualityCheck.Tests.Hedging;

public sealed class HedgingOptionsTests
{
    private const string Text = "The ferry may contain various boats. It is a game changer, and probably late.";

    [Fact]
    public void Without_options_all_cues_are_reported()
    {
        Assert.Equal(["may", "various", "probably"], Cues(HedgingOptions.Default));
        Assert.Equal(new HedgingAnalyzer().Analyze(TextAnnotator.Annotate(Text)).Scores["hedging"],
            Analyze(HedgingOptions.Default).Scores["hedging"]);
    }

    [Fact]
    public void A_type_can_be_switched_off()
    {
        var options = new HedgingOptions { Off = [CueType.VagueQuantifier] };
        Assert.Equal(["may", "probably"], Cues(options));
        Assert.Equal(1, Analyze(options).Scores["vagueness"].Value);
    }

    [Fact]
    public void A_cue_can_be_dropped() =>
        Assert.Equal(["may", "various"], Cues(new HedgingOptions { Dropped = ["Probably"] }));

    [ModelFact("hedges")]
    public void A_misspelt_cue_is_reported_and_goes_with_the_word_that_is_meant()
    {
        string text = Text.Replace("probably", "porbably", StringComparison.Ordinal);
        Assert.Equal(["may", "various", "porbably"], Cues(HedgingOptions.Default, text));
        Assert.Equal(["may", "various"], Cues(new HedgingOptions { Dropped = ["probably"] }, text));
    }

    [Fact]
    public void A_cue_can_be_added()
    {
        var options = new HedgingOptions { Added = [new AddedCue("Game changer/changers", CueType.Booster)] };
        Assert.Equal(["may", "various", "game changer", "probably"], Cues(options));
        Assert.True(
            Analyze(options).Scores["vagueness"].Amount > Analyze(HedgingOptions.Default).Scores["vagueness"].Amount);
    }

    [Fact]
    public void An_added_cue_takes_the_place_of_the_librarys()
    {
        Finding finding =
            Assert.Single(
                Analyze(new HedgingOptions { Added = [new AddedCue("probably late", CueType.Doxastic, 1)] }).Findings,
                finding => finding.Start > 50);
        Assert.Equal("doxastic", finding.Type);
        Assert.Equal(1, finding.Evidence.Number("strength"));
    }

    [Fact]
    public void In_an_accepted_phrase_no_cue_is_reported() =>
        Assert.Equal(["probably"], Cues(new HedgingOptions { Accepted = ["may contain/hold various"] }));

    [Theory]
    [InlineData("", 0.6)]
    [InlineData("two  spaces", 0.6)]
    [InlineData("a/ b", 0.6)]
    [InlineData("game changer", 0)]
    [InlineData("game changer", 1.1)]
    [InlineData("game changer", double.NaN)]
    public void What_is_no_cue_is_refused(string phrase, double strength) =>
        Assert.Throws<ArgumentException>(
            () =>
                new QualityCheckerBuilder().UseHedging(
                    new HedgingOptions { Added = [new AddedCue(phrase, CueType.Booster, strength)] }));

    private static IEnumerable<string> Cues(HedgingOptions options, string text = Text) =>
        Analyze(options, text).Findings.Select(finding => finding.Span.In(text));

    private static AnalyzerResult Analyze(HedgingOptions options, string text = Text) =>
        new HedgingAnalyzer(options).Analyze(TextAnnotator.Annotate(text));
}
