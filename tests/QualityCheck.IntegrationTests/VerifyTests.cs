namespace QualityCheck.IntegrationTests;

/// <summary><c>verify</c> replays a check and tells what differs.</summary>
public sealed class VerifyTests : IDisposable
{
    private const string Guess = "It may rain in Eastmere. It might snow.\n";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("json", "findings")]
    [InlineData("jsonl", "full")]
    public void The_same_input_gives_the_same_report(string format, string detail)
    {
        string input = _workspace.Write("in.txt", Guess), report = _workspace.Path("report.json");
        ConsoleProcess.Run("check", input, "--format", format, "--detail", detail, "--url", "https://example.org/a",
            "--input", "html", "--output", report);
        ConsoleResult result = ConsoleProcess.Run("verify", report, input);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal($"{input}: identical\n", result.Output);
    }

    [Fact]
    public void Lines_of_JSON_are_replayed_by_their_ids_with_what_was_said_of_them()
    {
        string input = _workspace.Write("in.jsonl",
            """
            {"id":"a","text":"It may rain.\n\nLeave a Reply","clean":false,"language":"en","title":"Rain"}
            {"id":"b","html":"<p>It might snow.","published":"2024-05-01"}
            {"id":"c"}
            """), report = _workspace.Path("report.jsonl");
        ConsoleProcess.Run("check", input, "--format", "jsonl", "--output", report);
        Assert.Equal("a: identical\nb: identical\nc: identical\n3 identical, 0 different, 0 not read\n",
            ConsoleProcess.Run("verify", report, input).Output);
        string text = _workspace.Write("b.html", "<p>It might snow.");
        string one = _workspace.Write("one.json", File.ReadAllLines(report)[1]);
        Assert.Equal("b: identical\n", ConsoleProcess.Run("verify", one, text).Output);
        ConsoleResult missing = ConsoleProcess.Run("verify", report, text);
        Assert.Equal(3, missing.ExitCode);
        Assert.Contains("a: no document of this id", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_differs_is_told_and_what_caused_it_first()
    {
        string input = _workspace.Write("in.txt", Guess), report = _workspace.Path("report.json");
        ConsoleProcess.Run("check", input, "--format", "json", "--output", report);
        File.WriteAllText(report, File.ReadAllText(report)
            .Replace("\"action\":\"abstain\"", "\"action\":\"accept\"", StringComparison.Ordinal)
            .Replace("\"models\":\"", "\"models\":\"x", StringComparison.Ordinal));
        ConsoleResult result = ConsoleProcess.Run("verify", report, input);
        Assert.Equal(1, result.ExitCode);
        string[] lines = result.OutputLines;
        Assert.Equal($"{input}: differs", lines[0]);
        Assert.Equal("  likely the cause:", lines[1]);
        Assert.StartsWith("  versions.models: \"x", lines[2], StringComparison.Ordinal);
        Assert.Equal(["  verdict.action: \"accept\" → \"abstain\""], lines[3..]);

        File.WriteAllText(input, Guess + "And hail.");
        Assert.Contains("document.contentHash", ConsoleProcess.Run("verify", report, input).OutputLines[2],
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_of_a_file_must_be_named()
    {
        string input = _workspace.Write("in.txt", Guess), report = _workspace.Path("report.json");
        string policy = _workspace.Write("p.json", Workspace.ReviewsAll);
        ConsoleProcess.Run("check", input, "--policy", policy, "--format", "json", "--output", report);
        ConsoleResult unknown = ConsoleProcess.Run("verify", report, input);
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("all@3: name its file by --policy", unknown.Error, StringComparison.Ordinal);
        Assert.Equal(0, ConsoleProcess.Run("verify", report, input, "--policy", policy).ExitCode);
        _workspace.Write("p.json", Workspace.ReviewsAll.Replace("\"above\":0", "\"above\":1", StringComparison.Ordinal));
        ConsoleResult changed = ConsoleProcess.Run("verify", report, input, "--policy", policy);
        Assert.Equal(1, changed.ExitCode);
        Assert.StartsWith("  versions.policyDigest: ", changed.OutputLines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "no report in it")]
    [InlineData("{\"a\":1}", "is no report")]
    [InlineData("{", "no JSON")]
    public void What_is_no_report_is_refused(string content, string problem)
    {
        string report = _workspace.Write("report.json", content);
        ConsoleResult result = ConsoleProcess.Run("verify", report, _workspace.Write("in.txt", Guess));
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(problem, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }
}
