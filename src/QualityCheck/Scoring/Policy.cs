using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using QualityCheck.Input;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Scoring;

/// <summary>
/// Turns what was measured of a document into a verdict. A policy is data that its user owns: named, versioned, with
/// every threshold in it. Immutable and safe from many threads.
/// </summary>
public sealed class Policy
{
    private readonly PolicyContent _content;
    private readonly string _json;

    private Policy(PolicyContent content, string json)
    {
        (_content, _json) = (content, json);
        Digest = ShortDigest.Of(SHA256.HashData(Encoding.UTF8.GetBytes(ToJson())));
    }

    /// <summary>The policy of the library: Accept, Review or Abstain, never Reject.</summary>
    public static Policy Default { get; } = BuiltIn("default");

    /// <summary>For a news desk: stricter thresholds, and vague sources in news.</summary>
    public static Policy StrictNews { get; } = BuiltIn("strict-news");

    /// <summary>For posts of users: guesses and chat are free there, noise, loops and pitches are not.</summary>
    public static Policy Forum { get; } = BuiltIn("forum");

    /// <summary>For collections of texts, as for search or training: what is broken or empty goes to Review.</summary>
    public static Policy Corpus { get; } = BuiltIn("corpus");

    /// <summary>The policies of the library.</summary>
    public static ImmutableArray<Policy> All { get; } = [Default, StrictNews, Forum, Corpus];

    /// <summary>The policy's name.</summary>
    public string Name => _content.Name;

    /// <summary>The policy's version.</summary>
    public int Version => _content.Version;

    /// <summary>
    /// The first twelve hexadecimal digits of a SHA-256 over <see cref="ToJson"/>: a policy that was changed under the
    /// same name and version has another.
    /// </summary>
    public string Digest { get; }

    /// <summary>Whether it is in shadow mode: it tells what it would do and does nothing.</summary>
    public bool IsShadow => _content.IsShadow;

    /// <summary>What its right to reject rests on; null where it has none.</summary>
    public PolicyCalibration? Calibration => _content.Calibration;

    internal ImmutableArray<PolicyRule> Rules => _content.Rules;

    /// <summary>The surfaces that have thresholds of their own.</summary>
    public IEnumerable<string> Surfaces => _content.Surfaces.Keys;

