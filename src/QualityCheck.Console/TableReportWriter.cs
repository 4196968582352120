using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>
/// A row a document, written at the end, when the widths are known: first what needs a look most, else in the order of
/// the inputs.
/// </summary>
internal sealed class TableReportWriter(Ink ink) : ReportWriter
{
    private const int Reasons = 3;

    private readonly List<((int, double) Need, TextSegment[] Cells)> _rows = [];

    public override void Write(CheckResult result, InputDocument? document) => _rows.Add((Need(result), Row(result)));

    public override void Complete()
    {
        TextSegment[][] rows = [.. _rows.OrderBy(row => row.Need).Select(row => row.Cells)];
        foreach (TextLine line in Table.Lines(["path", "verdict", "quality", "words", "reasons"], rows))
            ink.Write(line);
        ink.Write(new TextLine([]));
        IEnumerable<string> counts = rows.CountBy(row => row[1].Text).OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Value} {pair.Key}");
        ink.Write(
            new TextLine(
                [new TextSegment(string.Join(", ", counts.Prepend($"{rows.Length} documents")), TextStyle.Dim)]));
    }

    /// <summary>Failures first, then the graver verdict, then the lower quality.</summary>
    private static (int, double) Need(CheckResult result) =>
        !result.IsReport ? (0, 0) : (result.Report.Verdict.Action switch
        {
            VerdictAction.Reject => 1,
            VerdictAction.Review => 2,
            VerdictAction.Abstain => 3,
            _ => 4,
        }, result.Report.Scores.GetValueOrDefault("quality")?.Value ?? double.MaxValue);

    private static TextSegment[] Row(CheckResult result)
    {
        var path = new TextSegment(VisibleText.Of(result.Id ?? "-"));
        if (!result.IsReport)
            return [path, new("error", TextStyle.Bad), new("–"), new("–"), new(VisibleText.Of(result.Error.Message))];
        (Verdict verdict, DocumentSummary document) = (result.Report.Verdict, result.Report.Document);
        double? quality = result.Report.Scores.GetValueOrDefault("quality")?.Value;
        return
        [
            path,
            new(MemberName.Of(verdict.Action), TextReport.Style(verdict.Action)),
            new(quality is { } value ? FormattableString.Invariant($"{value:0.00}") : "–"),
            new(FormattableString.Invariant($"{document.Words}")),
            new(VisibleText.Of(string.Join(", ", verdict.Reasons.Take(Reasons)))),
        ];
    }
}
