using QualityCheck.Reporting;
using Spectre.Console;
using Look = Spectre.Console.Style;

namespace QualityCheck.Console;

/// <summary>Writes lines, in colour on a terminal that has it and plain everywhere else.</summary>
internal sealed class Ink(TextWriter output, bool colour)
{
    private const int Unwrapped = 1_000_000;

    private readonly IAnsiConsole? _console = colour ? Terminal(output) : null;

    /// <summary>Whether stdout is a terminal whose user has not declined colour.</summary>
    public static bool TerminalHasColour =>
        !System.Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    public void Write(TextLine line)
    {
        if (_console is null)
        {
            output.Write($"{line}\n");
            return;
        }
        var paragraph = new Paragraph();
        foreach (TextSegment segment in line.Segments)
            paragraph.Append(segment.Text, LookOf(segment.Style));
        _console.Write(paragraph);
        _console.WriteLine();
    }

    private static Look LookOf(TextStyle style) => style switch
    {
        TextStyle.Heading => new Look(decoration: Decoration.Bold),
        TextStyle.Dim => new Look(Color.Grey),
        TextStyle.Cue => new Look(decoration: Decoration.Bold | Decoration.Underline),
        TextStyle.Good => new Look(Color.Green, decoration: Decoration.Bold),
        TextStyle.Warning => new Look(Color.Yellow, decoration: Decoration.Bold),
        TextStyle.Bad => new Look(Color.Red, decoration: Decoration.Bold),
        _ => Look.Plain,
    };

    private static IAnsiConsole Terminal(TextWriter output)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = Unwrapped;
        return console;
    }
}
