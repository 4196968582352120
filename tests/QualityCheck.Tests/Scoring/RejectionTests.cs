using System.Collections.Immutable;
using QualityCheck.Scoring;

namespace QualityCheck.Tests.Scoring;

/// <summary>A document is rejected only where everything speaks against it, else it goes to Review.</summary>
public sealed class RejectionTests
{
    private const string Calibration =
        """{ "n": 300, "falseRejects": 0, "bound": 0.01, "confidence": 0.95, "date": "2026-11-29", "source": "a test" }""";

    private const string Grounds =
        """{ "any": [ { "when": "hedging", "below": 0.5 }, { "when": "vagueness", "below": 0.5 }, { "when": "repetition", "below": 0.5 } ] }""";

    private static readonly string Rule =
        $$"""{ "action": "reject", "reason": "bad", "all": [ { "when": "quality", "below": 0.3 }, {{Grounds}} ] }""";

    [Theory]
    [InlineData(0.1, 0.2, 0.1, 0.9, 0.1, 0, VerdictAction.Reject, "bad")]
    [InlineData(0.1, 0.29, 0.9, 0.1, 0.1, 0, VerdictAction.Reject, "bad")]
    [InlineData(0.1, 0.3, 0.1, 0.9, 0.1, 0, VerdictAction.Review, "bad reject.interval")]
    [InlineData(0.1, 0.2, 0.1, 0.9, 0.1, 0.4, VerdictAction.Review, "bad reject.genre")]
    [InlineData(0.1, 0.2, 0.1, 0.9, 0.9, 0, VerdictAction.Review, "bad reject.scores")]
    [InlineData(0.1, 0.2, 0.1, 0.1, 0.9, 0, VerdictAction.Review, "bad reject.scores")]
    [InlineData(0.1, 0.5, 0.9, 0.9, 0.1, 0.1, VerdictAction.Review, "bad reject.scores reject.genre reject.interval")]
    [InlineData(0.3, 0.4, 0.1, 0.1, 0.1, 0, VerdictAction.Accept, "")]
    public void Rejecting_takes_two_analyzers_a_known_genre_and_a_sure_quality(double quality, double high,
        double hedging, double vagueness, double repetition, double unsupported, VerdictAction action, string reasons)
    {
        Verdict verdict = Parse(Rule).Decide(Input(quality, high, hedging, vagueness, repetition, unsupported));
        Assert.Equal((action, reasons), (verdict.Action, string.Join(' ', verdict.Reasons)));
    }

    [Fact]
    public void A_quality_without_an_interval_rejects_nothing()
    {
        PolicyInput sure = Input(0.1, 0.2, 0.1, 0.1, 0.1, 0);
        PolicyInput unsure = sure with
        {
            Assessment = sure.Assessment with { Quality = new Score { Value = 0.1 } },
        };
        Assert.Equal(["bad", "reject.interval"], Parse(Rule).Decide(unsure).Reasons);
    }

    [Fact]
    public void What_holds_by_something_else_than_the_quality_rejects_nothing()
    {
        const string either =
            """{ "action": "reject", "reason": "bad", "any": [ { "when": "quality", "below": 0.05 }, { "all": [ { "when": "hedging", "below": 0.5 }, { "when": "repetition", "below": 0.5 } ] } ] }""";
        Assert.Equal(["bad", "reject.interval"], Parse(either).Decide(Input(0.1, 0.2, 0.1, 0.1, 0.1, 0)).Reasons);
    }

    [Fact]
    public void What_must_not_hold_is_no_ground()
    {
        const string negated =
            """{ "action": "reject", "reason": "bad", "all": [ { "when": "quality", "below": 0.3 }, { "when": "hedging", "below": 0.5 }, { "not": { "when": "repetition", "above": 0.5 } }, { "any": [ { "when": "repetition", "below": 0.05 }, { "genre": "other" } ] } ] }""";
        Assert.Equal(["bad", "reject.scores"], Parse(negated).Decide(Input(0.1, 0.2, 0.1, 0.1, 0.1, 0)).Reasons);
    }

    [Theory]
    [InlineData("""{ "action": "reject", "reason": "bad", "when": "quality", "below": 0.3 }""",
        "a rule that rejects must ask for scores of two analyzers beside the quality")]
    [InlineData("""{ "action": "reject", "reason": "bad", "all": [ { "when": "quality", "below": 0.3 }, { "when": "hedging", "below": 0.3 }, { "when": "vagueness", "below": 0.3 } ] }""",
        "a rule that rejects must ask for scores of two analyzers beside the quality")]
    [InlineData("""{ "action": "reject", "reason": "bad", "all": [ { "when": "repetition", "below": 0.3 }, { "when": "hedging", "below": 0.3 } ] }""",
        "a rule that rejects must ask for 'quality' below a threshold")]
    [InlineData("""{ "action": "reject", "reason": "bad", "all": [ { "not": { "when": "quality", "below": 0.3 } }, { "when": "repetition", "below": 0.3 }, { "when": "hedging", "below": 0.3 } ] }""",
        "a rule that rejects must ask for 'quality' below a threshold")]
    public void What_could_never_reject_is_refused(string rule, string message) =>
        Assert.EndsWith(message, Assert.Throws<PolicyException>(() => Parse(rule)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_calibration_is_told() =>
        Assert.Equal(new PolicyCalibration(300, 0, 0.01, 0.95, new DateOnly(2026, 11, 29), "a test"),
            Parse(Rule).Calibration);

    private static Policy Parse(string rule) =>
        Policy.Parse($$"""{ "name": "test", "version": 1, "calibration": {{Calibration}}, "rules": [ {{rule}} ] }""");

    private static PolicyInput Input(double quality, double high, double hedging, double vagueness, double repetition,
        double unsupported) => new(
        new QualityAssessment(new Score { Value = quality, Low = 0, High = high },
            ImmutableSortedDictionary.CreateRange([KeyValuePair.Create("unsupportedGenre", unsupported)])),
        new Dictionary<string, Score>
        {
            ["hedging"] = new() { Value = hedging },
            ["vagueness"] = new() { Value = vagueness },
            ["repetition"] = new() { Value = repetition },
        });
}
