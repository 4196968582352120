using System.Collections.Immutable;
using System.Text.Json.Nodes;
using QualityCheck.Scoring;

namespace QualityCheck.Html;

/// <summary>The thresholds of a policy that can be moved on their own.</summary>
internal static class ThresholdLines
{
    /// <summary>
    /// Those of the rules that review where the value of one score is below or above a number. Rules of several
    /// conditions are left out: moving one number of them says little.
    /// </summary>
    public static ImmutableArray<ThresholdLine> Of(Policy policy) =>
    [
        .. from rule in policy.Rules
           where rule.Action == VerdictAction.Review
           let condition = rule.Condition as FigureCondition
           where condition is { When: { Figure: null, Score: not FigureName.Document } }
           let without = Without(policy, rule)
           where without is not null
           select new ThresholdLine(rule, condition, without),
    ];

    private static Policy? Without(Policy policy, PolicyRule rule)
    {
        JsonNode json = JsonNode.Parse(policy.ToJson())!;
        json["rules"]!.AsArray().RemoveAt(rule.Number - 1);
        try
        {
            return Policy.Parse(json.ToJsonString());
        }
        catch (PolicyException)
        {
            return null; // It was the only rule.
        }
    }
}
