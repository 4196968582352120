using QualityCheck.Evaluation;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>What the training of each model printed of data that the model has not seen, out of its row.</summary>
internal static class UnseenFigures
{
    public static int Print()
    {
        string data = Path.Combine(DatasetFolder.RepositoryRoot, "data"),
            sources = File.ReadAllText(Path.Combine(data, "SOURCES.md"));
        string[] files =
        [
            .. new[] { "models", "encoder" }
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(data, folder)))
                .Select(path => Path.GetRelativePath(data, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
        ];
        IEnumerable<IReadOnlyList<string>> rows =
            from file in files
            let parts = file.Split('/')
            let figures = SourcesFile.FiguresOf(sources, parts[1], parts[0])
            where figures is not null
            select (IReadOnlyList<string>)[$"`{file}`", figures];
        foreach (string line in Table.Format([["Model", "On what it has not seen"], .. rows], markdown: true))
            Console.WriteLine(line);
        return 0;
    }
}
