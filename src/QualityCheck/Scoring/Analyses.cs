using System.Collections.Immutable;
using QualityCheck.Boilerplate;
using QualityCheck.Credibility;
using QualityCheck.Documents;
using QualityCheck.Facts;
using QualityCheck.Repetition;
using QualityCheck.Style;
using QualityCheck.Text;

namespace QualityCheck.Scoring;

/// <summary>
/// Which analyzer of the library makes a score or a finding: a policy that counts two scores of one analyzer counts one
/// opinion, and findings of one that did not run are unknown, not none.
/// </summary>
internal static class Analyses
{
    /// <summary>By the first digit of their rules' ids; limits come with the extraction, and have no score.</summary>
    private static readonly ImmutableArray<(string Analyzer, string[] Scores, string[] Types)> ByDigit =
    [
        ("limits", [], [LimitRules.Type]),
        ("boilerplate", ["boilerplate"], [BoilerplateRules.SplicedType, .. BoilerplateRules.RemovalReasons]),
        ("hedging", ["hedging", "vagueness"], [.. Enum.GetValues<CueType>().Select(KebabCase.Of)]),
        ("repetition", ["repetition"], [.. RepetitionRules.Types]),
        ("facts", ["factualDensity"], [FactRules.EmptyType]),
        ("credibility", ["credibility", "transparency"],
            [.. AddressFindings.Types, .. Contradictions.Types, .. SuppliedFiles.Types, .. ContentCredentials.Types,
                .. ListFindings.Types, .. CredibilityRules.EvidenceTypes]),
        ("style", ["style"], [.. StyleRules.Types]),
    ];

    /// <summary>The types of the library's findings, and the reasons for which something is removed.</summary>
    public static IEnumerable<string> FindingTypes =>
        ByDigit.SelectMany(known => known.Types).Distinct(StringComparer.Ordinal);

    /// <summary>The analyzer of a score; the score's own name where it is not the library's.</summary>
    public static string OfScore(string score) =>
        ByDigit.FirstOrDefault(known => known.Scores.Contains(score, StringComparer.Ordinal)).Analyzer ?? score;

    /// <summary>A score that is missing where no analyzer ran that could have found this; null where one did.</summary>
    /// <param name="finding">The id of a rule or the type of a finding.</param>
    /// <param name="scores">The scores that there are.</param>
    public static string? AbsentFor(string finding, IReadOnlyDictionary<string, Score> scores)
    {
        string[][] makers =
        [
            .. ByDigit.Where((known, digit) =>
                    finding.StartsWith(FormattableString.Invariant($"QC{digit}"), StringComparison.Ordinal)
                    || known.Types.Contains(finding, StringComparer.Ordinal))
                .Select(known => known.Scores),
        ];
        return makers.Length == 0 || Array.Exists(makers, made => made.Length == 0 || made.Any(scores.ContainsKey))
            ? null
            : makers[0][0];
    }
}
