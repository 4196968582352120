namespace QualityCheck.IntegrationTests;

/// <summary><c>--mine</c>: what recurs in a batch, as a lexicon for the next run.</summary>
public sealed class MineTests : IDisposable
{
    private const string Call = "Stay with our bulletin for the rest of it";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void What_is_mined_is_told_and_left_out_by_the_next_run()
    {
        string input = _workspace.Write("in.jsonl", string.Concat(Enumerable.Range(0, 3).Select(i =>
            $$"""{"id":"{{i}}","url":"https://site.example/{{i}}","text":"Boat {{i}} left pier {{i}}.\n{{Call}}"}"""
            + "\n")));
        string mined = _workspace.Path("mined.tsv");
        ConsoleResult first = ConsoleProcess.Run("check", input, "--format", "jsonl", "--mine", mined);
        Assert.Equal(0, first.ExitCode);
        Assert.Contains("note: mined 1 lines and 0 sentences that recur in 3 documents\n"
            + $"note: mined line, on 3 of 3 pages of site.example: {Call}\n",
            first.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains($"# site.example: on 3 of 3 pages\nboilerplate\t{Call}\n", File.ReadAllText(mined),
            StringComparison.Ordinal);
        Assert.False(File.Exists(mined + ".new"));
        ConsoleResult second = ConsoleProcess.Run("check", input, "--format", "jsonl", "--lexicon", mined);
        Assert.Equal((0, ""), (second.ExitCode, second.Error));
        Assert.Contains("\"reason\":\"own-list\"", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_written_or_is_an_input_ends_the_run_before_it_begins()
    {
        string input = _workspace.Write("a.txt", "It may rain.\n");
        foreach (string file in new[] { _workspace.Path("none/mined.tsv"), input })
        {
            ConsoleResult result = ConsoleProcess.Run("check", input, "--mine", file);
            Assert.Equal((2, ""), (result.ExitCode, result.Output));
            Assert.StartsWith("error: --mine: ", result.Error, StringComparison.Ordinal);
        }
        Assert.Equal("It may rain.\n", File.ReadAllText(input));
    }
}
