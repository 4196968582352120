using QualityCheck.Console;
using QualityCheck.Reporting;

namespace QualityCheck.IntegrationTests;

public sealed class InkTests
{
    private static readonly TextLine Line =
        new([new TextSegment("Review", TextStyle.Warning), new TextSegment("  [bold]a "),
            new TextSegment("may", TextStyle.Cue), new TextSegment(" b[/]")]);

    [Fact]
    public void Without_colour_cues_are_marked() =>
        Assert.Equal("Review  [bold]a «may» b[/]\n", Written(Line, colour: false));

    [Fact]
    public void In_colour_cues_are_underlined_and_foreign_markup_stays_text() =>
        Assert.Equal("\u001B[1;93mReview\u001B[0m  [bold]a \u001B[1;4mmay\u001B[0m b[/]\n",
            Written(Line, colour: true).ReplaceLineEndings("\n"));

    [Fact]
    public void Without_a_width_long_lines_stay_whole()
    {
        string words = string.Join(' ', Enumerable.Repeat("word", 200));

        Assert.Equal($"{words}\n",
            Written(new TextLine([new TextSegment(words)]), colour: true).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Columns_count_wide_characters_as_two()
    {
        IEnumerable<TextLine> table = Table.Lines(["path", "words"],
            [[new TextSegment("漢字.txt"), new TextSegment("1")], [new TextSegment("a"), new TextSegment("2")]]);

        Assert.Equal(["path      words", "漢字.txt  1", "a         2"], table.Select(line => line.ToString()));
    }

    [Fact]
    public void A_line_is_broken_between_escape_codes()
    {
        var line =
            new TextLine(
                [new TextSegment("One "), new TextSegment("two three", TextStyle.Cue),
                    new TextSegment(" four.")]) { Hang = 2 };

        Assert.Equal("One \u001B[1;4mtwo\u001B[0m\n  \u001B[1;4mthree\u001B[0m\n  four.\n",
            Written(line, colour: true, width: 8).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_marks_of_a_cue_take_room() =>
        Assert.Equal("One\n«two».\n",
            Written(
                new TextLine([new TextSegment("One "), new TextSegment("two", TextStyle.Cue), new TextSegment(".")]),
                colour: false, width: 9));

    private static string Written(TextLine line, bool colour, int width = Ink.Unwrapped)
    {
        using var output = new StringWriter();
        new Ink(output, colour, width).Write(line);
        return output.ToString();
    }
}
