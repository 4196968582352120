using QualityCheck.Credibility;
using QualityCheck.Tests.Hostile;

namespace QualityCheck.Tests.Pipeline;

/// <summary>
/// Analyzers make the scores they declare and no others: policies are checked against what is declared.
/// </summary>
public sealed class DeclaredScoresTests
{
    private const int Length = 3000;

    /// <summary>Some measures of credibility are those of the caller's lists.</summary>
    private static readonly SourceLists Rating =
        new([SourceList.Load(new StringReader("host,level\nexample.org,low"), new() { Id = "desk" })]);

    private static readonly InputDocument[] Documents =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", "samples")).Order(StringComparer.Ordinal)
            .Select(
                path =>
                    InputDocument.FromUnknown(File.ReadAllText(path)) with { Byline = "Ada Lind",
                        Url = "https://archive.ph/AbC12" }),
        .. HostileTexts.Names.Select(name => InputDocument.FromText(HostileTexts.Of(name, Length))),
        InputDocument.FromText(""),
        InputDocument.FromText("One.") with { Url = "https://example.org/" },
        InputDocument.FromText(
            string.Concat(Enumerable.Repeat("Der Hafen wurde gestern nach einem langen Streit wieder geöffnet. ", 30))),
    ];

    public static TheoryData<string> Analyzers => [.. QualityCheck.Analyzers.All.Select(analyzer => analyzer.Name)];

    [Theory]
    [MemberData(nameof(Analyzers))]
    public void Scores_are_those_that_are_declared(string name)
    {
        IAnalyzer analyzer = name == "credibility"
            ? new CredibilityAnalyzer().Asking(Rating)
            : QualityCheck.Analyzers.All.Single(analyzer => analyzer.Name == name);
        Dictionary<string, ScoreDescriptor> declared = analyzer.Scores.ToDictionary(score => score.Name);
        var seen = new HashSet<string>();
        foreach (InputDocument document in Documents)
        {
            foreach ((string score,
                Score made) in analyzer.Analyze(TextAnnotator.Annotate(ArticleExtractor.Extract(document))).Scores)
            {
                seen.Add(score);
                Assert.True(made.Value is null or >= 0 and <= 1, $"{score} of {made.Value}");
                foreach ((string figure, double value) in Figures(made))
                {
                    seen.Add($"{score}.{figure}");
                    FigureDescriptor known = declared[score].Figures.Single(known => known.Name == figure);
                    Assert.True(value >= known.Least && value <= known.Most,
                        $"{score}.{figure} is {value}, declared {known.Least} to {known.Most}");
                }
            }
        }
        Assert.Equal(
            analyzer.Scores.SelectMany(
                score => score.Figures.Select(figure => $"{score.Name}.{figure.Name}").Prepend(score.Name))
                .Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_score_is_declared_once() =>
        Assert.Distinct(QualityCheck.Analyzers.All.SelectMany(analyzer => analyzer.Scores).Select(score => score.Name));

    private static IEnumerable<(string Name, double Value)> Figures(Score score)
    {
        IEnumerable<(string, double)> measures = score.Measures.Select(measure => (measure.Key, measure.Value));
        return score.Amount is { } amount ? measures.Prepend(("amount", amount)) : measures;
    }
}
