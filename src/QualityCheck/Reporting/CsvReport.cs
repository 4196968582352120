using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using QualityCheck.Text;

namespace QualityCheck.Reporting;

/// <summary>
/// Reports as rows of a table (RFC 4180), for spreadsheets: the verdict, what the document is, and the value of each
/// score. What a spreadsheet would take for a formula gets an apostrophe before it, and control characters are made
/// visible. Pure.
/// </summary>
public static class CsvReport
{
    // Beginnings that spreadsheets take for a formula, and those that they pass over before one.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    private static readonly ImmutableArray<string> ScoreNames =
        ["quality", "hedging", "vagueness", "repetition", "factualDensity", "style", "boilerplate", "credibility",
            "transparency"];

    /// <summary>The names of the columns, as the first row.</summary>
    public static string Header { get; } =
        Row(["id", "url", "title", "genre", "language", "words", "action", "reasons", "rating", "credibilityLevel",
            .. ScoreNames, "findings", "error"]);

    /// <summary>The row of a report or of an error, with CR LF behind it; scores without a value are empty.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string Row(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Report is not { } report)
            return Row([result.Id ?? "", .. Enumerable.Repeat("", ScoreNames.Length + 10),
                $"{result.Error!.Code}: {result.Error.Message}"]);
        DocumentSummary document = report.Document;
        return Row(
        [
            report.Id ?? "", document.Url ?? "", document.Title ?? "", KebabCase.Of(document.Genre), document.Language,
            Number(document.Words), KebabCase.Of(report.Verdict.Action), string.Join(' ', report.Verdict.Reasons),
            report.Scores.GetValueOrDefault("quality")?.Rating is { } rating ? KebabCase.Of(rating) : "",
            report.Scores.GetValueOrDefault("credibility")?.Level is { } level ? KebabCase.Of(level) : "",
            .. ScoreNames.Select(name => Number(report.Scores.GetValueOrDefault(name)?.Value)),
            Number(report.Findings.Count(finding => finding.Severity != Severity.None)), "",
        ]);
    }

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A row of such cells, with CR LF behind it.</summary>
    internal static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(string text)
    {
        string safe = text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        safe = VisibleText.Of(safe);
        return safe.AsSpan().ContainsAny(',', '"', ';')
            ? new StringBuilder("\"").Append(safe).Replace("\"", "\"\"", 1, safe.Length).Append('"').ToString()
            : safe;
    }
}
