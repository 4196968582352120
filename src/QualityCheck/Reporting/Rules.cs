using System.Collections.Immutable;
using QualityCheck.Boilerplate;
using QualityCheck.Credibility;
using QualityCheck.Documents;
using QualityCheck.Facts;
using QualityCheck.Hedging;
using QualityCheck.Repetition;
using QualityCheck.Style;

namespace QualityCheck;

/// <summary>Every rule of the library: what the findings' ids mean.</summary>
public static class Rules
{
    /// <summary>All rules, sorted by id.</summary>
    public static ImmutableArray<RuleDescriptor> All { get; } =
    [
        .. LimitRules.All.Concat(BoilerplateRules.All).Concat(HedgingRules.All).Concat(RepetitionRules.All)
            .Concat(FactRules.All).Concat(StyleRules.All).Concat(CredibilityRules.All)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rule with this id, in whatever case; null where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static RuleDescriptor? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
    }
}
