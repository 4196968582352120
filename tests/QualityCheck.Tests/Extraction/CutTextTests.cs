using QualityCheck.Boilerplate;
using QualityCheck.Extraction;

namespace QualityCheck.Tests.Extraction;

public sealed class CutTextTests
{
    private const string Whole = "One two three.\nFour.\nFive.";

    [Fact]
    public void What_was_cut_before_goes_with_the_line_around_it()
    {
        var text = new CutText(Whole, Whole.Length, Line.Split(Whole, Whole.Length));
        text.Cut([]);
        Assert.True(text.IsWhole);
        text.Cut([Of(text.Text, "two ")]);
        Assert.Equal("One three.\nFour.\nFive.", text.Text);
        Assert.Equal(["two "], text.Removed.Select(span => span.Span.In(Whole)));
        text.Cut([Of(text.Text, "One three.")]);
        Assert.Equal("\nFour.\nFive.", text.Text);
        Assert.Equal(["One two three."], text.Removed.Select(span => span.Span.In(Whole)));
        Assert.Equal(2, text.Lines.Length);
        Assert.Equal(Whole.IndexOf("Four", StringComparison.Ordinal), text.Offsets.ToInput(1));
        Assert.False(text.IsWhole);
    }

    private static RemovedSpan Of(string text, string passage) =>
        new(text.IndexOf(passage, StringComparison.Ordinal), passage.Length, "QC1005", "navigation", 1);
}
