using System.Text.Json.Nodes;

namespace QualityCheck.IntegrationTests;

public sealed class PolicyCommandTests : IDisposable
{
    private const string Sample = "data/samples/energy-forum.txt";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_valid_policy_is_called_so()
    {
        ConsoleResult result = ConsoleProcess.Run("policy", "check", "data/policies/strict-news.json");

        Assert.Equal((0, "", "strict-news@3: valid; surfaces archive, front-page; rejects nothing\n"),
            (result.ExitCode, result.Error, result.Output));
    }

    [Theory]
    [InlineData("{\"name\":\"x\",\n\"version\":1,\n\"rules\":[{]}", "line 3, column 11: ")]
    [InlineData("{\"name\":\"x\",\"version\":1,\"rules\":[\n{\"action\":\"review\",\"reason\":\"r\",\"when\":\"hedgeing\",\"below\":0.2}]}",
        "line 2, column 40: rule 1 (r): there is no score 'hedgeing'; did you mean 'hedging'?")]
    [InlineData("{\"name\":\"x\",\"version\":1,\"rules\":[\n{\"action\":\"review\",\"reason\":\"r\",\"findings\":\"QC2066\",\"above\":2}]}",
        "line 2, column 44: rule 1 (r): there are no findings 'QC2066'; did you mean 'QC2006'?")]
    public void A_mistake_is_told_with_its_place_and_exit_code_1(string policy, string problem)
    {
        string path = _workspace.Write("policy.json", policy);

        ConsoleResult result = ConsoleProcess.Run("policy", "check", path);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"error: {path}: {problem}", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_that_ran_out_are_told()
    {
        string path = _workspace.Write("policy.json",
            """{"name":"x","version":1,"allow":[{"host":"example.org","until":"2001-01-31"},{"id":"7","until":"9999-12-31"}],"rules":[]}""");

        ConsoleResult result = ConsoleProcess.Run("policy", "check", path);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("note: the allow-list holds what has run out: host example.org, 2001-01-31",
            Assert.Single(result.ErrorLines));
    }

    [Theory]
    [InlineData("gone.json: no such file", "policy", "check", "gone.json")]
    [InlineData("gone.jsonl: no such file", "policy", "diff", "default", "forum", "gone.jsonl")]
    [InlineData("gone.jsonl: no such file", "policy", "tune", "gone.jsonl")]
    [InlineData("--max-false-reject: '2' is no number from 0 to 1", "policy", "tune", "x", "--max-false-reject", "2")]
    [InlineData("--policy: default: The policy 'default' has no surface 'x'", "check", Sample, "--surface", "x")]
    public void Wrong_usage_is_exit_code_2(string problem, params string[] args)
    {
        ConsoleResult result = ConsoleProcess.Run(args);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(problem, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void What_flips_is_counted_and_shown()
    {
        string reports = _workspace.Write("reports.jsonl",
            ConsoleProcess.Run("check", "data/samples", "--format", "jsonl").Output);
        string policy = _workspace.Write("policy.json", Workspace.ReviewsAll);

        ConsoleResult same = ConsoleProcess.Run("policy", "diff", "default", "default", reports);
        ConsoleResult other = ConsoleProcess.Run("policy", "diff", "default", policy, reports);

        Assert.Equal((0, ""), (same.ExitCode, same.Error));
        Assert.EndsWith(" reports, 0 verdicts flip\n", same.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (other.ExitCode, other.Error));
        Assert.Contains(other.OutputLines, line => line.StartsWith("accept -> review (", StringComparison.Ordinal));
        Assert.Contains(other.OutputLines,
            line => line.StartsWith("  data/samples/", StringComparison.Ordinal)
                && line.EndsWith(" – -> house.rule", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_that_is_no_report_is_told()
    {
        string reports = _workspace.Write("reports.jsonl", "\n{}\n");

        ConsoleResult result = ConsoleProcess.Run("policy", "diff", "default", "forum", reports);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"error: {reports}: line 2: no report: ", Assert.Single(result.ErrorLines),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_labels_are_refused_with_exit_code_1()
    {
        string labels = _workspace.Write("labels.jsonl", Labels(30));

        ConsoleResult result = ConsoleProcess.Run("policy", "tune", labels);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("269 more are needed", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Enough_labels_make_a_policy_that_check_takes()
    {
        string reports = _workspace.Write("reports.jsonl", Reports(60));
        string labels = _workspace.Write("labels.jsonl", string.Concat(Enumerable.Range(0, 61)
            .Select(i => $"{{\"id\":\"{i}\",\"decision\":\"{(i == 60 ? "reject" : "accept")}\"}}\n")));
        string output = _workspace.Path("tuned.json");

        ConsoleResult tuned = ConsoleProcess.Run("policy", "tune", labels, "--reports", reports,
            "--max-false-reject", "0.05", "--output", output);

        Assert.Equal((0, ""), (tuned.ExitCode, tuned.Output));
        Assert.Contains("0 of 60 documents that the team kept", tuned.Error, StringComparison.Ordinal);
        JsonNode calibration = JsonNode.Parse(File.ReadAllText(output))!["calibration"]!;
        Assert.Equal((60, 0), ((int)calibration["n"]!, (int)calibration["falseRejects"]!));
        Assert.StartsWith("labels.jsonl sha256:", (string?)calibration["source"], StringComparison.Ordinal);
        Assert.Contains("calibrated on 60 documents",
            ConsoleProcess.Run("policy", "check", output).Output, StringComparison.Ordinal);
        Assert.Contains("review -> reject (1)",
            ConsoleProcess.Run("policy", "diff", "default", output, reports).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"0"}""", "line 1: there is no report '0' in --reports")]
    [InlineData("""{"report":{},"decision":"accept"}""", "line 1: no label: ")]
    [InlineData("""{"decision":"accept"}""", "line 1: 'report' or 'id' is missing")]
    [InlineData("""{"id":"0","decision":"accept","by":"me"}""", "line 1: a label has no field 'by'")]
    [InlineData("[]", "line 1: a label must be an object")]
    [InlineData("{", "line 1: no label: ")]
    public void A_line_that_is_no_label_is_told(string label, string problem)
    {
        string labels = _workspace.Write("labels.jsonl", label);

        ConsoleResult result = ConsoleProcess.Run("policy", "tune", labels);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"error: {labels}: {problem}", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_counts_once_and_must_not_be_decided_twice()
    {
        string[] two = Labels(1).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string twice = _workspace.Write("twice.jsonl", $"{two[0]}\n{two[0]}\n{two[1]}\n");
        string both = _workspace.Write("both.jsonl",
            $"{two[0]}\n{two[0].Replace("\"decision\":\"accept\"", "\"decision\":\"reject\"", StringComparison.Ordinal)}\n");

        Assert.Contains("note: 1 labels of documents that were labelled before are not counted",
            ConsoleProcess.Run("policy", "tune", twice).ErrorLines);
        Assert.Contains("line 2: line 1 decides otherwise about the same document",
            Assert.Single(ConsoleProcess.Run("policy", "tune", both).ErrorLines), StringComparison.Ordinal);
    }

    private static string Labels(int kept) => string.Concat(
        Reports(kept).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((report, i) =>
            $"{{\"report\":{report},\"decision\":\"{(i == kept ? "reject" : "accept")}\"}}\n"));

    /// <summary>So many reports of one good text, and one whose scores and quality are as low as can be.</summary>
    private static string Reports(int good)
    {
        QualityReport report = QualityChecker.CreateDefault().Check(InputDocument.FromText(
            File.ReadAllText(Path.Combine(ConsoleProcess.Root, "data/samples/harbour-accord-solid.txt"))));
        QualityReport bad = report with
        {
            Scores = report.Scores
                .SetItem("hedging", report.Scores["hedging"] with { Value = 0.1 })
                .SetItem("repetition", report.Scores["repetition"] with { Value = 0.1 })
                .SetItem("quality", report.Scores["quality"] with { Value = 0.05, Low = 0.01, High = 0.1 }),
        };
        return string.Concat(Enumerable.Range(0, good + 1).Select(i => Named(i < good ? report : bad, i).ToJson() + "\n"));
    }

    private static QualityReport Named(QualityReport report, int i) => report with
    {
        Id = $"{i}",
        Document = report.Document with { ContentHash = $"sha256:{i:x64}" },
    };
}
