using System.Collections.Immutable;
using System.Text.Json;
using QualityCheck.Text;

namespace QualityCheck.Scoring;

/// <summary>
/// Reads a policy. Whatever in it can be wrong without knowing the analyzers is told with its line and column.
/// </summary>
internal static class PolicyReader
{
    private static readonly string[] Keys = ["name", "version", "description", "evidence", "rules"];
    private static readonly string[] RuleKeys = ["action", "reason", "when", "below", "above"];
    private static readonly VerdictAction[] Actions =
    [
        VerdictAction.Abstain, VerdictAction.Review, VerdictAction.Reject,
    ];

    /// <exception cref="PolicyException">It is no valid policy.</exception>
    public static (string Name, int Version, ImmutableArray<PolicyRule> Rules) Read(string json)
    {
        var policy = new PolicyObject(PlacedJson.Parse(json), "a policy", Keys);
        string name = policy.RequiredText("name").Text;
        PlacedJson version = policy.Required("version", JsonValueKind.Number);
        if (version.Number is not (>= 0 and <= int.MaxValue) || !double.IsInteger(version.Number))
            throw policy.Mistake(version.Place, "'version' must be a whole number, 0 or more");
        _ = policy.Optional("description", JsonValueKind.String);
        bool hasEvidence = !string.IsNullOrWhiteSpace(policy.Optional("evidence", JsonValueKind.String)?.Text);
        return (name, (int)version.Number,
            [.. policy.Required("rules", JsonValueKind.Array).Items
                .Select((rule, i) => Rule(rule, i + 1, hasEvidence))]);
    }

    private static PolicyRule Rule(PlacedJson json, int number, bool hasEvidence)
    {
        string named =
            json.Members.FirstOrDefault(member => member.Key == "reason").Value is { Kind: JsonValueKind.String } code
                ? $" ({Nearest.Shown(code.Text)})"
                : "";
        var fields = new PolicyObject(json, "a rule", RuleKeys, FormattableString.Invariant($"rule {number}{named}: "));
        PlacedJson action = fields.RequiredText("action"), reason = fields.RequiredText("reason"),
            when = fields.RequiredText("when");
        PlacedJson? below = fields.Optional("below", JsonValueKind.Number),
            above = fields.Optional("above", JsonValueKind.Number);
        if (below is not null && above is not null)
            throw fields.Mistake(above.Place, "give either 'below' or 'above', not both");
        PlacedJson threshold = below ?? above ?? throw fields.Mistake(json.Place, "'below' or 'above' is missing");
        if (!double.IsFinite(threshold.Number))
            throw fields.Mistake(threshold.Place, "the number is too large");
        var rule = new PolicyRule(number, Action(fields, action), reason.Text, FigureName.Of(when.Text),
            below is not null, threshold.Number) { WhenAt = when.Place, ThresholdAt = threshold.Place };
        if (rule.Action == VerdictAction.Reject && !hasEvidence)
            throw fields.Mistake(action.Place,
                "a policy that rejects must name, under 'evidence', what its thresholds rest on");
        if (PolicyFigures.Own.Has(rule.When.Score))
            PolicyFigures.Own.Validate(rule);
        return rule;
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
