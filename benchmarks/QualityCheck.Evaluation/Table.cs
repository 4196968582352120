using System.Globalization;
using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Evaluation;

/// <summary>A table of text, in columns or in Markdown.</summary>
internal static class Table
{
    public static IEnumerable<string> Format(IReadOnlyList<IReadOnlyList<string>> rows, bool markdown)
    {
        if (markdown)
            rows = [.. rows.Select(row => (IReadOnlyList<string>)[.. row.Select(Escaped)])];
        int[] widths = [.. Enumerable.Range(0, rows[0].Count).Select(column => rows.Max(row => row[column].Length))];
        foreach ((int index, IReadOnlyList<string> row) in rows.Index())
        {
            IEnumerable<string> cells = row.Select((cell, column) => cell.PadRight(widths[column]));
            yield return markdown ? $"| {string.Join(" | ", cells)} |" : string.Join("  ", cells).TrimEnd();
            if (index == 0)
                yield return markdown
                    ? $"|{string.Join('|', widths.Select(width => new string('-', width + 2)))}|"
                    : string.Join("  ", widths.Select(width => new string('-', width)));
        }
    }

    /// <summary>The figures of the whole, one row a task.</summary>
    public static IEnumerable<IReadOnlyList<string>> Summary(IEnumerable<Measurement> measurements)
    {
        yield return ["Task", "Data set", "n", "Errors", "s", "Digest", "Figures"];
        foreach (Measurement measurement in measurements)
        {
            EvaluationTask task = measurement.Task;
            yield return measurement.Outcome is { } outcome
                ? [task.Name, task.Dataset, Number(outcome.Documents), Number(outcome.Missing), Seconds(measurement),
                    measurement.Digest!, Text(Headline(task, outcome))]
                : [task.Name, task.Dataset, "", "", "", measurement.Digest ?? "", measurement.Absence!];
        }
    }

    /// <summary>The figures of the parts, such as page types, one row a part that is large enough to tell.</summary>
    public static IEnumerable<IReadOnlyList<string>> Parts(IEnumerable<Measurement> measurements)
    {
        yield return ["Task", "Data set", "Part", "Figures"];
        foreach (Measurement measurement in measurements)
        {
            foreach (IGrouping<string, Figure> part in from figure in measurement.Outcome?.Figures ?? []
                where figure.Part is not null group figure by figure.Part into part
                where !part.Any(figure => figure is { Name: "n", Value: < Jackknife.Fewest }) select part)
                yield return [measurement.Task.Name, measurement.Task.Dataset, part.Key, Text(part)];
        }
    }

    private static IEnumerable<Figure> Headline(EvaluationTask task, Outcome outcome) =>
        outcome.Figures.Where(figure => figure.Part is null && task.Headline.Contains(figure.Name));

    /// <summary>A cell may hold what a team's own documents say.</summary>
    private static string Escaped(string cell) =>
        cell.ReplaceLineEndings(" ").Replace("|", @"\|", StringComparison.Ordinal);

    private static string Seconds(Measurement measurement) =>
        measurement.Seconds.ToString("F1", CultureInfo.InvariantCulture);

    private static string Text(IEnumerable<Figure> figures) =>
        string.Join(", ", figures.Select(figure => $"{figure.Name} {Number(figure.Value)}{Interval(figure)}"));

    private static string Interval(Figure figure)
    {
        if (figure.Error is not { } error)
            return "";
        // A share is not below nothing or above the whole; a correlation may be below, a mean above.
        double low = Math.Max(figure.IsCorrelation ? -1 : 0, figure.Value - error),
            high = figure.Value > 1 ? figure.Value + error : Math.Min(1, figure.Value + error);
        // What rounds to 0 has no sign.
        return string.Create(CultureInfo.InvariantCulture, $" [{Math.Round(low, 3) + 0.0:0.###}, {high:0.###}]");
    }

    private static string Number(double value) =>
        value.ToString(double.IsInteger(value) && Math.Abs(value) > 1 ? "F0" : "0.####", CultureInfo.InvariantCulture);
}
