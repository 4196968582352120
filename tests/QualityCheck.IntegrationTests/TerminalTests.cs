using System.Diagnostics;

namespace QualityCheck.IntegrationTests;

/// <summary>The text form on a real terminal of 80 columns, made by <c>script</c>.</summary>
public sealed class TerminalTests : IDisposable
{
    private const int Columns = 80;

    /// <summary>24 lines, the last for the prompt.</summary>
    private const int Rows = 23;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [TerminalTheory]
    [InlineData("data/samples/energy-forum.txt")]
    [InlineData("data/samples/harbour-accord.txt")]
    [InlineData("data/samples/river-survey.html")]
    [InlineData("data/samples/valletta-osce-solid.txt")]
    [InlineData("data/gold/articles/island-ferry.farm.txt")]
    public void A_report_fits_one_screen(string sample)
    {
        string[] lines = OnTerminal("NO_COLOR=1", $"check {sample}");
        Assert.InRange(lines.Length, 5, Rows);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, Columns));
        Assert.All(lines, line => Assert.DoesNotContain(line, char.IsControl));
    }

    [TerminalTheory]
    [InlineData("check data/samples/energy-forum.txt --all")]
    [InlineData("check data/samples --summary=false")]
    public void Nothing_is_wider_than_the_terminal(string command) =>
        Assert.All(OnTerminal("NO_COLOR=1", command), line => Assert.InRange(line.Length, 0, Columns));

    [TerminalTheory]
    [InlineData("TERM=xterm", true)]
    [InlineData("TERM=xterm NO_COLOR=1", false)]
    [InlineData("TERM=dumb", false)]
    public void Colour_is_for_terminals_whose_user_wants_it(string environment, bool coloured)
    {
        string[] lines = OnTerminal($"env -u NO_COLOR {environment}", "check data/samples/harbour-accord.txt");
        Assert.Equal(coloured, lines.Any(line => line.Contains('\u001B', StringComparison.Ordinal)));
        Assert.Equal(!coloured, lines.Any(line => line.Contains("«seems»", StringComparison.Ordinal)));
    }

    [TerminalTheory]
    [InlineData("> {0}")]
    [InlineData("--output {0}")]
    public void What_goes_elsewhere_has_no_colour_and_ends_lines_by_LF(string redirection)
    {
        string path = _workspace.Path("out.txt");
        OnTerminal("env -u NO_COLOR TERM=xterm",
            "check data/samples/harbour-accord.txt " + string.Format(null, redirection, path));
        string text = File.ReadAllText(path);
        Assert.StartsWith("Review  quality ", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void Windows_line_ends_change_no_place_and_no_word()
    {
        string text = File.ReadAllText(Path.Combine(ConsoleProcess.Root, "data", "samples", "harbour-accord.txt"));
        Assert.DoesNotContain('\r', text);
        string unix = Told(text), windows = Told(text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Contains("Paragraph by paragraph", unix, StringComparison.Ordinal);
        Assert.Equal(unix, windows);
        Assert.DoesNotContain('\r', windows);

        string Told(string content)
        {
            string output = ConsoleProcess.Run("check", _workspace.Write("a.txt", content), "--all").Output;
            return output[output.IndexOf("Paragraph by paragraph", StringComparison.Ordinal)..];
        }
    }

    private static string[] OnTerminal(string environment, string command)
    {
        string run = $"stty cols {Columns} rows 24; {environment} dotnet '{ConsoleProcess.Assembly}' {command}";
        var start = new ProcessStartInfo("script", ["-qec", run, "/dev/null"]);
        start.Environment.Remove("COLUMNS");
        ConsoleResult result = ConsoleProcess.Run(start);
        Assert.Equal(0, result.ExitCode);
        string text = result.Output.Replace("\r", "", StringComparison.Ordinal).TrimEnd('\n');
        return text.Length == 0 ? [] : text.Split('\n');
    }
}
