using System.Text.Json.Nodes;

namespace QualityCheck.IntegrationTests;

/// <summary><c>--source-list</c>: what is asked, what is told, and what cannot be read.</summary>
public sealed class SourceListTests : IDisposable
{
    private const string Address = "https://news.example.org/a", Sample = "data/samples/reykjavik-meeting-solid.txt";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void What_the_lists_say_stands_in_the_report_and_is_replayed()
    {
        string desk = _workspace.Write("desk.csv", "host,level,reason\nnews.example.org,low,no corrections\n"),
            other = _workspace.Write("other.jsonl",
                "{\"host\":\"example.org\",\"score\":0.9,\"validUntil\":\"2001-01-31\"}\n"),
            report = _workspace.Path("report.json");
        ConsoleResult result = ConsoleProcess.Run("check", Sample, "--url", Address, "--source-list", desk,
            "--source-list", other, "--format", "json", "--output", report);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        JsonNode written = JsonNode.Parse(File.ReadAllText(report))!;
        Assert.Equal("desk other",
            string.Join(' ', written["versions"]!["sourceLists"]!.AsArray().Select(list => (string?)list!["id"])));
        Assert.Equal("credibility.sourceLow", (string?)written["verdict"]!["reasons"]![0]);
        Assert.Contains(written["findings"]!.AsArray(), finding => (string?)finding!["type"] == "source-expired");
        ConsoleResult again = ConsoleProcess.Run("verify", report, Sample, "--source-list", desk, "--source-list",
            other);
        Assert.Equal((0, $"{Sample}: identical\n"), (again.ExitCode, again.Output));
        ConsoleResult without = ConsoleProcess.Run("verify", report, Sample);
        Assert.Equal(1, without.ExitCode);
        Assert.StartsWith("  versions.sourceLists: ", without.OutputLines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_decides_which_ratings_run_out_and_is_replayed()
    {
        string desk = _workspace.Write("desk.csv", "host,level,validUntil\nnews.example.org,low,2026-08-03\n"),
            report = _workspace.Path("report.json");
        Assert.Equal(("source-low", "2026-08-03"), Checked("2026-08-03"));
        Assert.Equal(("source-expired", "2026-08-04"), Checked("2026-08-04"));
        ConsoleResult again = ConsoleProcess.Run("verify", report, Sample, "--source-list", desk, "--as-of",
            "2026-08-04");
        Assert.Equal((0, $"{Sample}: identical\n"), (again.ExitCode, again.Output));
        Assert.Equal(1, ConsoleProcess.Run("verify", report, Sample, "--source-list", desk).ExitCode);

        (string?, string?) Checked(string day)
        {
            ConsoleResult result = ConsoleProcess.Run("check", Sample, "--url", Address, "--source-list", desk,
                "--as-of", day, "--format", "json", "--output", report);
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
            JsonNode written = JsonNode.Parse(File.ReadAllText(report))!;
            string type = written["findings"]!.AsArray().Select(finding => (string)finding!["type"]!)
                .Single(type => type.StartsWith("source-", StringComparison.Ordinal));
            return (type, (string?)written["versions"]!["sourceListsAsOf"]);
        }
    }

    [Fact]
    public void A_date_behind_the_day_lies_in_the_future()
    {
        string page = _workspace.Write("in.jsonl",
            """{"id":"a","text":"It rained over Eastmere.","published":"2026-08-05"}""" + "\n");
        Assert.Equal([false, true, false], ((string[][])[[], ["--as-of", "2026-08-03"], ["--as-of", "2026-08-05"]])
            .Select(day => Assert.Single(ConsoleProcess.Run(["check", page, "--format", "jsonl", .. day]).JsonLines)
                ["findings"]!.AsArray().Any(finding => (string?)finding!["rule"] == "QC5033")));
    }

    [Fact]
    public void A_host_that_can_be_taken_for_a_brand_is_found_and_replayed()
    {
        string report = _workspace.Path("report.json");
        string[] brands = ["--brand", "example.net", "--brand", "eastmere-courier.example"];
        ConsoleResult result = ConsoleProcess.Run(["check", Sample, "--url", "https://eastmere-c0urier.example/a",
            "--format", "json", "--output", report, .. brands]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        JsonNode found = Assert.Single(JsonNode.Parse(File.ReadAllText(report))!["findings"]!.AsArray(),
            finding => (string?)finding!["rule"] == "QC5012")!;
        Assert.Contains("eastmere-courier.example", found.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(0, ConsoleProcess.Run(["verify", report, Sample, .. brands]).ExitCode);
        Assert.Equal(1, ConsoleProcess.Run("verify", report, Sample).ExitCode);
    }

    [Fact]
    public void Suffixes_of_ones_own_decide_how_far_a_rating_reaches()
    {
        string desk = _workspace.Write("desk.csv", "host,level\nisles.example,low\n"),
            own = _workspace.Write("own.dat", "example\nisles.example\n");
        Assert.Equal([1, 0], ((string[][])[[], ["--suffix-list", own]]).Select(list => Assert.Single(
            ConsoleProcess.Run(["check", Sample, "--url", "https://daily.isles.example/a", "--source-list", desk,
                "--format", "jsonl", .. list]).JsonLines)["findings"]!.AsArray()
            .Count(finding => (string?)finding!["type"] == "source-low")));
    }

    [Fact]
    public void The_text_report_shows_what_a_list_says()
    {
        string desk = _workspace.Write("desk.csv", "host,level,url\nnews.example.org,low,https://list.example/7\n");
        ConsoleResult result = ConsoleProcess.Run("check", Sample, "--url", Address, "--source-list", desk, "--all");
        Assert.Contains("rates news.example.org low (https://list.example/7).", result.Output,
            StringComparison.Ordinal);
        Assert.Contains("A source list that was supplied rates its source low.", result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_cannot_be_read_are_warnings_with_their_lines()
    {
        string rows = string.Concat(Enumerable.Range(0, 7).Select(i => $"the{i},low\n"));
        string desk = _workspace.Write("desk.csv", $"host,level\nexample.org,low\n{rows}");
        ConsoleResult result = ConsoleProcess.Run("check", Sample, "--source-list", desk);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            [
                .. Enumerable.Range(0, 5).Select(i => $"warning: {desk}: line {i + 3}: 'the{i}' is no host"),
                $"warning: {desk}: 7 rows cannot be read; 1 are used",
            ], result.ErrorLines);
    }

    [Fact]
    public void Two_lists_of_one_name_are_wrong_usage()
    {
        string one = _workspace.Write("a/desk.csv", "host,level\nexample.org,low\n"),
            other = _workspace.Write("b/desk.csv", "host,level\nexample.org,low\n");
        ConsoleResult result = ConsoleProcess.Run("check", Sample, "--source-list", one, "--source-list", other);
        Assert.Equal((2, "error: --source-list: two source lists have the name 'desk'"),
            (result.ExitCode, Assert.Single(result.ErrorLines)));
    }
}
