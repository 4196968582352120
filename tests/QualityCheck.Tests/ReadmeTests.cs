using System.Text.Json.Nodes;

namespace QualityCheck.Tests;

/// <summary>No code block of the README stands there unchecked. Its C# is run by <see cref="ReadmeSnippets"/>, its shell blocks by the integration tests.</summary>
public sealed class ReadmeTests
{
    private static readonly string[] Readme = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void The_report_is_what_the_library_writes()
    {
        QualityReport report = QualityChecker.CreateDefault().Check(InputDocument.FromText("The ferry may sink.") with { Id = "ferry" }).WithDetail(ReportDetail.Findings);
        JsonNode shown = JsonNode.Parse(string.Join('\n', Assert.Single(Blocks("json"))))!, made = JsonNode.Parse(report.ToJson())!;
        shown["versions"] = null;
        made["versions"] = null;
        Assert.True(JsonNode.DeepEquals(shown, made), made.ToJsonString());
    }

    [Fact]
    public void There_are_no_other_blocks() =>
        Assert.DoesNotContain(Readme, line => line.StartsWith("```", StringComparison.Ordinal) && line is not ("```" or "```bash" or "```csharp" or "```text" or "```json"));

    private static List<string[]> Blocks(string language)
    {
        var blocks = new List<string[]>();
        for (int i = 0; i < Readme.Length; i++)
        {
            if (Readme[i] == "```" + language)
                blocks.Add([.. Readme.Skip(i + 1).TakeWhile(line => line != "```")]);
        }
        return blocks;
    }
}
