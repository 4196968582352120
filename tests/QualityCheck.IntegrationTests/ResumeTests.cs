using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using QualityCheck.Console;
using QualityCheck.IntegrationTests.Worker;
using QualityCheck.Tests;

namespace QualityCheck.IntegrationTests;

/// <summary>A run that was cut short goes on, and its file becomes that of a run that was not.</summary>
public sealed class ResumeTests(ITestOutputHelper output) : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [UnixFact]
    public void A_run_that_is_killed_twice_goes_on() => KillAndResume(kills: 2, documents: 40, seed: 22);

    [UnixFact, Long]
    public void A_run_that_is_killed_at_twenty_random_points_goes_on() =>
        KillAndResume(kills: 20, documents: 200, seed: Random.Shared.Next());

    [Fact]
    public async Task A_file_cut_off_anywhere_goes_on()
    {
        const int Step = 31;
        InputResult[] inputs =
        [
            .. new[] { "It may rain.", "Œuvres – peut-être.", "" }.Select((text, i) =>
                InputResult.Of(InputDocument.FromText(text) with { Id = $"{i}" })),
            InputResult.Failed("bad", DocumentError.Unreadable, "it went dead"),
        ];
        QualityChecker checker = QualityChecker.CreateDefault();
        byte[] whole = Encoding.UTF8.GetBytes(string.Concat(checker.CheckMany(inputs)
            .Select(result => result.WithDetail(ReportDetail.Findings).ToJson() + "\n")));
        string path = _workspace.Path("cut.jsonl");
        int[] ends = [.. Enumerable.Range(0, whole.Length).Where(i => whole[i] == '\n').Select(i => i + 1)];
        foreach (int length in Enumerable.Range(0, whole.Length / Step).Select(i => i * Step)
            .Concat(ends.SelectMany(end => new[] { end - 1, end, Math.Min(end + 1, whole.Length) })))
        {
            await File.WriteAllBytesAsync(path, whole[..length], TestContext.Current.CancellationToken);
            using (var finished = new FinishedResults(path))
            {
                int kept = 0;
                IEnumerable<InputResult> rest = new Resumption(finished, checker, ReportDetail.Findings)
                    .Rest(inputs, _ => kept++, CancellationToken.None);
                await using (var writer = new StreamWriter(finished.Stream, leaveOpen: true))
                {
                    foreach (CheckResult result in checker.CheckMany(rest))
                        writer.Write(result.WithDetail(ReportDetail.Findings).ToJson() + "\n");
                }
                Assert.Equal(ends.Count(end => end <= length), kept);
            }
            Assert.Equal(whole, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [InlineData("line 1: 'a' has changed since", "changed", "--format", "jsonl")]
    [InlineData("line 1: it is about 'a', and the input has 'b' there", "turned", "--format", "jsonl")]
    [InlineData("line 2: there are fewer documents in the input", "fewer", "--format", "jsonl")]
    [InlineData("line 1: 'a' cannot be read any more", "broken", "--format", "jsonl")]
    [InlineData("line 2: it was made otherwise: versions.policy was \"default@", "same", "--format", "jsonl",
        "--policy", "strict-news")]
    [InlineData("line 2: it was made otherwise: ", "same", "--format", "jsonl", "--detail", "full")]
    [InlineData("line 2: it was made otherwise: document.url was null and is now \"https://a.example\"", "same",
        "--format", "jsonl", "--url", "https://a.example")]
    [InlineData("--resume goes with --format jsonl and --output, and without --baseline", "same", "--format", "json")]
    public void Other_documents_and_settings_are_refused(string problem, string input, params string[] args)
    {
        string[] lines = [Line("a", "It may rain."), Line("b", "It may snow."), Line("c", "It may hail.")];
        string results = Results(lines[..2]), before = File.ReadAllText(results);
        string path = _workspace.Write("in.jsonl", string.Concat(input switch
        {
            "changed" => lines.Prepend(Line("a", "It will rain.")),
            "turned" => lines.Reverse().Skip(1),
            "fewer" => lines.Take(1),
            "broken" => lines.Prepend("{\"id\":\"a\"}\n"),
            _ => lines,
        }));
        ConsoleResult result = ConsoleProcess.Run(["check", path, "--output", results, "--resume", .. args]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(problem, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(results));
    }

    [UnixFact]
    public void Files_that_hold_no_results_are_refused_and_stay()
    {
        string input = _workspace.Write("in/a.jsonl", Line("a", "It may rain."));
        Refused(_workspace.Write("notes.txt", "Notes of my own"), "holds something else than results");
        Refused(_workspace.Write("lines.txt", "Notes\nof my own"), "line 1: no result of check --format jsonl");
        Refused("/dev/null", "is no file");
        Refused(_workspace.Path("in/out.jsonl"), "stands in an input folder");
        using (var busy = new FileStream(_workspace.Path("busy.jsonl"), FileMode.Create, FileAccess.ReadWrite,
            FileShare.None))
            Told(busy.Name, "being used by another process");

        void Refused(string results, string problem)
        {
            string? before = File.Exists(results) ? File.ReadAllText(results) : null;
            Told(results, problem);
            Assert.Equal(before, File.Exists(results) ? File.ReadAllText(results) : null);
        }

        void Told(string results, string problem)
        {
            ConsoleResult result = ConsoleProcess.Run("check", Path.GetDirectoryName(input)!, "--format", "jsonl",
                "--output", results, "--resume");
            Assert.Equal((2, ""), (result.ExitCode, result.Output));
            Assert.Contains(problem, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_came_since_is_checked_and_what_was_done_counts()
    {
        string[] lines = [Line("a", "It may rain."), "nope\n", Line("c", "It may hail.")];
        string results = Results(lines[..2]),
            policy = _workspace.Write("policy.json", Workspace.ReviewsAll),
            input = _workspace.Write("in.jsonl", string.Concat(lines));
        ConsoleResult result = ConsoleProcess.Run("check", input, "--format", "jsonl", "--output", results, "--resume",
            "--summary", "--jobs", "3");
        Assert.Equal(3, result.ExitCode);
        Assert.StartsWith("summary: 3 documents, of which 2 were done before, in ", result.ErrorLines[0],
            StringComparison.Ordinal);
        Assert.Contains("summary: errors: 1 invalid-json", result.ErrorLines);
        Assert.Equal(["a", $"{input}:2", "c"], File.ReadAllLines(results)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
        string[] strict = ["check", _workspace.Write("one.jsonl", lines[0]), "--format", "jsonl", "--output",
            _workspace.Path("one.out"), "--policy", policy, "--fail-on", "review", "--resume"];
        Assert.Equal([1, 1], new[] { ConsoleProcess.Run(strict).ExitCode, ConsoleProcess.Run(strict).ExitCode });
    }

    /// <summary>A limit on the length of files stands for a disk that is full; the runtime's own memory would fall
    /// under it but for the variable.</summary>
    [UnixFact]
    public void A_file_that_cannot_grow_is_told_and_goes_on_later()
    {
        string input = Documents(12), whole = _workspace.Path("whole.jsonl"), cut = _workspace.Path("cut.jsonl");
        Assert.Equal(0, ConsoleProcess.Run("check", input, "--format", "jsonl", "--output", whole).ExitCode);
        long half = new FileInfo(whole).Length / 1024; // In blocks of 512 bytes.
        ConsoleResult full = ConsoleProcess.RunShell($"trap '' XFSZ; ulimit -f {half}; export "
            + $"DOTNET_EnableWriteXorExecute=0; qualitycheck check {input} --format jsonl --output {cut}");
        Assert.Equal((2, "error: cannot write: the file may not become longer"),
            (full.ExitCode, Assert.Single(full.ErrorLines)));
        Assert.True(new FileInfo(cut).Length > 0);
        Assert.Equal(0,
            ConsoleProcess.Run("check", input, "--format", "jsonl", "--output", cut, "--resume").ExitCode);
        Assert.Equal(File.ReadAllText(whole), File.ReadAllText(cut));
    }

    private void KillAndResume(int kills, int documents, int seed)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}"));
        var random = new Random(seed);
        string input = Documents(documents), whole = _workspace.Path("whole.jsonl"), cut = _workspace.Path("cut.jsonl");
        Assert.Equal(0, ConsoleProcess.Run("check", input, "--format", "jsonl", "--output", whole).ExitCode);
        string expected = File.ReadAllText(whole);
        string[] args = ["check", input, "--format", "jsonl", "--output", cut, "--resume", "--jobs", "2"];
        int acknowledged = 0, killed = 0;
        foreach (long point in Enumerable.Range(0, kills).Select(_ => random.NextInt64(expected.Length)).Order())
        {
            killed += KillAt(args, cut, point, random.Next(1000)) ? 1 : 0;
            string left = File.Exists(cut) ? File.ReadAllText(cut) : "";
            string lines = left[..(left.LastIndexOf('\n') + 1)];
            Assert.StartsWith(lines, expected, StringComparison.Ordinal);
            Assert.True(lines.Length >= acknowledged, $"seed {seed}: results were lost");
            acknowledged = lines.Length;
        }
        Assert.True(killed > kills / 2, $"seed {seed}: only {killed} runs were killed");
        Assert.Equal(0, ConsoleProcess.Run(args).ExitCode);
        Assert.True(expected == File.ReadAllText(cut), $"seed {seed}: the results differ");
    }

    /// <summary>Kills a run (SIGKILL) once its file is so long, or after some time where it was before.</summary>
    /// <returns>Whether it was killed before it had ended.</returns>
    private static bool KillAt(string[] args, string file, long length, int milliseconds)
    {
        bool isPassed = File.Exists(file) && new FileInfo(file).Length >= length;
        using Process process = ConsoleProcess.Start(args);
        if (isPassed)
            Thread.Sleep(milliseconds);
        else
        {
            SpinWait.SpinUntil(() => process.HasExited || new FileInfo(file) is { Exists: true } at
                && at.Length >= length, TimeSpan.FromMinutes(2));
            Thread.Sleep(milliseconds / 20);
        }
        bool ended = process.HasExited;
        process.Kill();
        process.WaitForExit();
        return !ended;
    }

    private string Documents(int count) => _workspace.Write("documents.jsonl",
        string.Concat(Enumerable.Range(0, count).Select(i => Line($"d{i}", SampleTexts.Of(i)))));

    /// <summary>The results of an undisturbed run over these lines.</summary>
    private string Results(string[] lines)
    {
        string results = _workspace.Path("results.jsonl");
        ConsoleProcess.Run("check", _workspace.Write("in.jsonl", string.Concat(lines)), "--format", "jsonl", "--output",
            results);
        return results;
    }

    private static string Line(string id, string text) => JsonSerializer.Serialize(new { id, text }) + "\n";
}
