namespace QualityCheck.IntegrationTests;

/// <summary>
/// The shell blocks of the README: what they ask of the console is run; <c>dotnet test</c> is what runs this.
/// </summary>
public sealed class ReadmeTests
{
    private const string Console = "dotnet run --project src/QualityCheck.Console -- ";

    [Fact]
    public void Every_command_works()
    {
        string[] commands = Commands();
        Assert.Contains("dotnet test -c Release", commands);
        Assert.True(commands.Length >= 5);
        foreach (string command in commands.Except(["dotnet test -c Release"]))
        {
            Assert.StartsWith(Console, command, StringComparison.Ordinal);
            ConsoleResult result = ConsoleProcess.Run(command[Console.Length..].Split(' '));
            Assert.True(result is { ExitCode: 0, Error: "" }, $"{command}\n{result.Error}");
            Assert.NotEmpty(result.Output);
        }
    }

    private static string[] Commands()
    {
        var commands = new List<string>();
        bool inside = false;
        foreach (string line in File.ReadLines(Path.Combine(ConsoleProcess.Root, "README.md")))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                inside = line == "```bash";
            else if (inside && line.Length > 0)
                commands.Add(line);
        }
        return [.. commands];
    }
}
