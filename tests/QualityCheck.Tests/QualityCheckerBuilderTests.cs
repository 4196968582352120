using QualityCheck.Scoring;

namespace QualityCheck.Tests;

public sealed class QualityCheckerBuilderTests
{
    private static readonly InputDocument Document = InputDocument.FromText(Repository.Sample("energy-forum.txt"));

    [Theory]
    [InlineData("stile", "There is no analyzer 'stile'; did you mean 'style'?")]
    [InlineData("Style", "There is no analyzer 'Style'; did you mean 'style'?")]
    [InlineData("x\n", "There is no analyzer 'x '; there are boilerplate, repetition, facts, style, credibility")]
    public void To_leave_out_an_analyzer_that_there_is_not_is_a_mistake(string name, string message) =>
        Assert.StartsWith(message,
            Assert.Throws<ArgumentException>(() => new QualityCheckerBuilder().Remove("hedging").Remove(name)).Message);

    [Fact]
    public void To_leave_one_out_twice_does_no_harm()
    {
        var builder = new QualityCheckerBuilder().Add(new Echo());
        QualityReport report =
            builder.Remove("style").Remove("style").Remove("echo").Remove("echo").Build().Check(Document);
        Assert.False(report.Scores!.ContainsKey("style") || report.Scores.ContainsKey("echo"));
    }

    [Fact]
    public void A_policy_may_name_what_an_added_analyzer_makes()
    {
        Policy policy =
            Policy.Parse(
                """{ "name": "x", "version": 1, "rules": [{ "action": "review", "reason": "r", "when": "echo.loudness", "above": -3 }] }""");
        Assert.Equal(VerdictAction.Review,
            new QualityCheckerBuilder().UsePolicy(policy).Add(new Echo()).Build().Check(Document).Verdict!.Action);
        Assert.Contains("no score 'echo'",
            Assert.Throws<PolicyException>(new QualityCheckerBuilder().UsePolicy(policy).Build).Message);
    }

    [Theory]
    [InlineData("above", -9, "'above' -9 never holds: 'echo.loudness' goes from -40 to -9")]
    [InlineData("below", -40, "'below' -40 never holds: 'echo.loudness' goes from -40 to -9")]
    [InlineData("below", 0, "'below' 0 always holds: 'echo.loudness' goes from -40 to -9")]
    public void Its_bounds_count(string side, int threshold, string message)
    {
        Policy policy =
            Policy
                .Parse($$"""{ "name": "x", "version": 1, "rules": [{ "action": "review", "reason": "r", "when": "echo.loudness", "{{side}}": {{threshold}} }] }""");
        Assert.EndsWith(message,
            Assert.Throws<PolicyException>(
                new QualityCheckerBuilder().UsePolicy(policy).Add(new Echo(most: -9)).Build).Message);
    }

    [Fact]
    public void A_score_whose_analyzer_was_left_out_is_absent_and_no_mistake()
    {
        Verdict verdict = new QualityCheckerBuilder().Remove("repetition").Build().Check(Document).Verdict!;
        Assert.Equal((VerdictAction.Abstain, "repetition.absent"), (verdict.Action, Assert.Single(verdict.Reasons)));
    }

    [Fact]
    public void What_is_not_English_abstains_for_that()
    {
        InputDocument german =
            InputDocument.FromText(
                string.Concat(
                    Enumerable.Repeat(
                        "Der Hafen wurde gestern nach einem langen Streit zwischen den beiden Städten wieder geöffnet. ", 30)));
        Verdict verdict = QualityChecker.CreateDefault().Check(german).Verdict!;
        Assert.Contains("document.language", verdict.Reasons);
        Assert.DoesNotContain(verdict.Reasons, reason => reason.EndsWith(".absent", StringComparison.Ordinal));
        Policy hedging =
            Policy.Parse(
                """{ "name": "x", "version": 1, "rules": [{ "action": "review", "reason": "r", "when": "hedging", "below": 0.5 }] }""");
        Assert.Equal("hedging.absent",
            Assert.Single(new QualityCheckerBuilder().UsePolicy(hedging).Build().Check(german).Verdict!.Reasons));
    }

    [Theory]
    [InlineData("quality")]
    [InlineData("document")]
    public void The_librarys_own_names_are_taken(string score) =>
        Assert.Throws<ArgumentException>(() => new QualityCheckerBuilder().Add(new Echo(score)));

    [Theory]
    [InlineData("boilerplate hedging repetition facts style credibility")]
    [InlineData("hedging repetition facts style credibility")]
    [InlineData("style facts credibility")]
    public void Quality_without_evidence_is_none(string removed)
    {
        Policy none = Policy.Parse("""{ "name": "x", "version": 1, "rules": [] }""");
        QualityCheckerBuilder builder = new QualityCheckerBuilder().UsePolicy(none);
        foreach (string name in removed.Split(' '))
            builder.Remove(name);
        Score quality = builder.Build().Check(Document).Scores!["quality"];
        Assert.Equal((null, null, null, null), (quality.Value, quality.Rating, quality.Low, quality.High));
    }

    [Fact]
    public void Quality_with_half_of_the_evidence_is_some()
    {
        QualityReport report = new QualityCheckerBuilder().Remove("facts").Remove("hedging").Build().Check(Document);
        Assert.Contains("hedging.absent", report.Verdict!.Reasons);
        Assert.DoesNotContain("quality.absent", report.Verdict.Reasons);
    }

    private sealed class Echo(string score = "echo", double most = double.PositiveInfinity) : IAnalyzer
    {
        public string Name => "echo";

        public IReadOnlyList<RuleDescriptor> Rules => [];

        public IReadOnlyList<ScoreDescriptor> Scores { get; } =
        [
            new(score, new FigureDescriptor("loudness", -40, most)),
        ];

        public AnalyzerResult Analyze(AnnotatedText text, CancellationToken cancellationToken = default) =>
            new() { Scores = new AnalyzerResult().Scores.Add("echo",
                Score.None with { Measures = Score.None.Measures.Add("loudness", -2) }) };
    }
}
