using System.Collections.Immutable;
using QualityCheck.Scoring;

namespace QualityCheck.Tests.Scoring;

/// <summary>Thresholds to reject by, from labels: as far as the labels bear, and no further.</summary>
public sealed class PolicyTunerTests
{
    private static readonly PolicyTuningOptions Options = new()
    {
        Date = new DateOnly(2026, 11, 29),
        Source = "a test",
    };

    private static readonly Policy Base = Policy.Parse(
        """{ "name": "house", "version": 4, "rules": [ { "action": "review", "reason": "h", "when": "hedging", "below": 0.5 }, { "action": "review", "reason": "r", "when": "repetition", "below": 0.6 }, { "action": "review", "reason": "q", "when": "quality", "below": 0.5 } ] }""");

    [Fact]
    public void The_threshold_goes_as_far_as_the_labels_bear()
    {
        List<LabelledInput> labels =
        [
            .. Many(400, VerdictAction.Accept, quality: 0.8), .. Many(100, VerdictAction.Review, quality: 0.45),
            .. Many(50, VerdictAction.Reject, quality: 0.2),
        ];
        PolicyTuningResult tuned = PolicyTuner.Tune(Base, labels, Options);
        Assert.Null(tuned.Refusal);
        Assert.Equal((500, 50, 0, 50, 0.45), (tuned.Kept, tuned.Rejected, tuned.FalseRejects, tuned.TrueRejects,
            tuned.Quality));
        Assert.Equal(1 - Math.Pow(0.05, 1.0 / 500), tuned.Bound, 9);
        Policy policy = tuned.Policy!;
        Assert.Equal(("house-tuned", 5), (policy.Name, policy.Version));
        Assert.Equal((500, 0, 0.95, Options.Date, "a test"), (policy.Calibration!.N, policy.Calibration.FalseRejects,
            policy.Calibration.Confidence, policy.Calibration.Date, policy.Calibration.Source));
        Assert.InRange(policy.Calibration.Bound, tuned.Bound, tuned.Bound + 1e-6);
        foreach (LabelledInput label in labels)
            Assert.Equal(label.Decision == VerdictAction.Reject,
                policy.Decide(label.Input).Action == VerdictAction.Reject);
        Assert.Equal(policy.ToJson(), Policy.Parse(policy.ToJson()).ToJson());
    }

    [Fact]
    public void A_policy_that_was_tuned_can_be_tuned_again()
    {
        List<LabelledInput> labels =
            [.. Many(300, VerdictAction.Accept, quality: 0.8), .. Many(9, VerdictAction.Reject, quality: 0.2)];
        Policy once = PolicyTuner.Tune(Base, labels, Options).Policy!;
        Policy twice = PolicyTuner.Tune(once, labels, Options).Policy!;
        Assert.Equal(("house-tuned", 6), (twice.Name, twice.Version));
        Assert.Equal(once.ToJson().Replace("\"version\": 5", "\"version\": 6", StringComparison.Ordinal),
            twice.ToJson());
    }

