using QualityCheck.Scoring;

namespace QualityCheck.Reporting;

/// <summary>
/// The main reasons: what the policy names, then what lowered the quality most, each with a sentence that shows it.
/// </summary>
internal static class TextReportReasons
{
    /// <summary>So many reasons are shown: more are not read.</summary>
    private const int Most = 3;

    /// <summary>A contribution that takes less log-odds away than this is no reason worth naming.</summary>
    private const double Negligible = 0.05;

    /// <param name="source">The report.</param>
    /// <param name="quote">UTF-16 code units of the longest quotation; 0 for none.</param>
    /// <param name="full">Whether codes and amounts are told, too.</param>
    public static IEnumerable<TextLine> Lines(TextReportSource source, int quote, bool full)
    {
        Verdict verdict = source.Report.Verdict.Shadow ?? source.Report.Verdict;
        List<string> reasons = [.. Codes(source.Report)];
        yield return TextLine.Empty;
        yield return TextLine.Heading(Title(verdict, reasons.Count));
        foreach ((int index, string code) in reasons.Index())
        {
            string sentence = ReasonTexts.Of(code, source.Report.Scores.GetValueOrDefault(ReasonTexts.ScoreOf(code)))
                + (full ? Figure(source.Report, code) : "");
            yield return TextLine.Of(new TextSegment(FormattableString.Invariant($"  {index + 1}. {sentence}")),
                new TextSegment(full ? $"  ({VisibleText.Of(code)})" : "", TextStyle.Dim)) with { Hang = 5 };
            if (quote > 0 && ReasonExample.Of(source, ReasonTexts.ScoreOf(code), quote) is { } example)
                yield return example.Indented(4);
        }
    }

    /// <summary>The heading over so many reasons of a verdict.</summary>
    public static string Title(Verdict verdict, int reasons) => (verdict.Action, reasons) switch
    {
        (VerdictAction.Accept, _) when !verdict.Reasons.IsEmpty => "Accepted without a look at its text",
        (VerdictAction.Accept, 0) => "No objection found",
        (VerdictAction.Accept, _) => "No objection found; what lowered the quality most",
        _ => "Main reasons",
    };

    /// <summary>The codes of the main reasons, those of the policy first.</summary>
    public static IEnumerable<string> Codes(QualityReport report) =>
        Codes(report, report.Verdict.Shadow ?? report.Verdict).Take(Most);

    private static IEnumerable<string> Codes(QualityReport report, Verdict verdict)
    {
        IReadOnlyList<string> named = verdict.Reasons;
        if (verdict is { Action: VerdictAction.Abstain } or { Action: VerdictAction.Accept, Reasons: [_, ..] }
            || report.Scores.GetValueOrDefault("quality") is not { } quality)
            return named;
        return named.Concat(quality.Contributions
            .Where(part => part.Value <= -Negligible && !named.Any(code => ReasonTexts.ScoreOf(code) == part.Name))
            .OrderBy(part => part.Value)
            .Select(part => part.Name));
    }

    /// <summary>The amount of the score; none where the code names one of its measures, which is another
    /// figure.</summary>
    private static string Figure(QualityReport report, string code) =>
        FigureName.Of(code).In(report.Scores) is not null && code != ReasonTexts.ScoreOf(code)
            ? ""
            : report.Scores.GetValueOrDefault(ReasonTexts.ScoreOf(code)) is { } score
            ? string.Concat(TextReportScores.Amount(ReasonTexts.ScoreOf(code), score).Select(amount => $" {amount}."))
            : "";
}
