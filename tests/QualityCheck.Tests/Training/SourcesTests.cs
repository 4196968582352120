using System.Globalization;
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

    /// <summary>A card says what a model is for, how it was measured and what it cannot do.</summary>
    [Fact]
    public void Every_model_has_a_card_and_every_card_a_model()
    {
        string[] cards = Sources.Split("\n#### ")[1..];
        Assert.Equal(Directory.GetFiles(Path.Combine(Data, "models"))
            .Concat(Directory.GetFiles(Path.Combine(Data, "encoder"), "*.bin"))
            .Select(path => $"`{Path.GetFileName(path)}`").Order(StringComparer.Ordinal),
            cards.Select(card => card.Split('\n')[0]));
        Assert.All(cards, card =>
        {
            string[] parts = ["\n- **For**: ", "\n- **Figures**: ", "\n- **Limits**: "];
            Assert.All(parts, part => Assert.Contains(part, card, StringComparison.Ordinal));
        });
    }

    /// <summary>A row is written by the training; a card that says something else would be old.</summary>
    [Theory]
    [InlineData("claims.bin", "0.8560", "0.0051", "n = 9,674")]
    [InlineData("clickbait.bin", "0.9554", "0.9130", "n = 12,833")]
    [InlineData("credibility.json", "0.765", "[0.840, 0.939]", "[0.588, 0.798]", "[0.666, 0.758]", "0.044", "n = 731")]
    [InlineData("hedges.bin", "0.840 [0.787, 0.885]", "0.829 [0.793, 0.862]", "n = 178 of 1,026", "n = 314 of 1,057")]
    [InlineData("quality.json", "0.929", "0.026", "n = 780")]
    public void The_card_says_what_the_row_says(string file, params string[] figures)
    {
        string row = SourcesFile.FiguresOf(Sources, file)!;
        string card = Sources.Split("\n#### ").Single(part => part.StartsWith($"`{file}`", StringComparison.Ordinal));
        Assert.All(figures, figure =>
        {
            Assert.Contains(figure, row, StringComparison.Ordinal);
            Assert.All(Numbers(figure), number => Assert.Contains(Short(number), card, StringComparison.Ordinal));
        });

        static IEnumerable<string> Numbers(string text) => text.Split(' ', '[', ']', '=')
            .Select(word => word.Trim(',')).Where(word => word.Length > 0 && char.IsDigit(word[0]));

        static string Short(string number) => number.StartsWith("0.", StringComparison.Ordinal)
            ? double.Parse(number, CultureInfo.InvariantCulture).ToString(".000", CultureInfo.InvariantCulture)
            : number;
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
