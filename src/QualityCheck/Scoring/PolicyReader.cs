using System.Collections.Immutable;
using System.Text.Json;

namespace QualityCheck.Scoring;

/// <summary>
/// Reads a policy. Whatever in it can be wrong without knowing the analyzers is told with its line and column.
/// </summary>
internal static class PolicyReader
{
    private static readonly string[] Keys =
    [
        "name", "version", "description", "evidence", "mode", "onAbstain", "calibration", "thresholds", "surfaces",
        "allow", "rules",
    ];

    private static readonly string[] AllowKeys = ["host", "id", "contentHash", "until", "note"];
    private static readonly string[] CalibrationKeys = ["n", "falseRejects", "bound", "confidence", "date", "source"];

    /// <summary>A bound may be rounded so far below the exact one.</summary>
    private const double Rounding = 1e-6;

    /// <exception cref="PolicyException">It is no valid policy.</exception>
    public static PolicyContent Read(string json)
    {
        var policy = new PolicyObject(PlacedJson.Parse(json), "a policy", Keys);
        string name = policy.RequiredText("name").Text;
        int version = policy.RequiredWhole("version", 0);
        _ = policy.Optional("description", JsonValueKind.String);
        _ = policy.Optional("evidence", JsonValueKind.String);
        PolicyCalibration? calibration = policy.Optional("calibration", JsonValueKind.Object) is { } block
            ? Calibration(new PolicyObject(block, "a calibration", CalibrationKeys, "calibration: "))
            : null;
        ImmutableSortedDictionary<string, Threshold> thresholds =
            policy.Optional("thresholds", JsonValueKind.Object) is { } named
                ? Thresholds(policy, named)
                : Nothing<Threshold>();
        ImmutableArray<PolicyRule> rules = PolicyRuleReader.Read(policy.Required("rules", JsonValueKind.Array),
            thresholds, calibration is not null);
        var content = new PolicyContent
        {
            Name = name,
            Version = version,
            IsShadow = policy.OptionalWord("mode", "enforce", "shadow") == "shadow",
            OnAbstain = policy.OptionalWord("onAbstain", "review", "accept") == "accept"
                ? VerdictAction.Accept
                : VerdictAction.Review,
            Calibration = calibration,
            Rules = rules,
            Surfaces = policy.Optional("surfaces", JsonValueKind.Object) is { } surfaces
                ? Surfaces(policy, surfaces, thresholds, rules)
                : Nothing<ImmutableSortedDictionary<string, Threshold>>(),
            Allowed = [.. (policy.Optional("allow", JsonValueKind.Array)?.Items ?? []).Select(Allowed)],
        };
        content.Validate(PolicyFigures.Own);
        return content;
    }

    private static ImmutableSortedDictionary<string, Threshold> Thresholds(PolicyObject policy, PlacedJson json)
    {
        ImmutableSortedDictionary<string, Threshold> numbers = Nothing<Threshold>();
        foreach ((string name, Place place, PlacedJson value) in json.Members)
        {
            if (numbers.ContainsKey(name))
                throw policy.Mistake(place, $"'{Nearest.Shown(name)}' stands here a second time");
            if (value.Kind != JsonValueKind.Number || !double.IsFinite(value.Number))
                throw policy.Mistake(value.Place, $"'{Nearest.Shown(name)}' must be a number without quotation marks");
            numbers = numbers.Add(name, new Threshold(value.Number, name, value.Place));
        }
        return numbers;
    }

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, Threshold>> Surfaces(
        PolicyObject policy, PlacedJson json, ImmutableSortedDictionary<string, Threshold> thresholds,
        ImmutableArray<PolicyRule> rules)
    {
        HashSet<string?> rejecting =
        [
            .. rules.Where(rule => rule.Action == VerdictAction.Reject).SelectMany(rule => rule.Thresholds)
                .Select(threshold => threshold.Name),
        ];
        var surfaces = Nothing<ImmutableSortedDictionary<string, Threshold>>();
        foreach ((string surface, Place place, PlacedJson value) in json.Members)
        {
            if (surfaces.ContainsKey(surface))
                throw policy.Mistake(place, $"'{Nearest.Shown(surface)}' stands here a second time");
            if (value.Kind != JsonValueKind.Object)
                throw policy.Mistake(value.Place, $"the surface '{Nearest.Shown(surface)}' must be an object in {{ }}");
            foreach ((string name, Place at, _) in value.Members)
            {
                if (!thresholds.ContainsKey(name))
                    throw policy.Mistake(at, $"there is no threshold '{Nearest.Shown(name)}'; " + (thresholds.IsEmpty
                        ? "the policy has no 'thresholds'"
                        : Nearest.Hint(name, thresholds.Keys, "the thresholds are", thresholds.Keys)));
                if (rejecting.Contains(name))
                    throw policy.Mistake(at, $"no surface may move '{name}': a rule rejects by it, and its calibration "
                        + "rests on the number");
            }
            surfaces = surfaces.Add(surface, Thresholds(policy, value));
        }
        return surfaces;
    }

    private static AllowedEntry Allowed(PlacedJson json, int index)
    {
        var fields = new PolicyObject(json, "an entry of the allow-list", AllowKeys,
            FormattableString.Invariant($"allow {index + 1}: "));
        string[] given = [.. AllowKeys[..3].Where(key => fields.Given(key) is not null)];
        if (given is not [string kind])
            throw fields.Mistake(json.Place, "give one of 'host', 'id' and 'contentHash'");
        _ = fields.Optional("note", JsonValueKind.String);
        PlacedJson value = fields.RequiredText(kind);
        if (kind == "contentHash" && !IsHash(value.Text))
            throw fields.Mistake(value.Place,
                "a content hash is written as in reports: sha256: and 64 lower-case hexadecimal digits");
        return new AllowedEntry(kind, kind == "host" ? ConditionReader.HostOf(fields, value) : value.Text,
            fields.RequiredDate("until"));
    }

    private static bool IsHash(string text) =>
        text.StartsWith("sha256:", StringComparison.Ordinal) && text.Length == "sha256:".Length + 64
        && text.Skip("sha256:".Length).All(char.IsAsciiHexDigitLower);

    /// <exception cref="PolicyException">The bound is less than such a count can show.</exception>
    private static PolicyCalibration Calibration(PolicyObject fields)
    {
        int n = fields.RequiredWhole("n", 1), falseRejects = fields.RequiredWhole("falseRejects", 0);
        PlacedJson bound = fields.Required("bound", JsonValueKind.Number),
            confidence = fields.Required("confidence", JsonValueKind.Number);
        if (falseRejects > n)
            throw fields.Mistake(fields.PlaceOf("falseRejects"), "'falseRejects' cannot be more than 'n'");
        if (confidence.Number is not (>= 0.5 and < 1))
            throw fields.Mistake(confidence.Place, "'confidence' must be a number from 0.5 to less than 1");
        double exact = ClopperPearson.Upper(falseRejects, n, confidence.Number);
        if (!(bound.Number >= exact - Rounding && bound.Number <= 1))
            throw fields.Mistake(bound.Place, FormattableString.Invariant(
                $"{falseRejects} false rejects of {n} documents bound the share by no less than {exact:0.######}"));
        return new PolicyCalibration(n, falseRejects, bound.Number, confidence.Number, fields.RequiredDate("date"),
            fields.RequiredText("source").Text);
    }

    private static ImmutableSortedDictionary<string, T> Nothing<T>() =>
        ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal);
}
