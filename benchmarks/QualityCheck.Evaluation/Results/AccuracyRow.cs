using System.Text.RegularExpressions;

namespace QualityCheck.Evaluation.Results;

/// <summary>A row of a README's table: figures of a task, and of models that have not seen its data.</summary>
/// <param name="What">What is measured.</param>
/// <param name="Task">The task.</param>
/// <param name="Dataset">Its data set.</param>
/// <param name="Figures">The figures that are shown.</param>
internal sealed record AccuracyRow(string What, string Task, string Dataset, params string[] Figures)
{
    /// <summary>The part of the data set that the figures are of; null for the whole.</summary>
    public string? Part { get; init; }

    /// <summary>The model that has learned from these documents, and what stands around its figures on others, in a
    /// pattern whose groups are shown; null where it has not learned from them.</summary>
    public (string File, string Pattern)? Learned { get; init; }

    /// <summary>The row out of the tables of the sections <c>accuracy</c> and <c>unseen</c>.</summary>
    public string[] Of(ResultsFile results)
    {
        IReadOnlyList<string> lines = results.Lines("accuracy");
        string[] whole = MarkdownTables.First(lines).First(row => row[0] == Task && row[1] == Dataset);
        bool isAbsent = whole[2].Length == 0;
        string[] cells = Part is null || isAbsent ? whole : MarkdownTables
            .First(lines.SkipWhile(line => !line.StartsWith("| Task | Data set | Part", StringComparison.Ordinal)))
            .First(row => row[0] == Task && row[1] == Dataset && row[2] == Part);
        return
        [
            What, $"`{Dataset}`", Part is null || isAbsent ? whole[2] : Figure(cells[^1], "n"),
            isAbsent ? whole[^1] : string.Join(", ", Figures.Select(name => $"{name} {Figure(cells[^1], name)}")),
            Unseen(results),
        ];
    }

    private string Unseen(ResultsFile results)
    {
        if (Learned is not { } learned || results.RunOf("unseen") is null)
            return "";
        string figures = MarkdownTables.First(results.Lines("unseen")).First(row => row[0] == $"`{learned.File}`")[1];
        Match match = Regex.Match(figures, learned.Pattern, RegexOptions.CultureInvariant);
        return match.Success
            ? string.Join(", ", match.Groups.Values.Skip(1).Select(group => group.Value))
            : throw new InvalidDataException($"{learned.File}: no figure as {learned.Pattern}");
    }

    /// <summary>A figure with its interval, out of a cell of several.</summary>
    private static string Figure(string cell, string name) =>
        Regex.Match(cell, $@"(?:^|, ){Regex.Escape(name)} (-?[\d.]+(?: \[[^\]]*\])?)") is { Success: true } match
            ? match.Groups[1].Value
            : throw new InvalidDataException($"no figure {name} in: {cell}");
}
