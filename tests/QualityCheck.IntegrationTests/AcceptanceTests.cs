using System.Text.Json.Nodes;
using QualityCheck.Console;

namespace QualityCheck.IntegrationTests;

/// <summary>Findings that somebody has accepted: in a baseline, or by a comment in the text.</summary>
public sealed class AcceptanceTests : IDisposable
{
    private const string Guesswork =
        "Perhaps the bridge might close.\n\nThe mill could possibly burn, nobody knows.\n\nIt may rain.\n";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void What_a_baseline_holds_fails_no_run_until_something_new_comes()
    {
        string file = _workspace.Write("texts/a.txt", Guesswork), baseline = _workspace.Path("accepted.json"),
            policy = _workspace.Write("all.json", Workspace.ReviewsAll);
        string[] args = ["check", file, "--policy", policy, "--fail-on", "review", "--baseline", baseline];
        ConsoleResult absent = ConsoleProcess.Run(args);
        Assert.Equal((2, true), (absent.ExitCode, absent.Error.Contains("no such file", StringComparison.Ordinal)));
        Assert.Equal((0, ""), Codes(ConsoleProcess.Run([.. args, "--update-baseline"])));
        JsonNode written = JsonNode.Parse(File.ReadAllText(baseline))!;
        Assert.Equal(["texts/a.txt"], written["documents"]!.AsObject().Select(pair => pair.Key));
        ConsoleResult again = ConsoleProcess.Run(args);
        Assert.Equal((0, ""), Codes(again));
        Assert.Contains("Not shown: 5 findings of the baseline.", again.Output, StringComparison.Ordinal);
        Assert.Contains("«might»", ConsoleProcess.Run([.. args, "--all"]).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("might", Marked(args));
        Assert.Contains("might", Marked([.. args, "--all"]));

        _workspace.Write("texts/a.txt", "The council met on Monday.\n\n" + Guesswork);
        Assert.Equal((0, ""), Codes(ConsoleProcess.Run(args)));
        _workspace.Write("texts/a.txt", Guesswork + "\nIt will probably snow.\n");
        ConsoleResult more = ConsoleProcess.Run(args);
        Assert.Equal((1, ""), Codes(more));
        Assert.Contains("«probably»", more.Output, StringComparison.Ordinal);
        Assert.Contains("probably", Marked(args));
        Assert.DoesNotContain("might", Marked(args));
    }

    [Fact]
    public void A_new_reason_of_the_verdict_fails_the_run()
    {
        string file = _workspace.Write("a.txt", Guesswork), baseline = _workspace.Path("accepted.json"),
            policy = _workspace.Write("all.json", Workspace.ReviewsAll);
        ConsoleProcess.Run("check", file, "--baseline", baseline, "--update-baseline");
        Assert.Equal((1, ""), Codes(ConsoleProcess.Run("check", file, "--policy", policy, "--fail-on", "review",
            "--baseline", baseline)));
    }

    [Fact]
    public void A_baseline_brought_up_to_date_keeps_what_it_says_of_other_documents()
    {
        string one = _workspace.Write("a.txt", Guesswork), other = _workspace.Write("b.txt", Guesswork),
            baseline = _workspace.Path("accepted.json");
        ConsoleProcess.Run("check", one, "--baseline", baseline, "--update-baseline");
        string first = File.ReadAllText(baseline);
        ConsoleProcess.Run("check", other, "--baseline", baseline, "--update-baseline");
        JsonObject documents = JsonNode.Parse(File.ReadAllText(baseline))!["documents"]!.AsObject();
        Assert.Equal(["a.txt", "b.txt"], documents.Select(pair => pair.Key));
        ConsoleProcess.Run("check", one, other, "--baseline", baseline, "--update-baseline");
        Assert.Equal(documents.ToJsonString(),
            JsonNode.Parse(File.ReadAllText(baseline))!["documents"]!.ToJsonString());
        Assert.NotEqual(first, File.ReadAllText(baseline));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"version\":2,\"documents\":{}}")]
    [InlineData("{\"version\":1,\"documents\":{\"a\":null}}")]
    [InlineData("{\"version\":1,\"documents\":{\"a\":{\"reasons\":null,\"findings\":{}}}}")]
    public void What_is_no_baseline_is_told(string content)
    {
        string file = _workspace.Write("accepted.json", content);
        ConsoleResult result = ConsoleProcess.Run("check", "README.md", "--baseline", file);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("accepted.json: is ", result.Error, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(file));
    }

    [Fact]
    public void To_bring_no_baseline_up_to_date_is_a_mistake() =>
        Assert.Equal(2, ConsoleProcess.Run("check", "README.md", "--update-baseline").ExitCode);

