using QualityCheck.Console;
using QualityCheck.Reporting;

namespace QualityCheck.IntegrationTests;

public sealed class LineWrapTests
{
    [Theory]
    [InlineData("", 10, 0, "")]
    [InlineData("one two", 10, 0, "one two")]
    [InlineData("one two six", 7, 0, "one two", "six")]
    [InlineData("one two six", 8, 0, "one two", "six")]
    [InlineData("one two six", 6, 2, "one", "  two", "  six")]
    [InlineData("  one two six", 9, 4, "  one two", "    six")]
    [InlineData("    overlong", 6, 2, "    ov", "  erlo", "  ng")]
    [InlineData("a overlong", 4, 0, "a", "over", "long")]
    [InlineData("one  two", 5, 0, "one", "two")]
    [InlineData("one two", 4, 100, "one", "  tw", "  o")]
    [InlineData("漢字漢字", 5, 0, "漢字", "漢字")]
    [InlineData("ab 漢字漢字", 5, 1, "ab 漢", " 字漢", " 字")]
    [InlineData("漢", 1, 0, "漢")]
    [InlineData("abé́cd", 3, 0, "abé́", "cd")]
    public void Lines_are_broken_by_cells(string text, int width, int hang, params string[] expected) =>
        Assert.Equal(expected,
            LineWrap.Lines(new TextLine([new TextSegment(text)]) { Hang = hang }, width)
                .Select(line => line.ToString()));

    [Theory]
    [InlineData(20)]
    [InlineData(41)]
    [InlineData(80)]
    public void A_report_fits_its_terminal_and_loses_no_word(int width)
    {
        InputDocument document =
            InputDocument.FromText(File.ReadAllText(Path.Combine(ConsoleProcess.Root, "data/samples/energy-forum.txt")))
                with { Id = "漢字/energy-forum.txt" };
        TextLine[] lines = [.. TextReport.Lines(QualityChecker.CreateDefault().Check(document), document, all: true)];

        foreach (TextLine line in lines)
        {
            TextLine[] wrapped = [.. LineWrap.Lines(line, width)];
            Assert.All(wrapped,
                part => Assert.InRange(part.Segments.Sum(segment => Table.Width(segment.Text)), 0, width));
            Assert.Equal(WithoutSpaces([line]), WithoutSpaces(wrapped));
            Assert.Equal(Styles([line]), Styles(wrapped));
        }
        Assert.Contains(lines, line => line.Hang > 0 && LineWrap.Lines(line, width).Count() > 1);
    }

    private static string WithoutSpaces(TextLine[] lines) =>
        string.Concat(lines.SelectMany(line => line.Segments).Select(segment => segment.Text))
            .Replace(" ", "", StringComparison.Ordinal);

    private static TextStyle[] Styles(TextLine[] lines) =>
    [
        .. lines.SelectMany(line => line.Segments)
            .SelectMany(segment => segment.Text.Replace(" ", "", StringComparison.Ordinal).Select(_ => segment.Style)),
    ];
}
