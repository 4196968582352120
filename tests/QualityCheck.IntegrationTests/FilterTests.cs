using System.Diagnostics;
using QualityCheck.Tests;

namespace QualityCheck.IntegrationTests;

/// <summary>The console as a filter of JSONL, as Spark's <c>rdd.pipe</c> and Hadoop streaming run it.</summary>
public sealed class FilterTests
{
    private static readonly IEnumerable<string> Blocks =
        Readme.Of("src/QualityCheck.Console/README.md").Blocks("text").Select(lines => string.Join('\n', lines));

    [UnixTheory]
    [InlineData("{0}", 3)]
    [InlineData("{0} || [ $? -eq 3 ]", 0)]
    public void A_line_comes_for_each_line_in_order(string form, int exitCode)
    {
        const string Filter = "qualitycheck check - --input jsonl --format jsonl";
        string command = string.Format(null, form, Filter);
        Assert.Contains(Blocks, block => block.Contains(command, StringComparison.Ordinal));
        ConsoleResult result = Run(command, "nope\n{\"id\":\"b\",\"text\":\"It may rain.\"}\n{\"id\":\"c\"}\n"
            + "{\"id\":7,\"text\":\"" + string.Concat(Enumerable.Repeat("It may rain. ", 20_000)) + "\"}\n"
            + "{\"id\":\"e\",\"text\":\"\\u0000\\ud800\"}");
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(["-:1", "b", "c", "7", "e"], result.JsonLines.Select(line => (string?)line["id"]));
        Assert.Equal(["invalid-json", null, "invalid-json", null, null],
            result.JsonLines.Select(line => (string?)line["error"]?["code"]));
    }

    [UnixFact]
    public void Nothing_comes_for_nothing()
    {
        ConsoleResult result = Run("qualitycheck check - --input jsonl --format jsonl", "");
        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
    }

    private static ConsoleResult Run(string command, string input)
    {
        using Process process = ConsoleProcess.Start(new ProcessStartInfo("sh",
            ["-c", $"qualitycheck() {{ dotnet '{ConsoleProcess.Assembly}' \"$@\"; }}\n{command}"]));
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        return ConsoleProcess.Finish(process);
    }
}
