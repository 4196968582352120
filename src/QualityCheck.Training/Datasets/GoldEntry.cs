namespace QualityCheck.Training;

/// <summary>A row of <c>data/gold/articles/index.tsv</c>.</summary>
internal sealed record GoldEntry(string File, string Event, string Half, string Genre, string Quality, string Why)
{
    public static string Folder { get; } = Path.Combine(DatasetFolder.RepositoryRoot, "data", "gold", "articles");

    public static IReadOnlyList<GoldEntry> All { get; } =
    [
        .. System.IO.File.ReadLines(Path.Combine(Folder, "index.tsv")).Where(line => line[0] != '#').Select(Parse),
    ];

    public GoldArticle Article { get; } = GoldArticle.Parse(System.IO.File.ReadAllText(Path.Combine(Folder, File)));

    private static GoldEntry Parse(string row) =>
        row.Split('\t') is [var file, var happening, var half, var genre, var quality, var why]
            ? new GoldEntry(file, happening, half, genre, quality, why)
            : throw new FormatException($"Not a row of six columns: {row}");
}
