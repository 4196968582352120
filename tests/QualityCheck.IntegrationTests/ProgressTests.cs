using System.Diagnostics;
using QualityCheck.Console;
using QualityCheck.Tests;

namespace QualityCheck.IntegrationTests;

/// <summary>What a run tells on stderr of how far it is and what it came to.</summary>
public sealed class ProgressTests : IDisposable
{
    private const string Line = "{\"id\":\"a\",\"text\":\"It may rain.\"}";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [TerminalTheory]
    [InlineData("xterm", "> {0}", true)]
    [InlineData("xterm", "--output {0}", true)]
    [InlineData("xterm", "| cat", true)]
    [InlineData("xterm", "", false)]
    [InlineData("dumb", "> {0}", false)]
    [InlineData("xterm", "--summary=false > {0}", false)]
    public void A_bar_is_for_a_terminal_to_which_no_results_go(string terminal, string redirection, bool isShown)
    {
        // The input goes on once the bar is there (script writes the command, too, which must not fit); where none may
        // come, after three seconds.
        string seen = _workspace.Path("seen");
        string wait = $"n=0; until grep -q '[2] documents, ' {seen} || [ $n -ge {(isShown ? 600 : 30)} ]; "
            + "do sleep .1; n=$((n + 1)); done";
        string command = $"(echo '{Line}'; echo nope; {wait}; echo '{Line}') | TERM={terminal} dotnet '{
            ConsoleProcess.Assembly}' check - --input jsonl --format jsonl "
            + string.Format(null, redirection, _workspace.Path("out.jsonl"));
        ConsoleResult result =
            ConsoleProcess.Run(new ProcessStartInfo("script", ["-qfc", $"stty cols 70; {command}", seen]));
        Assert.Contains("error: -:2: ", result.Output, StringComparison.Ordinal);
        Assert.Equal(isShown, result.Output.Contains("\r\u001B[K2 documents, ", StringComparison.Ordinal));
        Assert.Equal(isShown, result.Output.Contains("\nsummary: 3 documents, in 0:0", StringComparison.Ordinal)
            || result.Output.Contains("\u001B[Ksummary: 3 documents, in 0:0", StringComparison.Ordinal));
    }

    [UnixFact, Long]
    public void A_long_run_tells_a_log_how_far_it_is()
    {
        ConsoleResult result = ConsoleProcess.RunShell(
            $"(echo '{Line}'; sleep 33; echo '{Line}') | qualitycheck check - --format jsonl");
        Assert.Equal((0, 2), (result.ExitCode, result.OutputLines.Length));
        Assert.StartsWith("progress: 1 documents, 0.0 documents/s, 0.00 MB/s; 1 ", result.ErrorLines[0],
            StringComparison.Ordinal);
        Assert.StartsWith("summary: 2 documents, in 0:3", result.ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_comes_where_it_is_asked_for()
    {
        string[] files = [_workspace.Write("in/a.txt", Workspace.Prose), _workspace.Write("in/b.txt", Workspace.Prose)];
        string gone = _workspace.Path("gone.txt"), policy = _workspace.Write("policy.json", Workspace.ReviewsAll);
        ConsoleResult result = ConsoleProcess.Run(["check", .. files, gone, "--format", "jsonl", "--policy", policy,
            "--summary", "--jobs", "1"]);
        Assert.Equal((3, 3), (result.ExitCode, result.OutputLines.Length));
        Assert.Equal(["error", .. Enumerable.Repeat("summary", 6)],
            result.ErrorLines.Select(line => line.Split(':')[0]));
        Assert.Matches("^summary: 3 documents, in [0-9]+:[0-9]{2}; [0-9.]+ documents/s, [0-9.]+ MB/s$",
            result.ErrorLines[1]);
        Assert.Equal("summary: verdicts: 2 review, 1 errors", result.ErrorLines[2]);
        Assert.StartsWith("summary: genres: 2 ", result.ErrorLines[3], StringComparison.Ordinal);
        Assert.Equal("summary: most frequent reasons: 2 house.rule", result.ErrorLines[4]);
        Assert.StartsWith($"summary: slowest documents: {files[0]} ", result.ErrorLines[5], StringComparison.Ordinal);
        Assert.Equal("summary: errors: 1 unreadable", result.ErrorLines[6]);
        Assert.Equal("", ConsoleProcess.Run("check", files[0], "--format", "jsonl").Error);
    }

    [Theory]
    [InlineData(100, 400, 30, "2:00")]
    [InlineData(1000, 1000, 3723, "1:02:03")]
    [InlineData(1, long.MaxValue, 3600, null)]
    [InlineData(0, 1000, 30, null)]
    public void What_is_left_goes_by_the_bytes(long read, long left, int seconds, string? time) =>
        Assert.Equal(time, new RunRate(1, read, TimeSpan.FromSeconds(seconds)).For(left) is { } rest
            ? RunRate.Clock(rest)
            : null);
}
