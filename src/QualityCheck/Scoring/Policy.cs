using System.Collections.Immutable;
using System.Text.Json;
using QualityCheck.Models;

namespace QualityCheck.Scoring;

/// <summary>
/// Turns scores into a verdict. A policy is data that its user owns: named, versioned, with every threshold in it.
/// Immutable and safe from many threads.
/// </summary>
public sealed class Policy
{
    private readonly ImmutableArray<PolicyRule> _rules;

    private Policy(PolicyFile file)
    {
        Name = file.Name;
        Version = file.Version;
        _rules = [.. file.Rules];
    }

    /// <summary>The policy of the library: Accept, Review or Abstain, never Reject.</summary>
    public static Policy Default { get; } = BuiltIn("default");

    /// <summary>A policy of the library that also rejects. Its thresholds are set by hand; see its <c>evidence</c>.</summary>
    public static Policy Strict { get; } = BuiltIn("strict");

    /// <summary>The policy's name.</summary>
    public string Name { get; }

    /// <summary>The policy's version.</summary>
    public int Version { get; }

    /// <summary>Reads a policy.</summary>
    /// <param name="json">The policy as JSON: name, version, evidence, rules. Unknown keys are errors.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="PolicyException">It is no valid policy, or it rejects without naming the evidence of its calibration.</exception>
    public static Policy Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        PolicyFile file;
        try
        {
            file = JsonSerializer.Deserialize(json, PolicyJson.Default.PolicyFile) ?? throw new PolicyException("the policy is empty");
        }
        catch (JsonException problem)
        {
            throw new PolicyException($"line {problem.LineNumber + 1}: {problem.Message.Split(" Path:")[0]}", problem);
        }
        foreach (PolicyRule? rule in file.Rules)
            Validate(rule ?? throw new PolicyException("a rule is null"), file);
        return new Policy(file);
    }

    /// <summary>
    /// Judges. A rule that abstains outweighs all others, for a document that cannot be judged can be neither accepted nor turned down;
    /// else the severest action of the rules that hold; else Accept. The reasons are those of the rules with that action or a milder one, in the policy's order.
    /// </summary>
    /// <param name="assessment">The quality and its reliability.</param>
    /// <param name="scores">The analyzers' scores by name.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Verdict Decide(QualityAssessment assessment, IReadOnlyDictionary<string, Score> scores)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(scores);
        List<PolicyRule> holding = [.. _rules.Where(rule => rule.Holds(Figure(rule.When, assessment, scores)))];
        bool abstains = holding.Any(rule => rule.Action == VerdictAction.Abstain);
        if (abstains)
            holding.RemoveAll(rule => rule.Action != VerdictAction.Abstain);
        VerdictAction action = holding.Count == 0 ? VerdictAction.Accept : holding.Max(rule => rule.Action);
        return new Verdict(action, [.. holding.Select(rule => rule.Reason).Distinct(StringComparer.Ordinal)], $"{Name}@{Version}");
    }

    private static double? Figure(string name, QualityAssessment assessment, IReadOnlyDictionary<string, Score> scores)
    {
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        string owner = dot < 0 ? name : name[..dot];
        if (owner == "document")
            return assessment.Reliability.TryGetValue(name[(dot + 1)..], out double figure) ? figure : null;
        Score? score = owner == "quality" ? assessment.Quality : scores.GetValueOrDefault(owner);
        if (score is null)
            return null;
        if (dot < 0)
            return score.Value;
        return name.EndsWith(".amount", StringComparison.Ordinal) ? score.Amount : score.Measures.TryGetValue(name[(dot + 1)..], out double measure) ? measure : null;
    }

    private static void Validate(PolicyRule rule, PolicyFile file)
    {
        if (string.IsNullOrWhiteSpace(rule.Reason))
            throw new PolicyException($"the rule on '{rule.When}' needs a 'reason'");
        if (rule.When.StartsWith("document.", StringComparison.Ordinal) && !QualityModel.ReliabilityFigures.Contains(rule.When["document.".Length..]))
            throw new PolicyException($"rule '{rule.Reason}': '{rule.When}' is no figure of the document");
        if (rule.Below is { } below && !double.IsFinite(below) || rule.Above is { } above && !double.IsFinite(above))
            throw new PolicyException($"rule '{rule.Reason}': the threshold must be finite");
        if (rule.Below is null == rule.Above is null)
            throw new PolicyException($"rule '{rule.Reason}': give either 'below' or 'above'");
        if (rule.Action == VerdictAction.Reject && string.IsNullOrWhiteSpace(file.Evidence))
            throw new PolicyException($"rule '{rule.Reason}' rejects: the policy must name the 'evidence' of its calibration");
    }

    private static Policy BuiltIn(string name) => Parse(EmbeddedData.ReadText($"policies/{name}.json"));
}
