namespace QualityCheck.IntegrationTests;

/// <summary>Standard streams that are closed or full.</summary>
public sealed class StreamTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [UnixTheory]
    [InlineData("2>/dev/full")]
    [InlineData("2>&-")]
    public void Errors_that_cannot_be_written_stop_nothing(string redirection)
    {
        string good = _workspace.Write("a.txt", Workspace.Prose);

        ConsoleResult run =
            ConsoleProcess.RunShell(
                $"qualitycheck check {_workspace.Path("gone")} {good} --format jsonl {redirection}");
        ConsoleResult usage = ConsoleProcess.RunShell($"qualitycheck check {good} --format xml {redirection}");

        Assert.Equal((3, ""), (run.ExitCode, run.Error));
        Assert.Equal([_workspace.Path("gone"), good], run.JsonLines.Select(report => (string?)report["id"]));
        Assert.Equal((2, "", ""), (usage.ExitCode, usage.Output, usage.Error));
    }

    [UnixFact]
    public void Errors_that_cannot_be_written_go_to_no_other_file()
    {
        string output = _workspace.Path("out.jsonl");

        ConsoleResult result =
            ConsoleProcess.RunShell(
                $"qualitycheck check {_workspace.Path("gone")} --format jsonl --output {output} 2>&-");

        Assert.Equal(3, result.ExitCode);
        Assert.StartsWith("{", Assert.Single(File.ReadAllLines(output)), StringComparison.Ordinal);
    }

    [UnixTheory]
    [InlineData("-")]
    [InlineData("/dev/stdin")]
    public void Input_that_is_closed_cannot_be_read(string path)
    {
        ConsoleResult result = ConsoleProcess.RunShell($"qualitycheck check {path} --format jsonl <&-");

        Assert.Equal(3, result.ExitCode);
        Assert.Equal("unreadable", (string?)result.JsonLines.Single()["error"]!["code"]);
        Assert.Equal([$"error: {path}: standard input is closed"], result.ErrorLines);
    }

    [UnixTheory]
    [InlineData("check data/samples/energy-forum.txt", ">&-", "standard output is closed")]
    [InlineData("check data/samples/energy-forum.txt --format json", ">/dev/full", "No space left on device")]
    [InlineData("check data/samples --format jsonl", ">/dev/full", "No space left on device")]
    [InlineData("", ">&-", "standard output is closed")]
    [InlineData("check --help", ">/dev/full", "No space left on device")]
    [InlineData("rules", ">&-", "standard output is closed")]
    [InlineData("explain QC2001", ">/dev/full", "No space left on device")]
    [InlineData("--version", ">&-", "standard output is closed")]
    public void Results_that_cannot_be_written_are_one_line_and_exit_code_2(string command, string redirection,
        string problem)
    {
        ConsoleResult result = ConsoleProcess.RunShell($"qualitycheck {command} {redirection}");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal([$"error: cannot write: {problem}"], result.ErrorLines);
    }

    [UnixFact]
    public void Results_for_a_file_need_no_standard_output()
    {
        string output = _workspace.Path("out.jsonl");

        ConsoleResult result =
            ConsoleProcess.RunShell(
                $"qualitycheck check data/samples/energy-forum.txt --format jsonl --output {output} >&- <&-");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Single(File.ReadAllLines(output));
    }
}
