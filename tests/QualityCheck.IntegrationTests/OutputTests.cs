using System.Diagnostics;

namespace QualityCheck.IntegrationTests;

/// <summary>Results never destroy what is checked, by whatever name the file goes.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [UnixFact]
    public void A_link_to_an_input_is_no_output()
    {
        string input = _workspace.Write("in/a.txt", Workspace.Prose);
        File.CreateSymbolicLink(_workspace.Path("soft.txt"), input);
        Directory.CreateSymbolicLink(_workspace.Path("folder"), "in");
        Directory.CreateSymbolicLink(_workspace.Path("in/circle"), ".");
        Process.Start("ln", [input, _workspace.Path("hard.txt")]).WaitForExit();

        foreach (string output in new[] { "soft.txt", "hard.txt", "folder/a.txt", "in/a.txt" })
        {
            Refused($"qualitycheck check {input} --output {_workspace.Path(output)}", "is one of the inputs");
            Refused($"qualitycheck check - --output {_workspace.Path(output)} < {input}", "is one of the inputs");
            Refused($"qualitycheck check {_workspace.Path("in")} --output {_workspace.Path(output)}",
                "stands in an input folder already");
            Refused($"qualitycheck check {_workspace.Path("folder")} --output {_workspace.Path(output)}",
                "stands in an input folder already");
        }

        void Refused(string command, string problem)
        {
            ConsoleResult result = ConsoleProcess.RunShell(command);
            Assert.True(result.ExitCode == 2 && result.Error.Contains(problem, StringComparison.Ordinal),
                $"{command}\n{result}");
            Assert.Equal(Workspace.Prose, File.ReadAllText(input));
        }
    }

    [UnixFact]
    public void Results_in_a_folder_that_goes_by_another_name_are_no_input()
    {
        _workspace.Write("in/a.txt", Workspace.Prose);
        Directory.CreateSymbolicLink(_workspace.Path("folder"), "in");

        ConsoleResult named = ConsoleProcess.Run("check", _workspace.Path("folder"), "--format", "jsonl", "--output",
            _workspace.Path("in/b.jsonl"));
        ConsoleResult led =
            ConsoleProcess.RunShell(
                $"qualitycheck check {_workspace.Path("folder")} --exclude b.jsonl --format jsonl > "
                    + $"{_workspace.Path("in/c.jsonl")}");

        Assert.Equal((0, 0), (named.ExitCode, led.ExitCode));
        Assert.Single(File.ReadAllLines(_workspace.Path("in/b.jsonl")));
        Assert.Single(File.ReadAllLines(_workspace.Path("in/c.jsonl")));
    }

    [UnixFact]
    public void Devices_pipes_and_links_take_results()
    {
        string input = _workspace.Write("in.txt", Workspace.Prose);
        File.CreateSymbolicLink(_workspace.Path("link.jsonl"), "real.jsonl");
        Process.Start("mkfifo", [_workspace.Path("pipe")]).WaitForExit();

        ConsoleResult device =
            ConsoleProcess.RunShell($"qualitycheck check {input} --format jsonl --output /dev/stdout | cat");
        ConsoleResult link =
            ConsoleProcess.Run("check", input, "--format", "jsonl", "--output", _workspace.Path("link.jsonl"));
        ConsoleResult pipe =
            ConsoleProcess.RunShell(
                $"cat {_workspace.Path("pipe")} & qualitycheck check {input} --format jsonl --output "
                    + $"{_workspace.Path("pipe")}; code=$?; wait; exit $code");

        Assert.Equal((0, 0, 0), (device.ExitCode, link.ExitCode, pipe.ExitCode));
        Assert.Equal(input, (string?)device.JsonLines.Single()["id"]);
        Assert.Equal(device.Output, File.ReadAllText(_workspace.Path("real.jsonl")));
        Assert.Equal(device.Output, pipe.Output);
    }
}
