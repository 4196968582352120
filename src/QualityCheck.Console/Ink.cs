using QualityCheck.Reporting;
using Spectre.Console;
using Look = Spectre.Console.Style;

namespace QualityCheck.Console;

/// <summary>Writes lines, in colour on a terminal that has it and plain everywhere else, wrapped at a width.</summary>
internal sealed class Ink(TextWriter output, bool colour, int width)
{
    /// <summary>The width where lines are left as they are.</summary>
    public const int Unwrapped = 0;

    private const int Endless = 1_000_000;

    private readonly IAnsiConsole? _console = colour ? Terminal(output) : null;

    /// <summary>
    /// Over stdout: lines are wrapped and coloured on a terminal only, and not coloured where its user has declined
    /// that.
    /// </summary>
    public static Ink OnStandardOutput(TextWriter output) =>
        System.Console.IsOutputRedirected
            ? new Ink(output, colour: false, Unwrapped)
            : new Ink(output, TerminalHasColour, TerminalSize.Width);

    private static bool TerminalHasColour =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    public void Write(TextLine line)
    {
        // Without colour cues are marked by characters, which take room.
        TextLine shown = _console is null
            ? line with { Segments = [.. line.Segments.Select(segment => new TextSegment(segment.ToString()))] }
            : line;
        foreach (TextLine part in width == Unwrapped ? [shown] : LineWrap.Lines(shown, width))
            WriteUnwrapped(part);
    }

    private void WriteUnwrapped(TextLine line)
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
        console.Profile.Width = Endless;
        return console;
    }
}
