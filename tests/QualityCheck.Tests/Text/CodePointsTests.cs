using System.Text;
using QualityCheck.Text;

namespace QualityCheck.Tests.Text;

/// <summary>Counting in code points.</summary>
public sealed class CodePointsTests
{
    [Fact]
    public void Pairs_count_once_wherever_they_stand()
    {
        string text = string.Concat(Enumerable.Range(0, 700).Select(i => i % 3 == 0 ? "🚢" : i % 3 == 1 ? "é" : "ab"));
        var points = new CodePoints(text);
        int offset = 0, count = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            Assert.Equal(count, points.Before(offset));
            offset += rune.Utf16SequenceLength;
            count++;
        }
        Assert.Equal(count, points.Before(text.Length));
        Assert.Equal(0, new CodePoints("").Before(0));
    }

    [Theory]
    [InlineData("a🚢b", 3, 2, "a🚢")]
    [InlineData("a🚢b", 3, 1, "🚢")]
    [InlineData("a🚢b", 1, 9, "a")]
    [InlineData("a", 0, 3, "")]
    public void What_stands_before_is_cut_between_characters(string text, int offset, int count, string expected) =>
        Assert.Equal(expected, new CodePoints(text).Backward(offset, count));

    [Theory]
    [InlineData("a🚢b", 1, 1, "🚢")]
    [InlineData("a🚢b", 0, 2, "a🚢")]
    [InlineData("a🚢b", 3, 9, "b")]
    [InlineData("a", 1, 3, "")]
    public void What_stands_behind_too(string text, int offset, int count, string expected) =>
        Assert.Equal(expected, new CodePoints(text).Forward(offset, count));
}
