using System.Text.RegularExpressions;

namespace QualityCheck.Evaluation.Results;

/// <summary>Tables in Markdown, as they are read and written here: no wider than they must be.</summary>
internal static partial class MarkdownTables
{
    /// <summary>The rows of the first table in these lines, the heading first; none where there is no table.</summary>
    public static IReadOnlyList<string[]> First(IEnumerable<string> lines) =>
    [
        .. lines.SkipWhile(line => !IsRow(line)).TakeWhile(IsRow).Where((_, at) => at != 1).Select(Cells),
    ];

    /// <summary>A table of these rows.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<string[]> rows) => rows.Count == 0
        ? []
        : rows.Select(Row).Take(1).Append("|" + string.Concat(Enumerable.Repeat("---|", rows[0].Length)))
            .Concat(rows.Skip(1).Select(Row));

    /// <summary>A line without the blanks that align the columns of a table.</summary>
    public static string Narrow(string line) => !IsRow(line) ? line
        : Rule().IsMatch(line) ? Dashes().Replace(line, "---")
        : Row(Cells(line));

    private static bool IsRow(string line) => line.StartsWith('|');

    private static string[] Cells(string line) => [.. Bar().Split(line.Trim()[1..^1]).Select(cell => cell.Trim())];

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells)} |";

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex(@"^[-|: ]+$")]
    private static partial Regex Rule();

    [GeneratedRegex(" *-+ *")]
    private static partial Regex Dashes();
}
