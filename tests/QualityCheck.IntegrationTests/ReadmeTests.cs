using QualityCheck.Tests;

namespace QualityCheck.IntegrationTests;

/// <summary>
/// The shell blocks of the READMEs: what they ask of the console is run; <c>dotnet test</c> is what runs this.
/// </summary>
public sealed class ReadmeTests
{
    private const string Console = "dotnet run --project src/QualityCheck.Console -- ", Tests = "dotnet test -c Release";

    /// <summary>But those that make the encoder of a package of 83 MB.</summary>
    public static TheoryData<string> Commands =>
    [
        .. Readme.All.Where(readme => readme.Path != "data/encoder/README.md").SelectMany(Shell).Except([Tests]),
    ];

    [Fact]
    public void The_first_has_two_commands()
    {
        string[] commands = [.. Shell(Readme.Of("README.md"))];
        Assert.Equal(2, commands.Length);
        Assert.StartsWith(Console, commands[0], StringComparison.Ordinal);
        Assert.Equal(Tests, commands[1]);
    }

    [Fact]
    public void The_console_has_its_own() =>
        Assert.True(Shell(Readme.Of("src/QualityCheck.Console/README.md")).Count() >= 5);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_works(string command)
    {
        Assert.StartsWith(Console, command, StringComparison.Ordinal);
        ConsoleResult result = ConsoleProcess.Run(command[Console.Length..].Split(' '));
        Assert.True(result is { ExitCode: 0, Error: "" }, $"{command}\n{result.Error}");
        Assert.NotEmpty(result.Output);
    }

    private static IEnumerable<string> Shell(Readme readme) =>
        readme.Blocks("bash").SelectMany(lines => lines).Where(line => line.Length > 0);
}
