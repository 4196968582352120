using QualityCheck.Evaluation;
using QualityCheck.Evaluation.Results;

namespace QualityCheck.Tests.Evaluation;

/// <summary>Nobody writes measured figures by hand: not in the results, not in the READMEs.</summary>
public sealed class ResultsTests
{
    private const string Printed = "### Errors by genre\n\n| Genre | n |\n|---|---|\n| news | 7 |\n";

    private static readonly string Written =
        File.ReadAllText(Path.Combine(Repository.Root, "benchmarks", "RESULTS.md"));

    private static readonly ResultsSection Pages = ResultsSections.All.Single(section => section.Name == "pages");

    public static TheoryData<string> Readmes => [.. ReadmeBlocks.Readmes];

    [Fact]
    public void The_results_have_exactly_the_sections_of_the_program()
    {
        Assert.Equal(ResultsSections.All.Select(section => section.Title), ResultsFile.Parse(Written).Titles);
        Assert.Equal(ResultsFile.Parse(Written).ToString(), Written);
        Assert.All(ResultsSections.All,
            section => Assert.Contains($"\n{ResultsFile.Beginning(section)}\n\n", Written, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void What_stands_between_markers_is_made_of_the_results(string path)
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, path));
        Assert.NotEmpty(ReadmeBlocks.NamesIn(readme));
        Assert.Equal(ReadmeBlocks.Rewritten(readme, ResultsFile.Parse(Written)), readme);
    }

    [Fact]
    public void Each_marker_is_one_of_a_block_that_is_written() =>
        Assert.All(Readme.All, readme => Assert.Equal(
            ReadmeBlocks.Readmes.Contains(readme.Path)
                ? ReadmeBlocks.NamesIn(string.Join('\n', readme.Lines)).Count()
                : 0,
            readme.Lines.Count(line => line.Contains("<!-- results", StringComparison.Ordinal))));

    [Fact]
    public void A_run_writes_its_section_and_leaves_the_others()
    {
        ResultsFile before = ResultsFile.Parse(Written), after = before.With(Pages, "Run on a day, commit c: m.", Printed);
        string[] old = Written.Split("\n## "), written = after.ToString().Split("\n## ");
        Assert.Equal(ResultsSections.All.Count + 1, written.Length);
        Assert.Equal([Pages.Title], written.Except(old).Select(section => section.Split('\n')[0]));
        Assert.Equal(Printed.TrimEnd('\n').Split('\n'), after.Lines("pages"));
        Assert.Equal("a day, commit c", after.RunOf("pages"));
    }

