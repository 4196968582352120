using System.Text.Json.Nodes;

namespace QualityCheck.IntegrationTests;

/// <summary>How a run of the console ended.</summary>
internal sealed record ConsoleResult(int ExitCode, string Output, string Error)
{
    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonNode[] JsonLines => [.. OutputLines.Select(line => JsonNode.Parse(line)!)];
}
