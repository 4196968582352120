namespace QualityCheck.Training;

/// <summary>What readers who go by an editor's checklist think of a page.</summary>
/// <param name="Set">The data set of the page: <c>wcxb-dev</c> or <c>naeb-dev</c>.</param>
/// <param name="Id">The page in it.</param>
/// <param name="Sample">How the page came in: a source that can be left out.</param>
/// <param name="Genre">Its genre, as the first reader names it.</param>
/// <param name="Target">0 low, .5 mid, 1 high; the mean of two readers where there are two.</param>
internal sealed record QualityLabel(string Set, string Id, string Sample, string Genre, double Target)
{
    /// <summary>The labels made for the project.</summary>
    public static string File { get; } = Path.Combine(DatasetFolder.RepositoryRoot, "data", "gold", "quality.tsv");

    // Columns of the file: set, id, sample, then ten of reader a, then ten of reader b; genre is the third of a reader.
    private const int First = 3, Second = 13, GenreOfFirst = 5;

    /// <summary>The labels made for the project, and those that came with the data sets.</summary>
    public static IReadOnlyList<QualityLabel> ReadAll(DatasetFolder datasets) =>
        [.. Own(), .. Given(datasets.Require("quality/wcxb-dev-quality.tsv"))];

    private static IEnumerable<QualityLabel> Own() =>
        from line in System.IO.File.ReadLines(File)
        where !line.StartsWith('#')
        let row = line.Split('\t')
        select new QualityLabel(row[0], row[1], row[2], row[GenreOfFirst],
            (TargetOf(row[First]) + TargetOf(row[Second])) / 2);

    private static IEnumerable<QualityLabel> Given(string path) =>
        from line in System.IO.File.ReadLines(path).Skip(1)
        let row = line.Split('\t')
        select new QualityLabel("wcxb-dev", row[0], "given", row[3], TargetOf(row[1]));

    private static double TargetOf(string label) => label switch
    {
        "low" => 0,
        "mid" => 0.5,
        "high" => 1,
        _ => throw new FormatException($"'{label}' is none of low, mid, high"),
    };
}