    [Theory]
    [InlineData(298, 1)]
    [InlineData(200, 99)]
    [InlineData(0, 299)]
    public void Too_few_labels_are_refused_with_how_many_are_missing(int kept, int more)
    {
        PolicyTuningResult tuned = PolicyTuner.Tune(Base,
            [.. Many(kept, VerdictAction.Accept, quality: 0.8), .. Many(50, VerdictAction.Reject, quality: 0.2)],
            Options);
        Assert.Null(tuned.Policy);
        Assert.Equal(more, tuned.MoreLabels);
        Assert.Contains($": {more} more are needed", tuned.Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.2)]
    public void A_good_document_among_the_worst_asks_for_more_labels(double quality)
    {
        List<LabelledInput> labels =
        [
            .. Many(300, VerdictAction.Accept, quality: 0.8), .. Many(1, VerdictAction.Accept, quality),
            .. Many(50, VerdictAction.Reject, quality: 0.2),
        ];
        Assert.Equal(473 - 301, PolicyTuner.Tune(Base, labels, Options).MoreLabels);
        labels.AddRange(Many(473 - 301, VerdictAction.Accept, quality: 0.8));
        PolicyTuningResult tuned = PolicyTuner.Tune(Base, labels, Options);
        Assert.Equal((1, 50), (tuned.FalseRejects, tuned.TrueRejects));
        Assert.NotNull(tuned.Policy);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    public void Where_there_is_nothing_to_reject_more_labels_do_not_help(int rejected)
    {
        PolicyTuningResult tuned = PolicyTuner.Tune(Base,
            [.. Many(400, VerdictAction.Accept, quality: 0.8), .. Many(rejected, VerdictAction.Reject, quality: 0.9)],
            Options);
        Assert.Null(tuned.Policy);
        Assert.Null(tuned.MoreLabels);
        Assert.NotNull(tuned.Refusal);
    }

    [Fact]
    public void Scores_that_are_named_move_along_with_the_quality()
    {
        List<LabelledInput> labels =
        [
            .. Many(400, VerdictAction.Accept, quality: 0.21, hedging: 0.45), .. Many(9, VerdictAction.Reject, 0.1, 0.1),
        ];
        Assert.Equal(0.21, PolicyTuner.Tune(Base, labels, Options).Quality);
        PolicyTuningResult tuned = PolicyTuner.Tune(Base, labels, Options with { Scores = ["hedging"] });
        Assert.Equal(0.45, tuned.Quality);
        Assert.Contains("{\"when\":\"hedging\",\"below\":0.45}", tuned.Policy!.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "name": "x", "version": 1, "rules": [ { "action": "review", "reason": "h", "when": "hedging", "below": 0.5 }, { "action": "review", "reason": "v", "when": "vagueness", "below": 0.5 } ] }""",
        "hedging", "scores of two analyzers")]
    [InlineData("""{ "name": "x", "version": 1, "rules": [ { "action": "review", "reason": "h", "when": "hedging", "below": 0.5 }, { "action": "review", "reason": "v", "when": "repetition", "below": 0.5 } ] }""",
        "repetiton", "did you mean 'repetition'?")]
    public void What_cannot_be_tuned_is_told(string policy, string score, string message) =>
        Assert.Contains(message,
            Assert.Throws<PolicyException>(
                () => PolicyTuner.Tune(Policy.Parse(policy), [], Options with { Scores = [score] })).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 0.95)]
    [InlineData(1, 0.95)]
    [InlineData(double.NaN, 0.95)]
    [InlineData(0.01, 0.4)]
    [InlineData(0.01, 1)]
    public void A_share_that_is_none_is_refused(double share, double confidence) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PolicyTuner.Tune(Base, [],
            Options with { MaxFalseReject = share, Confidence = confidence }));

    /// <summary>
    /// The promise itself: of 200 teams that label anew, at most 5 in 100 get a policy whose true share of false rejects
    /// is above what they allowed. Good documents have a quality anywhere from 0 to 1, so that below a threshold t the
    /// true share is t; more than 19 of 200 would be rarer than 1 in 200 if the promise holds.
    /// </summary>
    [Fact]
    public void The_bound_holds()
    {
        const double allowed = 0.1;
        ulong state = 20261129;
        int broken = 0, made = 0;
        for (int team = 0; team < 200; team++)
        {
            List<LabelledInput> labels = [.. Many(20, VerdictAction.Reject, quality: 0.001)];
            for (int i = 0; i < 120; i++)
                labels.Add(new LabelledInput(Input(Uniform(ref state), 0.1), VerdictAction.Accept));
            PolicyTuningResult tuned =
                PolicyTuner.Tune(Base, labels, Options with { MaxFalseReject = allowed, Confidence = 0.95 });
            made += tuned.Policy is null ? 0 : 1;
            broken += tuned.Quality > allowed ? 1 : 0;
        }
        Assert.InRange(made, 190, 200);
        Assert.InRange(broken, 1, 19);
    }

    private static double Uniform(ref ulong state)
    {
        state = state * 6364136223846793005 + 1442695040888963407;
        return (state >> 11) * (1.0 / (1UL << 53));
    }

    private static IEnumerable<LabelledInput> Many(int count, VerdictAction decision, double quality,
        double hedging = 0.1) => Enumerable.Repeat(new LabelledInput(Input(quality, hedging), decision), count);

    private static PolicyInput Input(double quality, double hedging) => new(
        new QualityAssessment(new Score { Value = quality, Low = quality, High = quality },
            ImmutableSortedDictionary.CreateRange([KeyValuePair.Create("unsupportedGenre", 0.0)])),
        new Dictionary<string, Score>
        {
            ["hedging"] = new() { Value = hedging },
            ["repetition"] = new() { Value = 0.1 },
        });
}