    [Fact]
    public void What_was_not_run_says_so()
    {
        ResultsFile none = ResultsFile.Parse("");
        Assert.Null(none.RunOf("pages"));
        Assert.Empty(none.Lines("pages"));
        Assert.Equal(ResultsSections.All.Count, none.ToString().Split(ResultsFile.NotRun).Length - 1);
        Assert.Contains(ResultsFile.NotRun, Block("errors", none), StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_is_the_tables_of_its_section()
    {
        ResultsFile results = ResultsFile.Parse("").With(Pages, "Run on a day, commit c: m.", Printed);
        Assert.Equal("\n\n| Genre | n |\n|---|---|\n| news | 7 |\n\n(`results pages`, a day, commit c.)\n\n",
            Block("errors", results));
    }

    [Fact]
    public void Prose_of_a_block_ends_within_the_columns()
    {
        ResultsSection language = ResultsSections.All.Single(section => section.Name == "language");
        string words = string.Join(' ', Enumerable.Repeat("word", 60)), row = $"| {words} |";
        string block = Block("language",
            ResultsFile.Parse("").With(language, "Run on a day, commit c: m.", $"{words}\n\n{row}"));
        Assert.Contains($"\n{row}\n", block, StringComparison.Ordinal);
        Assert.DoesNotContain(block.Split('\n'), line => line.Length > 120 && line[0] != '|');
        Assert.Equal(words, string.Join(' ', block.Split("\n\n")[1].Split('\n')));
    }

    [Fact]
    public void A_row_of_accuracy_takes_its_figures_out_of_the_cells()
    {
        ResultsFile results = ResultsFile.Parse("")
            .With(ResultsSections.All[0], "Run on a day, commit c: m.", """
                | Task | Data set | n | Errors | s | Digest | Figures |
                |---|---|---|---|---|---|---|
                | t | d | 70 | 0 | 1.0 | ab | P 0.5 [0.4, 0.6], F1 0.25 |

                | Task | Data set | Part | Figures |
                |---|---|---|---|
                | t | d | types.a | n 40, F1 0.75 [0.5, 1] |
                """)
            .With(ResultsSections.All[1], "Run on a day, commit c: m.", """
                | Model | On what it has not seen |
                |---|---|
                | `m` | folds: F1 0.66 (n = 9) |
                """);
        AccuracyRow row = new("what", "t", "d", "F1");
        Assert.Equal(["what", "`d`", "70", "F1 0.25", ""], row.Of(results));
        Assert.Equal(["what", "`d`", "40", "F1 0.75 [0.5, 1]", "F1 0.66"],
            (row with { Part = "types.a", Learned = ("m", @"folds: (F1 [\d.]+)") }).Of(results));
    }

    [Fact]
    public void A_row_without_data_says_so_and_a_figure_that_is_gone_is_an_error()
    {
        ResultsFile results = ResultsFile.Parse("").With(ResultsSections.All[0], "Run on a day, commit c: m.", """
            | Task | Data set | n | Errors | s | Digest | Figures |
            |---|---|---|---|---|---|---|
            | t | d |  |  |  |  | no data |
            | t | e | 70 | 0 | 1.0 | ab | P 0.5 [0.4, 0.6] |
            """);
        Assert.Equal(["what", "`d`", "", "no data", ""],
            new AccuracyRow("what", "t", "d", "F1") { Part = "types.a" }.Of(results));
        Assert.Throws<InvalidDataException>(() => new AccuracyRow("what", "t", "e", "F1").Of(results));
    }

    [Fact]
    public void A_block_whose_run_has_no_table_says_why() =>
        Assert.Contains("\nNot measured: no data\n", Block("errors",
            ResultsFile.Parse("").With(Pages, "Run on a day, commit c: m.", "Not measured: no data")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("<!-- results: errors -->\na\nkept\n<!-- results: edits -->\nb\n<!-- /results -->")]
    [InlineData("<!-- results: errors -->\na\n<!-- /results -->\nkept\n<!-- /results -->")]
    public void A_marker_without_the_other_is_an_error(string readme) =>
        Assert.Throws<InvalidDataException>(() => ReadmeBlocks.Rewritten(readme, ResultsFile.Parse("")));

    [Theory]
    [InlineData("F1", 0.25, "F1 0.25 [0, 0.75]")]
    [InlineData("F1", 0.75, "F1 0.75 [0.25, 1]")]
    [InlineData("r", 0.25, "r 0.25 [-0.25, 0.75]")]
    [InlineData("mean", 4.875, "mean 4.875 [4.375, 5.375]")]
    public void An_interval_ends_where_its_figure_does(string name, double value, string cell)
    {
        EvaluationTask task = EvaluationTasks.All[0];
        Figure[] figures = [new("n", 70, "a"), new(name, value, "a") { Error = 0.5 }];
        Assert.Equal($"n 70, {cell}",
            Table.Parts([new Measurement(task, "ab", new Outcome(70, 0, figures), 1)]).Last()[^1]);
    }

    [Theory]
    [InlineData("| a    |  b |", "| a | b |")]
    [InlineData("|------|:--:|", "|---|:---:|")]
    [InlineData(@"| a \| b   |", @"| a \| b |")]
    [InlineData("no  table", "no  table")]
    public void Tables_are_no_wider_than_they_must_be(string line, string narrow) =>
        Assert.Equal(narrow, MarkdownTables.Narrow(line));

    private static string Block(string name, ResultsFile results)
    {
        string begin = $"<!-- results: {name} -->", end = "<!-- /results -->",
            made = ReadmeBlocks.Rewritten($"{begin}\nby hand\n{end}", results);
        return made[begin.Length..^end.Length];
    }
}
