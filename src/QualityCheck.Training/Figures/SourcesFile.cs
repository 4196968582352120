namespace QualityCheck.Training;

/// <summary>
/// <c>data/SOURCES.md</c>: a table row for every model, which training writes, and rows by hand for everything else.
/// </summary>
internal static class SourcesFile
{
    private const string Heading = "| model | data | licence of the data | on data it has not seen | command |";

    /// <summary>Number of columns of the table.</summary>
    private const int Cells = 5;

    /// <summary>The figures in the model's row; null where it has none.</summary>
    public static string? FiguresOf(string text, string file, string folder = "models") =>
        text.Split('\n').Select(line => line.Split(" | "))
            .FirstOrDefault(cells => cells.Length == Cells && cells[0] == $"| `{folder}/{file}`")?[Cells - 2];

    /// <summary>The text with the model's row put in or replaced; rows are sorted by name.</summary>
    public static string WithModel(string text, TrainedModel model)
    {
        List<string> lines = [.. text.Split('\n')];
        int heading = lines.IndexOf(Heading);
        if (heading < 0)
            throw new InvalidDataException("SOURCES.md has no table of models");
        string name = $"| `{model.Folder}/{model.FileName}` |",
            row = $"{name} {model.Data} | {model.Licence} | {model.Figures} | `train {model.Kind}` |";
        int at = heading + 2;
        while (at < lines.Count && lines[at].StartsWith('|')
            && string.CompareOrdinal(lines[at].Split('|')[1], name.Split('|')[1]) < 0)
            at++;
        if (at < lines.Count && lines[at].StartsWith(name, StringComparison.Ordinal))
            lines[at] = row;
        else
            lines.Insert(at, row);
        return string.Join('\n', lines);
    }
}
