using System.Text.RegularExpressions;

namespace QualityCheck.Evaluation.Results;

/// <summary>
/// What stands in the READMEs between <c>&lt;!-- results: NAME --&gt;</c> and <c>&lt;!-- /results --&gt;</c>: made out
/// of <c>benchmarks/RESULTS.md</c>, never by hand.
/// </summary>
internal static partial class ReadmeBlocks
{
    private static readonly string[] Edits =
        ["figures invented", "quotations invented", "hedges dropped, figures and quotations invented"];

    private static readonly Dictionary<string, (string Section, Func<ResultsFile, IEnumerable<string>> Lines)> Blocks =
        new(StringComparer.Ordinal)
        {
            ["accuracy"] = ("accuracy", results => Accuracy(results, AccuracyRows.Main)),
            ["further"] = ("accuracy", results => Accuracy(results, AccuracyRows.Further)),
            ["errors"] = ("pages", results => MarkdownTables.Of(Below(results, "### Errors by genre"))),
            ["edits"] = ("pages", results => MarkdownTables.Of(
            [
                .. Below(results, "### Gaming").Where((row, at) => at == 0 || Edits.Contains(row[0]))
                    .Select(row => (string[])[row[0], row[3], row[4]]),
            ])),
            ["extraction"] = ("extraction", Leads),
            ["hedging"] = ("hedging", results => results.Lines("hedging")),
            ["repetition"] = ("repetition", results => results.Lines("repetition")),
            ["language"] = ("language", results => results.Lines("language")),
            ["start"] = ("start", results => results.Lines("start")),
        };

    /// <summary>The READMEs that have blocks, from the root of the repository.</summary>
    public static IReadOnlyList<string> Readmes { get; } = ["README.md", "benchmarks/README.md"];

    /// <summary>The names of the blocks of a README.</summary>
    public static IEnumerable<string> NamesIn(string readme) =>
        Block().Matches(readme).Select(match => match.Groups["name"].Value);

    /// <summary>A README with its blocks as these results make them.</summary>
    /// <exception cref="InvalidDataException">There is no such block, or a marker without the other.</exception>
    public static string Rewritten(string readme, ResultsFile results)
    {
        int blocks = Block().Count(readme);
        if (Begin().Count(readme) != blocks || End().Count(readme) != blocks)
            throw new InvalidDataException("a marker of results stands without the other");
        return Block().Replace(readme, match =>
            $"{match.Groups["begin"].Value}\n{string.Join('\n', Made(match.Groups["name"].Value, results))}\n{
                match.Groups["end"].Value}");
    }

    private static IEnumerable<string> Made(string name, ResultsFile results)
    {
        if (!Blocks.TryGetValue(name, out var block))
            throw new InvalidDataException($"no block of results is named {name}");
        ResultsSection section = ResultsSections.All.Single(section => section.Name == block.Section);
        if (results.RunOf(block.Section) is not { } run)
            return ["", $"`results {section.Name}`: {ResultsFile.NotRun}", ""];
        IReadOnlyList<string> lines = [.. block.Lines(results)];
        // A run that has no table says why.
        if (lines.Count == 0)
            lines = results.Lines(block.Section);
        return ["", .. lines.SelectMany(Wrapped), "", $"(`results {section.Name}`, {run}.)", ""];
    }

    /// <summary>Tables stay as they are; prose ends within the columns of a README.</summary>
    private static IEnumerable<string> Wrapped(string line)
    {
        const int Columns = 120;
        while (!line.StartsWith('|') && line.Length > Columns && line.LastIndexOf(' ', Columns) is var at and > 0)
        {
            yield return line[..at];
            line = line[(at + 1)..];
        }
        yield return line;
    }

    private static IEnumerable<string> Accuracy(ResultsFile results, IEnumerable<AccuracyRow> rows) =>
        MarkdownTables.Of(
        [
            ["Task", "Data", "n", "What ships", "Models that have not seen these documents"],
            .. rows.Select(row => row.Of(results)),
        ]);

    private static IReadOnlyList<string[]> Below(ResultsFile results, string heading) => MarkdownTables.First(
        results.Lines("pages").SkipWhile(line => !line.StartsWith(heading, StringComparison.Ordinal)));

    /// <summary>Of each set what it is and its first table, which says how far ahead ours is.</summary>
    private static IEnumerable<string> Leads(ResultsFile results)
    {
        string[] lines = [.. results.Lines("extraction")];
        return Enumerable.Range(0, lines.Length)
            .Where(at => lines[at].StartsWith("`extraction/", StringComparison.Ordinal))
            .SelectMany(at => MarkdownTables.Of(MarkdownTables.First(lines.Skip(at)))
                .Prepend("").Prepend(lines[at]).Append("")).SkipLast(1);
    }

    [GeneratedRegex(
        @"(?<begin><!-- results: (?<name>[a-z]+) -->)\n((?!<!-- results).)*?(?<end><!-- /results -->)",
        RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("<!-- results")]
    private static partial Regex Begin();

    [GeneratedRegex("<!-- /results")]
    private static partial Regex End();
}
