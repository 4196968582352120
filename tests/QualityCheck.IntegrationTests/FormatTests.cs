using System.Text.Json.Nodes;

namespace QualityCheck.IntegrationTests;

/// <summary>Statements of reasons, records for the DSA Transparency Database and Web Annotations.</summary>
public sealed class FormatTests : IDisposable
{
    private const string Settings =
        """{"ground":"Terms 4.2","explanation":"It does not inform.","contentDate":"2025-01-31"}""";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Statements_are_for_people_or_one_a_line()
    {
        string one = _workspace.Write("in/a.txt", Workspace.Prose), policy = _workspace.Write("p.json", Workspace.ReviewsAll);
        _workspace.Write("in/b.txt", Workspace.Prose);
        ConsoleResult people = ConsoleProcess.Run("check", _workspace.Path("in"), "--policy", policy, "--format",
            "statement", "--reviewed", "--contact", "desk@example.org");
        Assert.Equal((0, ""), (people.ExitCode, people.Error));
        Assert.Equal(2, people.OutputLines.Count(line => line == "Statement of reasons"));
        Assert.Contains("write to desk@example.org", people.Output, StringComparison.Ordinal);
        JsonNode line = Assert.Single(ConsoleProcess.Run("check", one, "--policy", policy, "--format",
            "statement-jsonl", "--what-if").JsonLines);
        Assert.Equal(("review", "house.rule"),
            ((string?)line["action"], (string?)line["reasons"]![0]!["code"]));
        Assert.Equal("house.rule", (string?)line["whatWouldChange"]!["remaining"]![0]);
    }

    [Fact]
    public void What_would_change_a_verdict_is_told_where_it_is_asked()
    {
        const string sample = "data/samples/harbour-accord.txt";
        ConsoleResult asked = ConsoleProcess.Run("check", sample, "--what-if"), plain = ConsoleProcess.Run("check", sample);
        Assert.DoesNotContain("What would change it", plain.Output, StringComparison.Ordinal);
        Assert.Contains("What would change it\n  Leaving this out turns the review into accept", asked.Output,
            StringComparison.Ordinal);
        ConsoleResult wrong = ConsoleProcess.Run("check", sample, "--what-if", "--format", "json");
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("--what-if goes with", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_are_written_as_many_a_line_as_the_API_takes()
    {
        string settings = _workspace.Write("dsa.json", Settings), policy = _workspace.Write("p.json", Workspace.ReviewsAll);
        string input = _workspace.Write("in.jsonl", string.Concat(Enumerable.Range(0, 101)
            .Select(i => $$"""{"id":"d{{i}}","text":"The council met."}""" + "\n")));
        ConsoleResult result = ConsoleProcess.Run("check", input, "--policy", policy, "--format", "dsa",
            "--dsa-settings", settings);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal([100, 1], result.JsonLines.Select(line => line["statements"]!.AsArray().Count));
        JsonNode[] records = [.. result.JsonLines.SelectMany(line => line["statements"]!.AsArray()).Select(node => node!)];
        Assert.Equal(101, records.Select(record => (string?)record["puid"]).Distinct().Count());
        Assert.All(records, record => Assert.Matches(@"^20\d\d-\d\d-\d\d$", (string?)record["application_date"]));
    }

    [Fact]
    public void What_is_accepted_has_no_record_and_what_would_be_refused_is_told()
    {
        string input = _workspace.Write("in.txt", Workspace.Prose), policy = _workspace.Write("p.json", Workspace.ReviewsAll);
        string dated = _workspace.Write("dsa.json", Settings);
        string undated = _workspace.Write("undated.json", """{"ground":"Terms 4.2","explanation":"It does not inform."}""");
        ConsoleResult abstained = ConsoleProcess.Run("check", input, "--format", "dsa", "--dsa-settings", dated);
        Assert.Equal((0, "", ""), (abstained.ExitCode, abstained.Output, abstained.Error));
        ConsoleResult refused = ConsoleProcess.Run("check", input, "--policy", policy, "--format", "dsa",
            "--dsa-settings", undated);
        Assert.Equal((3, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("no record: content_date is missing", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "--format dsa needs --dsa-settings")]
    [InlineData("{}", "ground")]
    [InlineData("""{"ground":"g","explanation":"e","grund":1}""", "grund")]
    public void Settings_must_be_there_and_right(string? content, string problem)
    {
        string input = _workspace.Write("in.txt", Workspace.Prose);
        string[] settings = content is null ? [] : ["--dsa-settings", _workspace.Write("dsa.json", content)];
        ConsoleResult result = ConsoleProcess.Run(["check", input, "--format", "dsa", .. settings]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(problem, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Annotations_are_one_page_a_line()
    {
        string input = _workspace.Write("in.jsonl",
            """
            {"id":"a","text":"🚢 It may rain."}
            {"id":"b","text":"It might snow.","url":"https://example.org/b"}
            """);
        JsonNode[] pages = ConsoleProcess.Run("check", input, "--format", "annotations").JsonLines;
        Assert.Equal(["a", "https://example.org/b"],
            pages.Select(page => (string?)page["items"]![0]!["target"]!["source"]));
        Assert.Equal(5, (int)pages[0]["items"]![0]!["target"]!["selector"]![0]!["start"]!);
    }
}
