using System.Collections.Immutable;
using QualityCheck.Scoring;

namespace QualityCheck.Tests.Scoring;

public sealed class PolicyTests
{
    private const string Low = """{ "action": "review", "reason": "hedging.low", "when": "hedging", "below": 0.5 }""";
    private const string Dense =
        """{ "action": "review", "reason": "facts.dense", "when": "factualDensity.per100Words", "above": 20 }""";
    private const string Bad =
        """{ "action": "reject", "reason": "quality.bad", "all": [ { "when": "quality", "below": 0.3 }, { "any": [ """
        + """{ "when": "hedging", "below": 0.5 }, { "when": "factualDensity", "below": 0.5 } ] } ] }""";
    private const string Short =
        """{ "action": "abstain", "reason": "document.short", "when": "document.words", "below": 120 }""";

    [Fact]
    public void Half_a_character_in_a_policy_is_replaced()
    {
        foreach (string half in new[] { "\uD83D", "\\ud83d" })
            Assert.Equal("hedging.low \uFFFD",
                Assert.Single(Decide(Parse(Low.Replace(".low", $".low {half}")), hedging: 0).Reasons));
    }

    [Fact]
    public void Accepts_where_no_rule_holds()
    {
        Verdict verdict = Decide(Parse(Low, Dense, Short), hedging: 0.5, density: 20, words: 120);
        Assert.Equal(VerdictAction.Accept, verdict.Action);
        Assert.Empty(verdict.Reasons);
        Assert.Equal("test@3", verdict.Policy);
    }

    [Theory]
    [InlineData(0.49, 20, "hedging.low")]
    [InlineData(0.5, 20.1, "facts.dense")]
    [InlineData(0.49, 20.1, "hedging.low facts.dense")]
    public void Holds_a_figure_below_or_above_the_threshold(double hedging, double density, string reasons)
    {
        Verdict verdict = Decide(Parse(Low, Dense), hedging, density);
        Assert.Equal((VerdictAction.Review, reasons), (verdict.Action, string.Join(' ', verdict.Reasons)));
    }

    [Fact]
    public void Abstaining_outweighs_everything()
    {
        Verdict verdict = Decide(Parse(Bad, Low, Short), hedging: 0, quality: 0.1, words: 119);
        Assert.Equal((VerdictAction.Abstain, "document.short"), (verdict.Action, Assert.Single(verdict.Reasons)));
    }

    [Fact]
    public void The_severest_action_counts_and_milder_reasons_stay()
    {
        Verdict verdict = Decide(Parse(Low, Bad), hedging: 0, quality: 0.1, facts: 0);
        Assert.Equal((VerdictAction.Reject, "hedging.low quality.bad"),
            (verdict.Action, string.Join(' ', verdict.Reasons)));
    }

    [Fact]
    public void A_figure_that_is_absent_makes_the_verdict_abstain()
    {
        var nothing = new QualityAssessment(Score.None, ImmutableSortedDictionary<string, double>.Empty);
        Verdict verdict = Parse(Low, Dense, Bad).Decide(new PolicyInput(nothing,
            new Dictionary<string, Score> { ["hedging"] = Score.None, ["factualDensity"] = new() { Value = 1 } }));
        Assert.Equal((VerdictAction.Abstain, "hedging.absent factualDensity.absent quality.absent"),
            (verdict.Action, string.Join(' ', verdict.Reasons)));
    }

    [Fact]
    public void What_is_absent_outweighs_the_rules_that_hold_and_is_named_once()
    {
        Verdict verdict = Parse(Low, Dense, Low).Decide(
            new PolicyInput(Assessed(quality: 0.1), new Dictionary<string, Score> { ["factualDensity"] = Facts(1, 30) }));
        Assert.Equal((VerdictAction.Abstain, "hedging.absent"), (verdict.Action, string.Join(' ', verdict.Reasons)));
    }

    [Fact]
    public void Where_a_rule_abstains_its_reason_stands_alone()
    {
        Verdict verdict = Parse(Low, Short).Decide(new PolicyInput(Assessed(words: 119), new Dictionary<string, Score>()));
        Assert.Equal((VerdictAction.Abstain, "document.short"), (verdict.Action, string.Join(' ', verdict.Reasons)));
    }

    [Fact]
    public void A_rule_may_ask_for_the_amount()
    {
        Policy policy =
            Parse("""{ "action": "review", "reason": "hedging.many", "when": "hedging.amount", "above": 2 }""");
        var scores = new Dictionary<string, Score> { ["hedging"] = new Score { Value = 0.4, Amount = 2.1 } };
        var assessment = new QualityAssessment(Score.None, ImmutableSortedDictionary<string, double>.Empty);
        Assert.Equal(VerdictAction.Review, policy.Decide(new PolicyInput(assessment, scores)).Action);
    }

