using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace QualityCheck.Scoring;

/// <summary>
/// A policy that rejects ever more: at the last step it rejects below the very thresholds by which the policy sends to
/// Review, at step 0 nothing. Which documents a step rejects does not depend on labels, and each step rejects what the
/// one before it does.
/// </summary>
internal sealed class RejectionPath
{
    /// <summary>The reason of the rule that rejects.</summary>
    public const string Reason = "quality.rejected";

    /// <summary>Where a policy sends nothing to Review by its quality, all of them are tried.</summary>
    private const double MostQuality = 0.99;

    /// <summary>Decimals of thresholds.</summary>
    private const int Decimals = 4;

    /// <summary>Stands where nothing is calibrated yet.</summary>
    private static readonly PolicyCalibration None = new(1, 1, 1, 0.5, DateOnly.MinValue, "none");

    private readonly Policy _policy;
    private readonly ImmutableHashSet<string> _moving;
    private readonly ImmutableArray<FigureCondition> _scores;
    private readonly double _quality;
    private readonly Policy[] _steps;

    /// <exception cref="PolicyException">The policy has no rules for Review by scores of two analyzers, or a score that
    /// is named has none.</exception>
    public RejectionPath(Policy policy, PolicyTuningOptions options, int steps)
    {
        (_policy, _moving) = (policy, [.. options.Scores]);
        List<FigureCondition> grounds =
        [
            .. policy.Rules.Where(rule => rule.Action == VerdictAction.Review)
                .SelectMany(rule => rule.Condition.PossibleGrounds)
                .Where(ground => ground is { IsBelow: true, When.Figure: null }),
        ];
        _scores = [.. grounds.Where(ground => !PolicyFigures.Own.Has(ground.When.Score))
            .DistinctBy(ground => ground.When.Score, StringComparer.Ordinal)];
        _quality = grounds.Where(PolicyRule.IsQuality).Select(ground => ground.Threshold.Number)
            .DefaultIfEmpty(MostQuality).Max();
        if (PolicyRule.Analyzers(_scores) < PolicyRule.FewestAnalyzers)
            throw new PolicyException("to reject, a policy needs rules that send to review below a threshold of the "
                + "scores of two analyzers");
        string[] names = [.. _scores.Select(ground => ground.When.Score)];
        if (_moving.Except(names).Order(StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw new PolicyException($"no rule sends to review below a threshold of '{Nearest.Shown(unknown)}'; "
                + Nearest.Hint(unknown, names, "there are such rules for", names));
        _steps = [.. Enumerable.Range(0, steps + 1).Select(step => At(step, steps, None))];
    }

    public bool Rejects(int step, PolicyInput input)
    {
        Verdict verdict = _steps[step].Decide(input);
        return (verdict.Shadow ?? verdict).Action == VerdictAction.Reject;
    }

    /// <summary>The threshold of quality at a step.</summary>
    public double Quality(int step) => Part(_quality, step, _steps.Length - 1);

    /// <summary>The policy of a step.</summary>
    public Policy At(int step, PolicyCalibration calibration) => At(step, _steps.Length - 1, calibration);

    private Policy At(int step, int steps, PolicyCalibration calibration)
    {
        JsonObject policy = PolicyText.Parse(_policy.ToJson());
        policy["name"] = _policy.Name.EndsWith("-tuned", StringComparison.Ordinal)
            ? _policy.Name
            : $"{_policy.Name}-tuned";
        policy["version"] = _policy.Version + 1;
        policy["calibration"] = Json(calibration);
        JsonArray rules = policy["rules"]!.AsArray();
        for (int i = rules.Count - 1; i >= 0; i--)
        {
            if (_policy.Rules[i].Action == VerdictAction.Reject)
                rules.RemoveAt(i);
        }
        if (step > 0)
            rules.Add((JsonNode)Rule(step, steps));
        return Policy.Parse(PolicyText.Of(policy));
    }

    private JsonObject Rule(int step, int steps) => new JsonObject
    {
        ["action"] = "reject",
        ["reason"] = Reason,
        ["all"] = new JsonArray(
            Below(FigureName.Quality, Part(_quality, step, steps)),
            new JsonObject
            {
                ["any"] = new JsonArray(
                    [.. _scores.Select(ground => Below(ground.When.Score,
                        _moving.Contains(ground.When.Score)
                            ? Part(ground.Threshold.Number, step, steps)
                            : ground.Threshold.Number))]),
            }),
    };

    private static JsonObject Below(string score, double threshold) =>
        new JsonObject { ["when"] = score, ["below"] = threshold };

    private static JsonObject Json(PolicyCalibration calibration) => new JsonObject
    {
        ["n"] = calibration.N,
        ["falseRejects"] = calibration.FalseRejects,
        ["bound"] = calibration.Bound,
        ["confidence"] = calibration.Confidence,
        ["date"] = calibration.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["source"] = calibration.Source,
    };

    private static double Part(double whole, int step, int steps) => Math.Round(whole * step / steps, Decimals);
}
