using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class SourcesTests
{
    private static readonly string Data = Path.Combine(Repository.Root, "data");

    private static string Sources => File.ReadAllText(Path.Combine(Data, "SOURCES.md"));

    [Fact]
    public void The_notices_say_what_the_sources_say() =>
        Assert.Equal(NoticesFile.From(Sources), File.ReadAllText(Path.Combine(Data, "THIRD-PARTY-NOTICES.txt")));

    [Fact]
    public void Every_model_has_its_source_and_its_trainer()
    {
        foreach (string file in Directory.GetFiles(Path.Combine(Data, "models")))
        {
            Assert.Contains($"| `models/{Path.GetFileName(file)}` |", Sources, StringComparison.Ordinal);
            Assert.Contains(Path.GetFileNameWithoutExtension(file), Trainers.All);
        }
    }

    [Fact]
    public void A_row_is_put_in_by_name_and_replaced()
    {
        var first = new TrainedModel("aaa", [], "D", "L", "F = .5");
        string with = SourcesFile.WithModel(Sources, first);
        Assert.Contains("| `models/aaa.bin` | D | L | F = .5 | `train aaa` |\n", with, StringComparison.Ordinal);
        Assert.Equal("F = .5", SourcesFile.FiguresOf(with, "aaa.bin"));
        Assert.Null(SourcesFile.FiguresOf(Sources, "aaa.bin"));
        Assert.Equal(with, SourcesFile.WithModel(with, first));
        Assert.Equal(SourcesFile.WithModel(Sources, first with { Figures = "F = .6" }),
            SourcesFile.WithModel(with, first with { Figures = "F = .6" }));
    }
}