    [Fact]
    public void The_figures_of_the_document_are_those_a_rule_may_name() =>
        Assert.Equal(QualityModel.Document.Figures.Select(figure => figure.Name).Order(StringComparer.Ordinal),
            QualityModel.Default.Assess(TextAnnotator.Annotate("It rains."), new Dictionary<string, Score>()).Reliability.Keys);

    [Fact]
    public void The_same_reason_is_named_once() => Assert.Single(Decide(Parse(Low, Low), hedging: 0).Reasons);

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => Policy.Parse(null!));

    /// <summary>Nobody calibrated them, so they claim no calibration, and what does not claim one cannot reject.</summary>
    [Fact]
    public void The_policies_of_the_library_never_reject() => Assert.All(Policy.All, policy =>
    {
        Assert.Null(policy.Calibration);
        Assert.False(policy.IsShadow);
        Assert.Equal(VerdictAction.Review, policy.Decide(Hopeless()).Action);
        Assert.Same(policy, Policy.Find(policy.Name));
        _ = new QualityCheckerBuilder().UsePolicy(policy).Build();
    });

    [Fact]
    public void A_changed_policy_has_another_digest_and_a_comment_changes_nothing()
    {
        const string one = """{ "name": "a", "version": 1, "rules": [] }""";
        string digest = Policy.Parse(one).Digest;
        Assert.Matches("^[0-9a-f]{12}$", digest);
        Assert.Equal(digest, Policy.Parse("/* ours */" + one.Replace(" ", "", StringComparison.Ordinal)).Digest);
        Assert.NotEqual(digest, Policy.Parse(one.Replace("[]",
            """[ { "action": "review", "reason": "r", "when": "style", "below": 0.5 } ]""",
            StringComparison.Ordinal)).Digest);
        QualityReport report = new QualityCheckerBuilder().UsePolicy(Policy.Parse(one)).Build()
            .Check(InputDocument.FromText("It rains."));
        Assert.Equal(digest, report.Versions.PolicyDigest);
    }

    private static PolicyInput Hopeless()
    {
        Score zero = new() { Value = 0 };
        var scores =
            new[] { "hedging", "repetition", "factualDensity", "style", "vagueness", "boilerplate" }.ToDictionary(
                name => name, _ => zero);
        scores["boilerplate"] =
            zero with { Amount = 50,
                Measures = ImmutableSortedDictionary.CreateRange([KeyValuePair.Create("splicedTopics", 1.0)]) };
        scores["credibility"] = Score.None;
        scores["factualDensity"] =
            zero with { Measures = ImmutableSortedDictionary.CreateRange([KeyValuePair.Create("variety", 0.0)]) };
        var assessment = new QualityAssessment(zero, ImmutableSortedDictionary.CreateRange(
            [KeyValuePair.Create("prose", 500.0), KeyValuePair.Create("words", 500.0),
                KeyValuePair.Create("language", 1.0), KeyValuePair.Create("extraction", 1.0),
                KeyValuePair.Create("unsupportedGenre", 0.0)]));
        return new PolicyInput(assessment, scores);
    }

    private static Policy Parse(params string[] rules) => Policy.Parse(
        $$"""{ "name": "test", "version": 3, "calibration": { "n": 300, "falseRejects": 0, "bound": 0.01, "confidence": 0.95, "date": "2026-11-29", "source": "a test" }, "rules": [{{string.Join(',', rules)}}] }""");

    private static Verdict Decide(Policy policy, double hedging = 1, double density = 0, double quality = 1,
        int words = 1000, double facts = 1) => policy.Decide(new PolicyInput(
        Assessed(quality, words),
        new Dictionary<string, Score>
        {
            ["hedging"] = new() { Value = hedging },
            ["factualDensity"] = Facts(facts, density),
        }));

    private static Score Facts(double value, double density) => new()
    {
        Value = value,
        Measures = ImmutableSortedDictionary.CreateRange([KeyValuePair.Create("per100Words", density)]),
    };

    private static QualityAssessment Assessed(double quality = 1, int words = 1000) =>
        new(new Score { Value = quality, Low = quality, High = quality },
            ImmutableSortedDictionary.CreateRange(
                [KeyValuePair.Create("words", (double)words), KeyValuePair.Create("unsupportedGenre", 0.0)]));
}
