using System.Globalization;
using System.Text;

namespace QualityCheck.Html;

/// <summary>The table of a summary as CSV (RFC 4180) that no spreadsheet takes for formulas.</summary>
internal static class SummaryCsv
{
    public static string Of(IEnumerable<SummaryRow> rows)
    {
        var csv = new StringBuilder("id,verdict,reasons,quality,words,findings,genre,host,title\r\n");
        foreach (SummaryRow row in rows)
        {
            csv.AppendJoin(',', Cell(row.Id), Cell(row.Action.ToString()), Cell(string.Join(' ', row.Reasons)),
                row.Quality is { } quality ? Figures.Exact(quality) : "",
                row.Words.ToString(CultureInfo.InvariantCulture), row.Findings.ToString(CultureInfo.InvariantCulture),
                Cell(row.Genre.ToString()), Cell(row.Host), Cell(row.Title ?? "")).Append("\r\n");
        }
        return csv.ToString();
    }

    /// <summary>The table as the address of a download.</summary>
    public static string Address(IEnumerable<SummaryRow> rows) =>
        "data:text/csv;charset=utf-8;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes("\uFEFF" + Of(rows)));

    /// <summary>A cell; what a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    public static string Cell(string text)
    {
        string safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n\t") < 0
            ? safe
            : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
