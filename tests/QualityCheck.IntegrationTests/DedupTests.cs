using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using QualityCheck.Tests;

namespace QualityCheck.IntegrationTests;

public sealed class DedupTests(ITestOutputHelper output) : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Says_of_each_document_whether_it_is_kept_and_of_each_pair_what_is_shared()
    {
        string input = _workspace.Write("in.jsonl", string.Concat(
            Line("excerpt", Text("a", 40, 30)), Line("article", Text("a", 100)), Line("other", Text("b", 100)),
            Line("page", $"<html><body><article><p>{Text("b", 100)}</p></article></body></html>", "html")));
        ConsoleResult kept = ConsoleProcess.Run("dedup", input);
        Assert.Equal((0, ""), (kept.ExitCode, kept.Error));
        Assert.Equal(
        [
            """{"id":"excerpt","keep":false,"copyOf":"article","share":1}""", """{"id":"article","keep":true}""",
            """{"id":"other","keep":true}""", """{"id":"page","keep":false,"copyOf":"other","share":1}""",
        ], kept.OutputLines);
        ConsoleResult pairs = ConsoleProcess.RunOn(File.ReadAllText(input), "dedup", "-", "--pairs", "--jobs", "1");
        Assert.Equal(0, pairs.ExitCode);
        JsonObject pair = JsonNode.Parse(pairs.OutputLines[0])!.AsObject();
        Assert.Equal(["article", "excerpt", "contains"],
            new[] { "a", "b", "relation" }.Select(name => (string?)pair[name]));
        JsonNode span = Assert.Single(pair["shared"]!.AsArray())!;
        Assert.Equal(Text("a", 40, 30), Text("a", 100).Substring((int)span["aStart"]!, (int)span["length"]!));
        Assert.Equal((0, Text("a", 40, 30).Length), ((int)span["bStart"]!, (int)span["bLength"]!));
        Assert.Equal(2, pairs.OutputLines.Length);
        Assert.Single(ConsoleProcess.Run("dedup", input, "--pairs", "--candidates", "fineweb").OutputLines);
    }

    [Fact]
    public void Documents_that_cannot_be_read_and_ids_that_come_twice_are_told()
    {
        string input = _workspace.Write("in.jsonl", $"nope\n{Line("a", Text("a", 50))}{Line("a", Text("a", 50))}");
        ConsoleResult result = ConsoleProcess.Run("dedup", input);
        Assert.Equal(3, result.ExitCode);
        Assert.Equal([$"{input}:3", "a"], result.OutputLines.Select(Id).Order(StringComparer.Ordinal));
        Assert.Equal(2, result.ErrorLines.Length);
    }

    [Fact]
    public void An_index_remembers_the_documents_of_earlier_runs()
    {
        string folder = _workspace.Path("index");
        ConsoleResult first = ConsoleProcess.RunOn(Line("a", Text("a", 100)), "dedup", "-", "--index", folder);
        Assert.Equal((0, """{"id":"a","seenBefore":[]}"""), (first.ExitCode, Assert.Single(first.OutputLines)));
        ConsoleResult second = ConsoleProcess.RunOn(Line("a", Text("a", 100)) + Line("b", Text("a", 100)), "dedup", "-",
            "--index", folder);
        Assert.Equal("""{"id":"a","seenBefore":[]}""", second.OutputLines[0]);
        JsonNode copy = Assert.Single(JsonNode.Parse(second.OutputLines[1])!["seenBefore"]!.AsArray())!;
        Assert.Equal(("a", "duplicate", 1, 1), ((string?)copy["id"], (string?)copy["relation"], (int)copy["share"]!,
            (int)copy["shareOfEarlier"]!));
    }

    [Theory]
    [InlineData("--index goes without --pairs and --candidates", "in.jsonl", "--index", "x", "--pairs")]
    [InlineData("--candidates: 'simhash' is none of winnowing, fineweb", "in.jsonl", "--candidates", "simhash")]
    [InlineData("--jobs: '0' is no whole number from 1", "in.jsonl", "--jobs", "0")]
    [InlineData("unknown option '--pair'", "in.jsonl", "--pair")]
    [InlineData("Required argument missing for command: 'dedup'")]
    public void Wrong_usage_is_told_in_a_line(string problem, params string[] args)
    {
        ConsoleResult result = ConsoleProcess.Run(["dedup", .. args]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(problem, Assert.Single(result.ErrorLines), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_index_that_is_damaged_or_in_use_is_told()
    {
        string folder = _workspace.Path("index"), input = _workspace.Write("in.jsonl", Line("a", Text("a", 100)));
        using (DuplicateIndex.Open(folder))
            Refused("being used by another process");
        File.WriteAllText(Path.Combine(folder, "segment-0-5"), "nothing of the kind, and long enough to have a foot to it");
        Refused("The index is damaged.");

        void Refused(string problem)
        {
            ConsoleResult result = ConsoleProcess.Run("dedup", input, "--index", folder);
            Assert.Equal((2, ""), (result.ExitCode, result.Output));
            Assert.Contains(problem, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        }
    }

    [UnixFact]
    public void An_index_loses_nothing_when_the_process_is_killed_twice() =>
        Kill(kills: 2, documents: 1500, words: 60, seed: 23);

    /// <summary>With documents so long that segments are written and merged meanwhile.</summary>
    [UnixFact, Long]
    public void An_index_loses_nothing_when_the_process_is_killed_at_twenty_random_points() =>
        Kill(kills: 20, documents: 300, words: 16_000, seed: Random.Shared.Next());

    /// <summary>
    /// Each run is killed after a random number of its lines: what a line was written of, the next run has seen.
    /// </summary>
    private void Kill(int kills, int documents, int words, int seed)
    {
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        string folder = _workspace.Path("index");
        int acknowledged = 0;
        for (int kill = 0; kill < kills; kill++)
        {
            string input = _workspace.Write("in.jsonl", string.Concat(Enumerable.Range(acknowledged, documents)
                .Select(i => Line($"d{i}", Text($"d{i}x", words)))));
            using Process process = ConsoleProcess.Start("dedup", input, "--index", folder);
            process.StandardInput.Close();
            int lines = 0;
            int most = random.Next(1, documents * 4 / 5);
            for (; lines < most && process.StandardOutput.ReadLine() is { } line; lines++)
                Assert.Equal(("d" + (acknowledged + lines), 0),
                    (Id(line), JsonNode.Parse(line)!["seenBefore"]!.AsArray().Count));
            process.Kill();
            process.WaitForExit();
            acknowledged += lines;
            Ask(random.Next(acknowledged), acknowledged - 1);
        }
        Ask([.. Enumerable.Range(0, acknowledged)]);

        void Ask(params int[] numbers)
        {
            using DuplicateIndex index = DuplicateIndex.Open(folder);
            Assert.All(numbers, number => Assert.Equal($"d{number}", Assert.Single(index.FindAsync("asked",
                Winnowing.Fingerprints(Text($"d{number}x", 60)), TestContext.Current.CancellationToken)
                .AsTask().GetAwaiter().GetResult()).Id));
        }
    }

    private static string Id(string line) => (string)JsonNode.Parse(line)!["id"]!;

    private static string Text(string name, int words, int first = 0) =>
        string.Join(' ', Enumerable.Range(first, words).Select(i => FormattableString.Invariant($"{name}{i}")));

    private static string Line(string id, string text, string kind = "text") =>
        JsonSerializer.Serialize(new Dictionary<string, string> { ["id"] = id, [kind] = text }) + "\n";
}
