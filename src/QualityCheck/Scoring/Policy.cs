using System.Collections.Immutable;
using QualityCheck.Models;

namespace QualityCheck.Scoring;

/// <summary>
/// Turns scores into a verdict. A policy is data that its user owns: named, versioned, with every threshold in it.
/// Immutable and safe from many threads.
/// </summary>
public sealed class Policy
{
    private readonly ImmutableArray<PolicyRule> _rules;

    private Policy(string name, int version, ImmutableArray<PolicyRule> rules) =>
        (Name, Version, _rules) = (name, version, rules);

    /// <summary>The policy of the library: Accept, Review or Abstain, never Reject.</summary>
    public static Policy Default { get; } = BuiltIn("default");

    /// <summary>
    /// A policy of the library that also rejects. Its thresholds are set by hand; see its <c>evidence</c>.
    /// </summary>
    public static Policy Strict { get; } = BuiltIn("strict");

    /// <summary>The policy's name.</summary>
    public string Name { get; }

    /// <summary>The policy's version.</summary>
    public int Version { get; }

    /// <summary>
    /// Reads a policy. Comments and trailing commas are passed over. The names of scores are checked when a checker is
    /// built with it, for what scores there are depends on its analyzers.
    /// </summary>
    /// <param name="json">The policy as JSON: name, version, description, evidence, rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="PolicyException">
    /// It is no valid policy: a key is unknown, missing or given twice, a value is of the wrong kind, a rule names a
    /// figure of the document that there is not or has a threshold that is always or never passed, or one rejects
    /// though the policy names no evidence. The message tells line, column, rule and what was likely meant.
    /// </exception>
    public static Policy Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        (string name, int version, ImmutableArray<PolicyRule> rules) = PolicyReader.Read(json);
        return new Policy(name, version, rules);
    }

    /// <summary>
    /// Judges. A rule that abstains outweighs all others, for a document that cannot be judged can be neither accepted
    /// nor turned down; else the severest action of the rules that hold; else Accept. The reasons are those of the
    /// rules with that action or a milder one, in the policy's order. Where a figure is absent that a rule asks for,
    /// the verdict abstains, too; where no rule itself abstains, the reasons name what is absent, as
    /// <c>style.absent</c>.
    /// </summary>
    /// <param name="assessment">The quality and its reliability.</param>
    /// <param name="scores">The analyzers' scores by name.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Verdict Decide(QualityAssessment assessment, IReadOnlyDictionary<string, Score> scores)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(scores);
        List<(PolicyRule Rule, double? Figure)> read =
        [
            .. _rules.Select(rule => (rule, rule.When.In(assessment, scores))),
        ];
        List<PolicyRule> holding =
        [
            .. read.Where(pair => pair.Figure is { } figure && pair.Rule.Holds(figure)).Select(pair => pair.Rule),
        ];
        if (holding.Exists(rule => rule.Action == VerdictAction.Abstain))
            return Decided(VerdictAction.Abstain,
                holding.Where(rule => rule.Action == VerdictAction.Abstain).Select(rule => rule.Reason));
        if (read.Exists(pair => pair.Figure is null))
            return Decided(VerdictAction.Abstain,
                read.Where(pair => pair.Figure is null).Select(pair => ReasonTexts.Absent(pair.Rule.When.Score)));
        return Decided(holding.Count == 0 ? VerdictAction.Accept : holding.Max(rule => rule.Action),
            holding.Select(rule => rule.Reason));
    }

    /// <summary>Sees whether every rule asks for something that there is.</summary>
    /// <param name="scores">The scores that the analyzers make.</param>
    /// <exception cref="PolicyException">A rule names a figure that there is not, or its threshold is always or never
    /// passed.</exception>
    internal void Validate(IEnumerable<ScoreDescriptor> scores)
    {
        var figures = new PolicyFigures(scores);
        foreach (PolicyRule rule in _rules)
            figures.Validate(rule);
    }

    private Verdict Decided(VerdictAction action, IEnumerable<string> reasons) =>
        new(action, [.. reasons.Distinct(StringComparer.Ordinal)], FormattableString.Invariant($"{Name}@{Version}"));

    private static Policy BuiltIn(string name) => Parse(EmbeddedData.ReadText($"policies/{name}.json"));
}
