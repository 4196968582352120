using System.Globalization;
using System.Text;
using QualityCheck.Reporting;
using QualityCheck.Storage;
using QualityCheck.Text;

namespace QualityCheck.Service;

/// <summary>What reviewers decided, as files.</summary>
internal static class ExportEndpoints
{
    /// <summary><c>GET /review/labels.jsonl</c>: for <c>qualitycheck policy tune</c>.</summary>
    public static IResult Labels(ReportStore store, CancellationToken cancellationToken) => Results.Stream(
        async stream =>
        {
            await using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
            await foreach (string line in store.LabelsAsync(cancellationToken))
                await writer.WriteLineAsync(line);
        }, "application/x-ndjson", "labels.jsonl");

    /// <summary><c>GET /review/decisions.csv</c>: every decision, automated or a reviewer's, in their order.</summary>
    public static IResult Decisions(ReportStore store, CancellationToken cancellationToken) => Results.Stream(
        async stream =>
        {
            // Spreadsheets know UTF-8 by the byte order mark.
            await using var writer = new StreamWriter(stream, new UTF8Encoding(true), leaveOpen: true);
            await writer.WriteAsync(CsvReport.Row(["number", "report", "action", "shadow", "reasons", "reviewer",
                "note", "decidedAt", "engine", "policy", "supersedes"]));
            await foreach (Decision decision in store.DecisionsAsync(cancellationToken))
                await writer.WriteAsync(Row(decision));
        }, "text/csv; charset=utf-8", "decisions.csv");

    private static string Row(Decision decision) => CsvReport.Row(
    [
        Number(decision.Number), decision.ReportId, KebabCase.Of(decision.Action),
        decision.Shadow is { } shadow ? KebabCase.Of(shadow) : "", string.Join(' ', decision.Reasons),
        decision.Reviewer ?? "", decision.Note ?? "", decision.DecidedAt.ToString("O", CultureInfo.InvariantCulture),
        decision.Engine, decision.Policy, decision.Supersedes is { } before ? Number(before) : "",
    ]);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