    /// <summary>The policy of the library with this name; null where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Policy? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(policy => policy.Name == name);
    }

    /// <summary>
    /// Reads a policy. Comments and trailing commas are passed over. The names of scores and rules are checked when a
    /// checker is built with it, for what there is depends on its analyzers.
    /// </summary>
    /// <param name="json">The policy as JSON, see its schema.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="PolicyException">
    /// It is no valid policy: a key is unknown, missing or given twice, a value is of the wrong kind, a rule names a
    /// figure of the document that there is not or has a threshold that is always or never passed, or one rejects
    /// without a calibration, a threshold of quality and scores of two analyzers. The message tells line, column, rule
    /// and what was likely meant.
    /// </exception>
    public static Policy Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        string whole = JsonText.WithoutLoneSurrogates(Utf16.WithoutLoneSurrogates(json));
        return new Policy(PolicyReader.Read(whole), whole);
    }

    /// <summary>
    /// Decides. What stands on the allow-list is accepted. Else a rule that abstains outweighs all others, for a
    /// document that cannot be judged can be neither accepted nor turned down; else the severest action of the rules
    /// that hold; else Accept. The reasons are those of the rules with that action or a milder one, in the policy's
    /// order. Where something is absent on which a rule depends, the verdict abstains, too; where no rule itself
    /// abstains, the reasons name what is absent, as <c>style.absent</c>. A rule that would reject where fewer than two
    /// analyzers' scores object, the genre is not supported or the quality's interval reaches over the threshold asks
    /// for Review, with the reasons <c>reject.scores</c>, <c>reject.genre</c> and <c>reject.interval</c>.
    /// </summary>
    /// <param name="input">What was measured.</param>
    /// <param name="context">Surface and date; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="ArgumentException">The policy has no such surface.</exception>
    public Verdict Decide(PolicyInput input, DecisionContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        context ??= DecisionContext.None;
        var subject = new PolicySubject(input, ThresholdsOf(context.Surface));
        Verdict verdict = _content.Allowed.FirstOrDefault(entry => entry.Spares(subject, context.Today)) is { } allowed
            ? Decided(VerdictAction.Accept, [allowed.Reason])
            : Judged(subject);
        verdict = verdict with { Surface = context.Surface };
        return IsShadow
            ? Decided(VerdictAction.Accept, []) with { Surface = context.Surface, Shadow = verdict }
            : verdict;
    }

    /// <summary>
    /// The entries of the allow-list that have run out by a day, as <c>host example.org, 2026-12-31</c>.
    /// </summary>
    public IEnumerable<string> Expired(DateOnly today) => _content.Allowed.Where(entry => entry.Until < today)
        .Select(entry => FormattableString.Invariant($"{entry.Kind} {entry.Value}, {entry.Until:yyyy-MM-dd}"));

    /// <summary>The policy as JSON without its comments, one rule a line.</summary>
    public string ToJson() => PolicyText.Of(_json);

    /// <summary>Sees whether every rule asks for something that there is.</summary>
    /// <param name="scores">The scores that the analyzers make.</param>
    /// <param name="rules">The rules whose findings there may be.</param>
    /// <exception cref="PolicyException">A rule names a figure or a rule that there is not, or its threshold is always
    /// or never passed.</exception>
    internal void Validate(IEnumerable<ScoreDescriptor> scores, IEnumerable<RuleDescriptor> rules)
    {
        _content.Validate(new PolicyFigures(scores));
        string[] known = [.. rules.Select(rule => rule.Id), .. Analyses.FindingTypes];
        foreach (PolicyRule rule in _content.Rules)
        {
            foreach (FindingCondition finding in rule.Findings.Where(finding => !known.Contains(finding.Name)))
                throw rule.Mistake(finding.NameAt, $"there are no findings '{Nearest.Shown(finding.Name)}'; "
                    + Nearest.Hint(finding.Name, known, "they are named by rule or type, as", ["QC2006", "puffery"]));
        }
    }

    /// <summary>The reasons of the rules by which it would abstain, whatever else holds.</summary>
    internal IEnumerable<string> Abstentions(PolicyInput input)
    {
        var subject = new PolicySubject(input, ThresholdsOf(null));
        return Rules.Where(rule => rule.Action == VerdictAction.Abstain && rule.Condition.Holds(subject) == true)
            .Select(rule => rule.Reason);
    }

    private Verdict Judged(PolicySubject subject)
    {
        List<(PolicyRule Rule, bool? Holds)> read =
            [.. _content.Rules.Select(rule => (rule, rule.Condition.Holds(subject)))];
        List<PolicyRule> holding = [.. read.Where(pair => pair.Holds == true).Select(pair => pair.Rule)];
        if (holding.Exists(rule => rule.Action == VerdictAction.Abstain))
            return Abstained(holding.Where(rule => rule.Action == VerdictAction.Abstain).Select(rule => rule.Reason));
        if (read.Exists(pair => pair.Holds is null))
            return Abstained(read.Where(pair => pair.Holds is null)
                .SelectMany(pair => pair.Rule.Condition.Absent(subject)).Select(ReasonTexts.Absent));
        if (holding.Count == 0)
            return Decided(VerdictAction.Accept, []);
        IEnumerable<string> reasons = holding.Select(rule => rule.Reason);
        string[][] doubts =
        [
            .. holding.Where(rule => rule.Action == VerdictAction.Reject)
                .Select(rule => rule.Doubts(subject).ToArray()),
        ];
        return Array.Exists(doubts, rule => rule.Length == 0)
            ? Decided(VerdictAction.Reject, reasons)
            : Decided(VerdictAction.Review, reasons.Concat(doubts.SelectMany(rule => rule)));
    }

    private ImmutableSortedDictionary<string, Threshold> ThresholdsOf(string? surface)
    {
        if (surface is null)
            return ImmutableSortedDictionary<string, Threshold>.Empty;
        return _content.Surfaces.TryGetValue(surface, out ImmutableSortedDictionary<string, Threshold>? thresholds)
            ? thresholds
            : throw new ArgumentException(UnknownSurface(surface));
    }

    /// <summary>What is said of a surface that the policy does not have; null where it has it.</summary>
    internal string? UnknownSurface(string surface) =>
        _content.Surfaces.ContainsKey(surface)
            ? null
            : $"The policy '{Nearest.Shown(Name)}' has no surface '{Nearest.Shown(surface)}'; "
                + (_content.Surfaces.IsEmpty
                    ? "it has none at all"
                    : Nearest.Hint(surface, Surfaces, "its surfaces are", Surfaces));

    private Verdict Abstained(IEnumerable<string> reasons) =>
        Decided(VerdictAction.Abstain, reasons) with { OnAbstain = _content.OnAbstain };

    private Verdict Decided(VerdictAction action, IEnumerable<string> reasons) =>
        new(action, [.. reasons.Distinct(StringComparer.Ordinal)], FormattableString.Invariant($"{Name}@{Version}"));

    private static Policy BuiltIn(string name) => Parse(EmbeddedData.ReadText($"policies/{name}.json"));
}
