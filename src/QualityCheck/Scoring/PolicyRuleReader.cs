using System.Collections.Immutable;
using System.Text.Json;
using QualityCheck.Text;

namespace QualityCheck.Scoring;

/// <summary>Reads the rules of a policy.</summary>
internal static class PolicyRuleReader
{
    private static readonly string[] Keys = ["action", "reason", .. ConditionReader.Keys];

    private static readonly VerdictAction[] Actions =
    [
        VerdictAction.Abstain, VerdictAction.Review, VerdictAction.Reject,
    ];

    /// <exception cref="PolicyException">One is no valid rule, or rejects without a calibration.</exception>
    public static ImmutableArray<PolicyRule> Read(PlacedJson rules,
        ImmutableSortedDictionary<string, Threshold> thresholds, bool isCalibrated) =>
        [.. rules.Items.Select((rule, i) => Rule(rule, i + 1, thresholds, isCalibrated))];

    private static PolicyRule Rule(PlacedJson json, int number, ImmutableSortedDictionary<string, Threshold> thresholds,
        bool isCalibrated)
    {
        string named =
            json.Members.FirstOrDefault(member => member.Key == "reason").Value is { Kind: JsonValueKind.String } code
                ? $" ({Nearest.Shown(code.Text)})"
                : "";
        string prefix = FormattableString.Invariant($"rule {number}{named}: ");
        var fields = new PolicyObject(json, "a rule", Keys, prefix);
        PlacedJson action = fields.RequiredText("action"), reason = fields.RequiredText("reason");
        PolicyCondition condition = new ConditionReader(thresholds, prefix).Read(fields);
        var rule = new PolicyRule(number, Action(fields, action), reason.Text, condition);
        if (rule.Action == VerdictAction.Reject)
            ValidateRejection(rule, action.Place, isCalibrated);
        return rule;
    }

    private static void ValidateRejection(PolicyRule rule, Place place, bool isCalibrated)
    {
        if (!isCalibrated)
            throw rule.Mistake(place, "a policy that rejects must say, under 'calibration', on how many labelled "
                + "documents that rests; 'policy tune' makes one");
        if (!rule.Condition.PossibleGrounds.Any(PolicyRule.IsQuality))
            throw rule.Mistake(place, "a rule that rejects must ask for 'quality' below a threshold");
        if (PolicyRule.Analyzers(rule.Condition.PossibleGrounds) < PolicyRule.FewestAnalyzers)
            throw rule.Mistake(place, "a rule that rejects must ask for scores of two analyzers beside the quality");
    }

    private static VerdictAction Action(PolicyObject rule, PlacedJson action)
    {
        foreach (VerdictAction known in Actions)
        {
            if (action.Text == KebabCase.Of(known))
                return known;
        }
        string why = action.Text == KebabCase.Of(VerdictAction.Accept)
            ? ": a document is accepted where no rule holds"
            : "";
        throw rule.Mistake(action.Place,
            $"'{Nearest.Shown(action.Text)}' is no action of a rule{why}; the actions are "
                + $"{string.Join(", ", Actions.Select(KebabCase.Of))}");
    }
}
