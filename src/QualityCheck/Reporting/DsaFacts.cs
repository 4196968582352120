using QualityCheck.Scoring;

namespace QualityCheck.Reporting;

/// <summary>
/// The facts that a decision rests on, in words that hold nothing of the document: no quotation, title, author or
/// address, and so no personal data.
/// </summary>
internal static class DsaFacts
{
    public static string Of(QualityReport report) => string.Join(' ', Sentences(report));

    private static IEnumerable<string> Sentences(QualityReport report)
    {
        yield return FormattableString.Invariant($"A text of {report.Document.Words} words was checked by software ")
            + $"(QualityCheck {report.Versions.Library}, models {report.Versions.Models}, "
            + $"policy {report.Verdict.Policy}).";
        yield return "It was judged by its wording and sourcing; nothing is said about whether it is true.";
        foreach (string code in report.Verdict.Reasons)
        {
            Score? score = report.Scores.GetValueOrDefault(ReasonTexts.ScoreOf(code));
            string figure = score is { Amount: { } amount, Unit: { } unit } ? $" {Shown.Amount(amount)} {unit}." : "";
            yield return $"{ReasonTexts.Of(code, score)}{figure} ({code})";
        }
        string rules = string.Join(", ", report.Verdict.Reasons
            .SelectMany(code => StatementReasons.Behind(report, code)).Distinct().CountBy(finding => finding.Rule)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => FormattableString.Invariant($"{pair.Key} {Rules.Find(pair.Key)?.Title} ({pair.Value})")));
        if (rules.Length > 0)
            yield return $"Findings by rule: {rules}.";
        if (report.Scores.GetValueOrDefault("quality") is { Value: { } value } quality)
            yield return $"Quality {Shown.Share(value)} of 1; its parts in log-odds: "
                + $"{string.Join(", ", quality.Contributions.Select(Shown.Part))}.";
        yield return $"Content {report.Document.ContentHash}.";
    }
}
