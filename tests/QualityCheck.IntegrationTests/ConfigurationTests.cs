using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using QualityCheck.Console;

namespace QualityCheck.IntegrationTests;

/// <summary><c>qualitycheck.json</c>, the environment and the command line: which outweighs which.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_command_line_outweighs_the_environment_and_that_the_file()
    {
        string file = _workspace.Write("qualitycheck.json",
            """{ "$schema": "x", "format": "json", "failOn": "review", "jobs": 2, "exclude": ["*.md", "*.pdf"], }""");
        string below = _workspace.Write("deep/er/a.txt", "It may rain.");
        ConsoleResult result = Run(Path.GetDirectoryName(below)!, ("QUALITYCHECK__FORMAT", "csv"),
            "check", "--jobs", "1", "--print-config");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            [$"--exclude *.md *.pdf  ({file})", $"--fail-on review  ({file})",
                "--format csv  (QUALITYCHECK__FORMAT)", "--jobs 1  (command line)"], result.OutputLines);
    }

    [Fact]
    public void What_is_configured_is_done()
    {
        string sample = Path.Combine(ConsoleProcess.Root, "data", "samples", "harbour-accord.txt");
        _workspace.Write("desk.csv", "host,level\nexample.org,low\n");
        _workspace.Write("qualitycheck.json",
            """{ "format": "jsonl", "failOn": "review", "sourceList": "desk.csv", "url": "https://example.org/a" }""");
        ConsoleResult result = Run(_workspace.Folder, null, "check", sample);
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        JsonNode report = Assert.Single(result.JsonLines);
        Assert.Equal("desk", (string?)report["versions"]!["sourceLists"]![0]!["id"]);
        Assert.Contains("credibility.sourceLow", report["verdict"]!["reasons"]!.AsArray().Select(code => (string?)code));
        Assert.Equal(0, Run(_workspace.Folder, null, "check", sample, "--fail-on", "never").ExitCode);
    }

    [Fact]
    public void Suffixes_brands_and_the_day_come_from_the_file_and_the_environment()
    {
        string sample = Path.Combine(ConsoleProcess.Root, "data", "samples", "harbour-accord.txt"),
            suffixes = _workspace.Write("own.dat", "example\n"), file = _workspace.Write("qualitycheck.json",
            """
            {"format": "jsonl", "suffixList": "own.dat", "brand": ["daily.example", "courier"], "asOf": "2001-02-03"}
            """);
        ConsoleResult printed =
            Run(_workspace.Folder, ("QUALITYCHECK__ASOF", "2026-08-04"), "check", "--print-config");
        Assert.Equal([$"--as-of 2026-08-04  (QUALITYCHECK__ASOF)", $"--brand daily.example courier  ({file})",
            $"--format jsonl  ({file})", $"--suffix-list {suffixes}  ({file})"], printed.OutputLines);
        ConsoleResult result = Run(_workspace.Folder, null, "check", sample, "--url", "https://couri3r.example/a");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        JsonNode report = Assert.Single(result.JsonLines);
        Assert.StartsWith("sha256:", (string?)report["versions"]!["suffixList"], StringComparison.Ordinal);
        Assert.Contains(report["findings"]!.AsArray(), finding => (string?)finding!["rule"] == "QC5012");
    }

    [Theory]
    [InlineData("[]", "a configuration is an object")]
    [InlineData("{\"failon\": \"review\"}", "there is no option 'failon'; the options are ")]
    [InlineData("{\"output\": \"x\"}", "there is no option 'output'")]
    [InlineData("{\"failOn\": {}}", "'failOn' is a text, a number, true, false, or a list of texts")]
    [InlineData("{\"failOn\":\n  review}", "line 2, column 3: no JSON")]
    [InlineData("{\"all\": \"--output=x\"}", "'--output=x'")]
    [InlineData("{\"url\": \"a\", \"url\": \"b\"}", "--url is set twice")]
    [InlineData("{\"policy\": \"nowhere.json\"}", "nowhere.json: no such file")]
    [InlineData("{\"failOn\": \"perhaps\"}", "--fail-on: 'perhaps' is none of never, review, reject (set by ")]
    public void What_is_wrong_is_told(string content, string message)
    {
        string file = _workspace.Write("other.json", content);
        ConsoleResult result = ConsoleProcess.Run("check", "README.md", "--config", file);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_switch_can_be_turned_off_and_a_value_is_never_an_option()
    {
        _workspace.Write("qualitycheck.json", "\uFEFF{ \"all\": true, \"contact\": \"--output=x\\u001b[31m\" }");
        ConsoleResult result = Run(_workspace.Folder, ("QUALITYCHECK__ALL", "false"), "check", "--print-config");
        Assert.Equal("--all false  (QUALITYCHECK__ALL)", result.OutputLines[0]);
        Assert.StartsWith("--contact --output=x␛[31m  (", result.OutputLines[1], StringComparison.Ordinal);
        _workspace.Write("a.txt", Workspace.Prose);
        ConsoleResult checkedFolder = Run(_workspace.Folder, null, "check", ".", "--format", "csv");
        Assert.Equal((0, 3), (checkedFolder.ExitCode, checkedFolder.Output.Split("\r\n").Length));
        Assert.False(File.Exists(_workspace.Path("x")));
    }

    [Fact]
    public void The_schema_knows_each_option_and_no_other()
    {
        JsonObject properties = JsonNode.Parse(File.ReadAllText(Path.Combine(ConsoleProcess.Root, "data", "schemas",
            "configuration.schema.json")))!["properties"]!.AsObject();
        Assert.Equal(Configuration.Options(CheckCommand.Create()).Order(StringComparer.Ordinal),
            properties.Select(property => property.Key).Where(name => name != "$schema")
                .Select(name => "--" + JsonNamingPolicy.KebabCaseLower.ConvertName(name))
                .Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetNames<OutputFormat>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName),
            properties["format"]!["enum"]!.AsArray().Select(name => (string)name!));
    }

    private static ConsoleResult Run(string folder, (string Name, string Value)? variable, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [ConsoleProcess.Assembly, .. args]) { WorkingDirectory = folder };
        if (variable is { } set)
            start.Environment[set.Name] = set.Value;
        return ConsoleProcess.Run(start);
    }
}
