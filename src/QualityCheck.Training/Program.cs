using System.CommandLine;

namespace QualityCheck.Training;

/// <summary>Trains the models in <c>data/models</c> from the public data sets, and teams' own.</summary>
internal static class Program
{
    private static string Data => Path.Combine(DatasetFolder.RepositoryRoot, "data");

    private static int Main(string[] args)
    {
        var model =
            new Argument<string>("model") { Description = $"Which model: {string.Join(", ", Trainers.All.Keys)}." };
        model.AcceptOnlyFromAmong([.. Trainers.All.Keys]);
        var datasets =
            new Option<DirectoryInfo>(
                "--datasets") { Description =
                    "The data sets' folder; QUALITYCHECK_DATASETS, or ../shared/datasets beside the repository, unless "
                    + "given." };
        var train = new Command("train",
            "In the repository: trains a model, prints its held-out figures, writes its file in data and its row in "
                + "data/SOURCES.md.") { model, datasets };
        train.SetAction(
            parsed =>
                Train(parsed.GetRequiredValue(model),
                    parsed.GetValue(datasets) is { } given
                        ? new DatasetFolder(given.FullName)
                        : DatasetFolder.Default));
        var notices = new Command("notices", "Writes data/THIRD-PARTY-NOTICES.txt from data/SOURCES.md.");
        notices.SetAction(_ => WriteNotices());
        var root = new RootCommand("Trains a quality score of your own and, in a checkout of QualityCheck, its models.")
        {
            QualityCommand.Create(),
        };
        if (DatasetFolder.Checkout is not null)
        {
            root.Add(train);
            root.Add(notices);
            root.Add(EncoderCommand.Create(DatasetFolder.Checkout));
        }
        ParseResult result = root.Parse(args);
        return result.Errors.Count > 0 ? Math.Max(2, result.Invoke()) : result.Invoke();
    }

    private static void Train(string kind, DatasetFolder datasets)
    {
        TrainedModel model = Trainers.All[kind](datasets);
        byte[] file = model.FileContent;
        string path = Path.Combine(Data, model.Folder, model.FileName), sources = Path.Combine(Data, "SOURCES.md");
        string rows = File.ReadAllText(sources);
        if (File.Exists(path) && !file.AsSpan().SequenceEqual(File.ReadAllBytes(path)))
            Console.WriteLine($"{kind} before: {Size(new FileInfo(path).Length)}; "
                + SourcesFile.FiguresOf(rows, model.FileName, model.Folder));
        File.WriteAllBytes(path, file);
        File.WriteAllText(sources, SourcesFile.WithModel(rows, model));
        WriteNotices();
        Console.WriteLine($"{kind}: {Size(file.Length)}; {model.Figures}");
    }

    private static string Size(long bytes) => FormattableString.Invariant($"{bytes / 1024.0:F1} KB");

    private static void WriteNotices() =>
        File.WriteAllText(Path.Combine(Data, "THIRD-PARTY-NOTICES.txt"),
            NoticesFile.From(File.ReadAllText(Path.Combine(Data, "SOURCES.md"))));
}
