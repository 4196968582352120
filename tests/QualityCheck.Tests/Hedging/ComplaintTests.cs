using System.Collections.Immutable;
using QualityCheck.Hedging;

namespace QualityCheck.Tests.Hedging;

/// <summary>What users of word-list linters complain of most, and that none of it holds here.</summary>
public sealed class ComplaintTests
{
    [Theory]
    [InlineData("So they just said that the pier is still there, then also wrote about it.")]
    [InlineData("Actually, it was quite simple, and really very good.")]
    public void Function_words_and_fillers_are_no_cues(string text) => Assert.Empty(Analyze(text).Findings);

    [Theory]
    [InlineData("How many boats came in?")]
    [InlineData("Too few boats came in.")]
    [InlineData("How often does the ferry leave?")]
    [InlineData("“Very well, Captain,” the mate said.")]
    public void Words_are_read_in_their_context(string text) => Assert.Empty(Analyze(text).Findings);

    [Fact]
    public void Only_is_no_weasel() => Assert.Empty(Analyze("Only the harbour office has the key.").Findings);

    [Theory]
    [InlineData("Most people agree that the pier is old.", "Most people agree")]
    [InlineData("Experts say the pier is old.", "Experts say")]
    [InlineData("The pier, according to insiders, is old.", "according to insiders")]
    public void Weasels_of_several_words_are_found(string text, string cue) =>
        Assert.Contains(Analyze(text).Findings,
            finding => finding.Type == "weasel-attribution" && finding.Span.In(text) == cue);

    [Theory]
    [InlineData("“Perhaps we may sail at noon,” Ann Lee said.")]
    public void Quoted_speech_costs_nothing(string text)
    {
        ImmutableArray<Finding> findings = Analyze(text).Findings;
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(Severity.None, finding.Severity));
    }

    [Fact]
    public void A_cue_is_a_whole_word() =>
        Assert.Empty(
            Analyze("The mayor’s discovery was mightier than the dismay of the maypole’s iffy owner.").Findings);

    [Fact]
    public void What_stands_for_a_cue_costs_nothing_itself()
    {
        Assert.Equal(Severity.Note, Assert.Single(Analyze("The town has a number of piers.").Findings).Severity);
        Assert.Equal(Severity.None, Assert.Single(Analyze("The town has several piers.").Findings).Severity);
        Assert.Empty(Analyze("The town has four piers.").Findings);
    }

    [Theory]
    [InlineData("energy-forum-solid.txt")]
    [InlineData("harbour-accord-solid.txt")]
    [InlineData("reykjavik-meeting-solid.txt")]
    [InlineData("valletta-osce-solid.txt")]
    public void A_solid_article_hears_next_to_nothing(string sample)
    {
        AnnotatedText text =
            TextAnnotator.Annotate(
                ArticleExtractor.Extract(
                    InputDocument.FromText(
                        File.ReadAllText(Path.Combine(Repository.Root, "data", "samples", sample)))));
        int charged = new HedgingAnalyzer().Analyze(text).Findings.Count(finding => finding.Severity != Severity.None);
        Assert.InRange(100.0 * charged / text.Words, 0, 0.5);
    }

    [Theory]
    [InlineData("The pier may be old.")]
    [InlineData("The town believes that the pier is old.")]
    [InlineData("The pier is reportedly old.")]
    [InlineData("Nobody asked whether the pier was old.")]
    [InlineData("Unless the town pays, the pier goes.")]
    [InlineData("Critics argue that the pier is old.")]
    [InlineData("The pier has various owners.")]
    [InlineData("The pier is undoubtedly old.")]
    public void A_message_names_the_words_and_gives_no_orders(string text)
    {
        Finding finding = Analyze(text).Findings[0];
        Assert.StartsWith($"“{finding.Span.In(text)}”", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)avoid|remove|omit|substitute|replace|rewrite|consider",
            finding.Message[(finding.Length + 2)..]);
    }

    [Fact]
    public void Names_and_terms_are_left_alone_and_phrases_can_be_accepted()
    {
        Assert.Empty(Analyze("Theresa May met Bob Hope at the Might and Magic fair in May.").Findings);
        var options = new HedgingOptions { Accepted = ["may contain nuts"] };
        const string text = "The cake may contain nuts. The cream may be old.";
        QualityReport report = new QualityCheckerBuilder().UseHedging(options).Build()
            .Check(InputDocument.FromText(text) with { Clean = false });
        Finding found = Assert.Single(report.Findings, finding => finding.Analyzer == "hedging");
        Assert.Equal(("epistemic", text.LastIndexOf("may", StringComparison.Ordinal)), (found.Type, found.Start));
    }

    private static AnalyzerResult Analyze(string text) => new HedgingAnalyzer().Analyze(TextAnnotator.Annotate(text));
}