    [Fact]
    public void Comments_suppress_findings_and_no_verdict()
    {
        const string text = "Perhaps it rains.\n\n<!-- qualitycheck-disable-next-line QC2001 -->\nIt might snow.\n\n"
            + "<!-- qualitycheck-disable -->\nIt could hail.\n<!-- qualitycheck-enable -->\n\nPossibly it thaws.\n";
        string file = _workspace.Write("a.txt", text), policy = _workspace.Write("all.json", Workspace.ReviewsAll);
        ConsoleResult result = ConsoleProcess.Run("check", file, "--policy", policy, "--fail-on", "review");
        Assert.Equal((1, ""), Codes(result));
        Assert.Equal(["Perhaps", "Possibly"], Marked("check", file));
        Assert.Contains("Not shown: 2 findings suppressed by comments in the text.", result.Output,
            StringComparison.Ordinal);
        JsonNode log = JsonNode.Parse(ConsoleProcess.Run("check", file, "--format", "sarif").Output)!;
        Assert.Equal([null, "inSource", "inSource", null], log["runs"]![0]!["results"]!.AsArray()
            .Select(found => (string?)found!["suppressions"]?.AsArray().SingleOrDefault()?["kind"]));
        Assert.Equal(4, ConsoleProcess.Run("check", file, "--format", "jsonl").JsonLines.Single()["findings"]!
            .AsArray().Count);
    }

    [Fact]
    public void Comments_of_a_page_count_too()
    {
        string file = _workspace.Write("a.html", "<p>Perhaps the bridge might close, said nobody at all that day."
            + "<!-- qualitycheck-disable QC2001 --><p>It could hail and nobody knows what it may bring.");
        string[] marked = Marked("check", file);
        Assert.Contains("might", marked);
        Assert.DoesNotContain("could", marked);
    }

    [Theory]
    [InlineData("<!-- qualitycheck-disable QC0999 -->")]
    [InlineData("<!-- qualitycheck-disable hedging -->")]
    [InlineData("<!-- qualitycheck-off -->")]
    public void A_comment_that_says_nothing_is_told(string comment)
    {
        string file = _workspace.Write("a.txt", $"It may rain.\n\n{comment}\n");
        ConsoleResult result = ConsoleProcess.Run("check", file);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("a.txt: line 3: a qualitycheck comment", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_number_of_comments_is_read_in_linear_time()
    {
        string[] attacks =
        [
            string.Concat(Enumerable.Repeat("<!-- qualitycheck-disable QC2001 ", 100_000)),
            "<!-- qualitycheck-disable" + new string(' ', 1_000_000),
            string.Concat(Enumerable.Repeat("<!-- qualitycheck-disable -->\n", 100_000)),
            "<!-- qualitycheck-disable" + string.Concat(Enumerable.Repeat(" QC2001", 200_000)) + " -->",
        ];
        TimeSpan before = Environment.CpuUsage.TotalTime;
        foreach (string attack in attacks)
        {
            InlineSuppressions found = InlineSuppressions.In(attack);
            Assert.False(found.Cover("QC2001", default));
            Assert.InRange(found.Mistakes.Length, 0, 1_000);
        }
        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, TimeSpan.FromSeconds(40));
    }

    [Fact]
    public void Own_words_come_from_files()
    {
        string file = _workspace.Write("a.txt", Guesswork),
            own = _workspace.Write("words/desk.tsv", "no-cue\tmight\n"),
            broken = _workspace.Write("words/broken.tsv", "cue\tmight\n");
        _workspace.Write("qualitycheck.json", """{ "lexicon": ["words/desk.tsv"] }""");
        Assert.Contains("might", Marked("check", file));
        Assert.DoesNotContain("might", Marked("check", file, "--lexicon", own));
        Assert.DoesNotContain("might", Marked("check", file, "--config", _workspace.Path("qualitycheck.json")));
        ConsoleResult mistake = ConsoleProcess.Run("check", file, "--lexicon", broken);
        Assert.Equal((2, ""), (mistake.ExitCode, mistake.Output));
        Assert.Contains("broken.tsv: line 1 has too few", mistake.Error, StringComparison.Ordinal);
        string report = _workspace.Path("report.json");
        ConsoleProcess.Run("check", file, "--lexicon", own, "--format", "json", "--output", report);
        Assert.Equal(0, ConsoleProcess.Run("verify", report, file, "--lexicon", own).ExitCode);
        Assert.Equal(1, ConsoleProcess.Run("verify", report, file).ExitCode);
    }

    /// <summary>The words of the findings that are shown.</summary>
    private static string[] Marked(params string[] args) =>
        [.. ConsoleProcess.Run([.. args, "--format", "annotations"]).JsonLines.Single()["items"]!.AsArray()
            .Select(item => (string)item!["target"]!["selector"]!.AsArray()
                .Single(selector => selector!["exact"] is not null)!["exact"]!)];

    private static (int, string) Codes(ConsoleResult result) => (result.ExitCode, result.Error);
}
