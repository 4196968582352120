using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>A row a document, written at the end, when the widths are known.</summary>
internal sealed class TableReportWriter(Ink ink) : ReportWriter
{
    private const int Reasons = 3;

    private readonly List<TextSegment[]> _rows = [];

    public override void Write(CheckResult result, InputDocument? document) => _rows.Add(Row(result));

    public override void Complete()
    {
        foreach (TextLine line in Table.Lines(["path", "verdict", "quality", "words", "reasons"], _rows))
            ink.Write(line);
        ink.Write(new TextLine([]));
        IEnumerable<string> counts = _rows.CountBy(row => row[1].Text).OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Value} {pair.Key}");
        ink.Write(
            new TextLine(
                [new TextSegment(string.Join(", ", counts.Prepend($"{_rows.Count} documents")), TextStyle.Dim)]));
    }

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
            new(verdict.Action.ToString().ToLowerInvariant(), TextReport.Style(verdict.Action)),
            new(quality is { } value ? FormattableString.Invariant($"{value:0.00}") : "–"),
            new(FormattableString.Invariant($"{document.Words}")),
            new(VisibleText.Of(string.Join(", ", verdict.Reasons.Take(Reasons)))),
        ];
    }
}
