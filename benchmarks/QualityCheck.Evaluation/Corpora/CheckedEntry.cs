using System.Text.Json;
using QualityCheck.Credibility;

namespace QualityCheck.Evaluation.Corpora;

/// <summary>A document of a corpus and what a checker says of it.</summary>
/// <param name="Entry">The document.</param>
/// <param name="Report">What is said of it.</param>
/// <param name="Checker">Who says it.</param>
internal sealed record CheckedEntry(CorpusEntry Entry, QualityReport Report, QualityChecker Checker)
{
    /// <summary>The field of the corpus in which <see cref="Label"/> stands.</summary>
    public const string LabelField = "label";

    /// <summary>The scores that are told of, in the order of the tables.</summary>
    public static IReadOnlyList<string> Scores { get; } =
        ["quality", "factualDensity", "hedging", "vagueness", "repetition", "style", "boilerplate"];

    public VerdictAction Action => Report.Verdict.Action;

    /// <summary>What the corpus says of its quality: <c>good</c>, <c>bad</c> or something else; null for
    /// nothing.</summary>
    public string? Label => Entry.Fields.GetValueOrDefault(LabelField);

    /// <summary>Whether somebody has to look at it: what cannot be judged counts as the policy says.</summary>
    public bool IsObjected => Standing(Report.Verdict) != VerdictAction.Accept;

    public string Genre => JsonNamingPolicy.KebabCaseLower.ConvertName(Report.Document.Genre.ToString());

    /// <summary>The site that its address names; null where it has none.</summary>
    public string? Site =>
        UrlIdentity.Parse(Report.Document.Url) is { } url ? url.RegistrableDomain ?? url.AsciiHost : null;

    /// <summary>A score from 0 to 1; null where there is none.</summary>
    public double? Score(string name) => Report.Scores.GetValueOrDefault(name)?.Value;

    /// <summary>The chance of being good rather than poor, also where the verdict withholds it.</summary>
    public double? Chance => Report.Scores.GetValueOrDefault("quality")?.LogOdds is { } logOdds
        ? 1 / (1 + Math.Exp(-logOdds))
        : null;

    /// <summary>What is done with a document of this verdict.</summary>
    public static VerdictAction Standing(Verdict verdict) => verdict.Action == VerdictAction.Abstain
        ? verdict.OnAbstain ?? VerdictAction.Review
        : verdict.Action;
}
